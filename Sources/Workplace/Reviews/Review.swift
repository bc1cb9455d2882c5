public import WorkingTime

/// The quarter's learning hour of a unit (*oppimishetki*): what came of goals and posts, and what is decided from that.
public struct Review: Identifiable, Hashable, Sendable {
    public let id: Identifier<Review>
    public let unitID: Unit.ID
    public let heldAt: Instant
    public let holderID: Member.ID
    public let minutes: Minutes

    /// What the hour leaves behind.
    public struct Minutes: Hashable, Sendable {
        public let participants: [Member.ID]
        /// What was decided, one to a line.
        public let decisions: [String]
        /// What was learned; may be empty.
        public let learned: String
        public let goals: [Goal.ID]
        public let posts: [Post.ID]
        public let restriction: Restriction?

        /// - Parameter unitSize: how many people the unit has; three take part, or all of a smaller unit.
        /// - Throws: ``ReviewRefusal`` when there is too little to learn from or nothing was decided (`docs/measure.md`, I33).
        public init(
            participants: [Member.ID], decisions: String, learned: String, goals: [Goal.ID], posts: [Post.ID],
            restriction: Restriction? = nil, unitSize: Int
        ) throws(ReviewRefusal) {
            let people = Array(Set(participants)).sorted()
            let least = max(1, min(Review.leastParticipants, unitSize))
            guard people.count >= least else { throw .tooFewParticipants(least: least) }
            guard !goals.isEmpty || !posts.isEmpty else { throw .nothingLookedAt }
            let lines = decisions.split(whereSeparator: \.isNewline).map { Words.cleaned(String($0)) }.filter { !$0.isEmpty }
            guard !lines.isEmpty else { throw .nothingDecided }
            guard lines.count <= Review.mostDecisions else { throw .tooManyDecisions }
            self.init(kept: people, decisions: lines, learned: learned, goals: goals, posts: posts, restriction: restriction)
        }

        package init(
            kept participants: [Member.ID], decisions: [String], learned: String, goals: [Goal.ID], posts: [Post.ID],
            restriction: Restriction?
        ) {
            self.participants = participants
            self.decisions = decisions
            self.learned = learned
            self.goals = goals
            self.posts = posts
            self.restriction = restriction
        }

        public var resultCount: Int { goals.count + posts.count }
    }

    public init(id: Identifier<Review>, unitID: Unit.ID, heldAt: Instant, holderID: Member.ID, minutes: Minutes) {
        self.id = id
        self.unitID = unitID
        self.heldAt = heldAt
        self.holderID = holderID
        self.minutes = minutes
    }

    public static let leastParticipants = 3
    public static let mostDecisions = 12
    public static let longestDecisions = 2_000
    public static let longestLearned = 2_000
    public static let length = 60
}

/// Why a learning hour is not recorded.
public enum ReviewRefusal: Refusal, Hashable {
    case tooFewParticipants(least: Int)
    case nothingLookedAt, nothingDecided, tooManyDecisions

    public var kind: RefusalKind { .invalid }
}
