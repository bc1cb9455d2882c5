public import WorkingTime

/// One text on its way to one channel: a post's variant, or an answer to a message.
///
/// The promise is that nothing is lost and nothing goes out twice, also when the process is killed at any moment
/// (`docs/decisions/0003-delivery.md`).
///
///     waiting → due → sending → sent
///                        ├→ retry      the network certainly did not take it
///                        ├→ refused    the network said no: a person acts
///                        └→ uncertain → looked up → sent │ retry │ a person decides
public struct Delivery: Identifiable, Hashable, Sendable {
    public let id: Identifier<Delivery>
    public let subject: Subject
    public let channelID: Channel.ID
    /// The revision of the text that is sent; a new one makes a new key.
    public let revision: Int
    public package(set) var state: State
    /// How many times sending has begun.
    public package(set) var attempts: Int
    /// When sending began for the first time: a look among the channel's own posts reaches back to it.
    public package(set) var firstBegunAt: Instant?

    public enum Subject: Hashable, Sendable {
        case post(Identifier<Post>)
        case answer(Identifier<Answer>)
    }

    public init(
        id: Identifier<Delivery>, subject: Subject, channelID: Channel.ID, revision: Int, state: State, attempts: Int = 0,
        firstBegunAt: Instant? = nil
    ) {
        self.id = id
        self.subject = subject
        self.channelID = channelID
        self.revision = revision
        self.state = state
        self.attempts = attempts
        self.firstBegunAt = firstBegunAt
    }

    public enum State: Hashable, Sendable {
        /// Leaves at this time, unless it is moved or stopped before.
        case waiting(until: Instant)
        /// The first byte may have left the house after this moment.
        case sending(since: Instant)
        case sent(Receipt, at: Instant)
        /// The network certainly did not take it; `reason` is what a person may want to know meanwhile.
        case retry(at: Instant, reason: Setback)
        case refused(reason: String)
        /// The channel's permission is gone; goes on when a steward has connected it again.
        case needsConnecting
        /// Nobody knows whether the network took it. It is looked for, never sent again blindly.
        case uncertain(since: Instant, nextLook: Instant?)
        /// Stopped before it left: withdrawn, moved or paused.
        case stopped
    }

    /// What makes a repeat recognisable: the delivery and the revision of its text.
    public struct Key: Hashable, Sendable {
        public let text: String
        public init(_ text: String) { self.text = text }
    }

    public var key: Key { Key("\(id.text)-\(revision)") }

    /// What a network gave back for what it took.
    public struct Receipt: Hashable, Sendable {
        /// The network's own id of the post.
        public let remoteID: String
        /// Where people can see it.
        public let address: String?

        public init(remoteID: String, address: String?) {
            self.remoteID = remoteID
            self.address = address
        }
    }
}

/// Why a delivery that was certainly not taken is tried again.
public enum Setback: String, Hashable, Sendable {
    /// The name did not resolve, the connection was refused or its encryption failed: nothing left the house.
    case unreachable
    /// The network asked to come back later (429).
    case tooMany
    /// The network said that it could not serve just now (503).
    case unavailable
    /// Looked up afterwards and certainly not there.
    case notArrived
}
