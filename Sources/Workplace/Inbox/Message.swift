public import WorkingTime

/// Something said to us on a network, and who sees to it: a case in the inbox.
public struct Message: Identifiable, Hashable, Sendable {
    public let id: Identifier<Message>
    public let channelID: Channel.ID
    /// The unit that is responsible now.
    public internal(set) var unitID: Unit.ID
    public let contact: Contact
    public let words: String
    public internal(set) var category: Category
    public let receivedAt: Instant
    /// When the responsible unit's time began to run.
    public internal(set) var responsibleSince: Instant
    public internal(set) var dueAt: Instant?
    public internal(set) var claim: Claim?
    /// Unit that routed it here and stays responsible until somebody takes it on.
    public internal(set) var routedFrom: Unit.ID?
    public internal(set) var routings: Int
    public internal(set) var answeredAt: Instant?
    public internal(set) var closed: Closing?
    public let isPublic: Bool

    /// What kind of message it is. Some ask for an answer, some do not (`docs/measure.md` 2.2).
    public enum Category: String, CaseIterable, Hashable, Sendable {
        case question, complaint, request, feedback, praise, stance, spam, other

        public var wantsAnswer: Bool {
            switch self {
            case .question, .complaint, .request: true
            case .feedback, .praise, .stance, .spam, .other: false
            }
        }
    }

    public struct Claim: Hashable, Sendable {
        public let by: Member.ID
        public let at: Instant

        public init(by: Member.ID, at: Instant) {
            self.by = by
            self.at = at
        }
    }

    public struct Closing: Hashable, Sendable {
        public let outcome: Outcome
        public let at: Instant

        public init(outcome: Outcome, at: Instant) {
            self.outcome = outcome
            self.at = at
        }

        public enum Outcome: String, CaseIterable, Hashable, Sendable { case solved, moved, noReply }
    }

    /// Somebody outside, as the network names them.
    public struct Contact: Hashable, Sendable {
        public let id: Identifier<Contact>
        public let name: String
        public let handle: String

        public init(id: Identifier<Contact>, name: String, handle: String) {
            self.id = id
            self.name = name
            self.handle = handle
        }
    }

    public init(
        id: Identifier<Message>, channelID: Channel.ID, unitID: Unit.ID, contact: Contact, words: String, category: Category,
        receivedAt: Instant, responsibleSince: Instant, dueAt: Instant?, claim: Claim? = nil, routedFrom: Unit.ID? = nil, routings: Int = 0,
        answeredAt: Instant? = nil, closed: Closing? = nil, isPublic: Bool = true
    ) {
        self.id = id
        self.channelID = channelID
        self.unitID = unitID
        self.contact = contact
        self.words = words
        self.category = category
        self.receivedAt = receivedAt
        self.responsibleSince = responsibleSince
        self.dueAt = dueAt
        self.claim = claim
        self.routedFrom = routedFrom
        self.routings = routings
        self.answeredAt = answeredAt
        self.closed = closed
        self.isPublic = isPublic
    }
}
