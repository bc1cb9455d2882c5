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
    /// The class it came with, when the machine was sure of one; nil when it counts as a question until a person looks.
    public let arrivedAs: Category?
    /// Who has said since it last counted as answerable that it asks for no answer.
    public internal(set) var dismissedBy: Set<Member.ID>
    public let receivedAt: Instant
    /// When the responsible unit's time began to run.
    public internal(set) var responsibleSince: Instant
    public internal(set) var dueAt: Instant?
    public internal(set) var claim: Claim?
    /// Unit that routed it here and stays responsible until somebody of the unit it went to takes it on; nil from then on.
    public internal(set) var routedFrom: Unit.ID?
    public internal(set) var routings: Int
    /// When it was first answered since it was opened.
    public internal(set) var answeredAt: Instant?
    public internal(set) var closed: Closing?
    public let isPublic: Bool
    /// From an account of the house or a colleague: seen, never measured, waits for nobody.
    public let isOwn: Bool
    /// As the network says, if it does: a code such as `fi`.
    public let language: String?
    /// Where the network shows it.
    public let address: String?

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
        /// The name by which colleagues know who has it.
        public let name: String
        public let at: Instant

        public init(by: Member.ID, name: String, at: Instant) {
            self.by = by
            self.name = name
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
        answeredAt: Instant? = nil, closed: Closing? = nil, isPublic: Bool = true, isOwn: Bool = false, arrivedAs: Category? = nil,
        dismissedBy: Set<Member.ID> = [], language: String? = nil, address: String? = nil
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
        self.isOwn = isOwn
        self.arrivedAs = arrivedAs
        self.dismissedBy = dismissedBy
        self.language = language
        self.address = address
    }
}
