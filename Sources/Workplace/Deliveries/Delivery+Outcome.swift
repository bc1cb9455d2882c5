public import WorkingTime

extension Delivery {
    /// What became of a delivery, named by what happens next.
    public enum Outcome: Hashable, Sendable {
        /// The network has it, under this identifier and address.
        case sent(Receipt)
        /// The network certainly did not take it: try again at this time, or when the queue thinks fit.
        case again(after: Instant?, because: Setback)
        /// The channel's permission is gone: its stewards connect it again.
        case reconnect
        /// The network will not take this text; `reason` is the network's own sentence, in its own language.
        case refused(reason: String)
        /// Nobody knows whether the network took it. It is looked for, never sent again blindly.
        case uncertain
    }

    /// What a look among the channel's own latest posts told.
    public enum Sighting: Hashable, Sendable {
        case found(Receipt)
        /// The network answered, its list reaches back beyond the sending, and the text is not in it.
        case absent
        /// The network has no way of looking, or its list does not reach back far enough: a person decides.
        case cannotTell
    }
}

/// Why something asked of a network did not happen; what the caller does next.
public enum NetworkFailure: Error, Hashable, Sendable {
    /// Try again at this time, or when the caller thinks fit.
    case again(after: Instant?, because: Setback)
    /// The channel's permission is gone: its stewards connect it again.
    case reconnect
    /// The network will not do it; its own sentence, in its own language.
    case refused(reason: String)
    /// The answer was not what this network's interface promises.
    case notUnderstood
}
