public import WorkingTime

/// Something published that is taken off its network again. The network is asked until it answers; asking twice does no harm.
public struct Takedown: Hashable, Sendable {
    public let deliveryID: Delivery.ID
    public let state: State

    public init(of delivery: Delivery.ID, state: State) {
        deliveryID = delivery
        self.state = state
    }

    public enum State: Hashable, Sendable {
        case asked(at: Instant)
        /// The channel's permission is gone; the network is asked again when a steward has connected it again.
        case needsConnecting
        case done(at: Instant)
        /// The network said no, in its own language: a person acts there.
        case refused(reason: String)
    }
}

/// Why something stays on its network.
public enum TakedownRefusal: Refusal, Hashable {
    /// It is not there, or nobody knows under which name.
    case notFoundThere

    public var kind: RefusalKind { .conflict }
}
