public import WorkingTime

/// What somebody in the house thinks is worth telling. Every idea gets an answer within two weeks.
public struct Idea: Identifiable, Hashable, Sendable {
    public let id: Identifier<Idea>
    public let unitID: Unit.ID
    public let giverID: Member.ID
    /// Given without a name: only the giver's own page tells who it was.
    public let isNameless: Bool
    public let words: String
    public let givenAt: Instant
    /// The last moment of the day by which an answer was promised.
    public let answerBy: Instant
    public private(set) var decision: Decision
    /// When the giver was told what became of it in public.
    public var toldBackAt: Instant?

    public enum Decision: Hashable, Sendable {
        case open
        case taken(Ruling, writer: Member.ID)
        case merged(Ruling, into: Identifier<Idea>)
        case parked(Ruling, until: LocalDate)
        case declined(Ruling)
    }

    /// Who decided, when and why. The reason is shown to the giver.
    public struct Ruling: Hashable, Sendable {
        public let by: Member.ID
        public let at: Instant
        public let reason: String

        public init(by: Member.ID, at: Instant, reason: String) {
            self.by = by
            self.at = at
            self.reason = reason
        }
    }

    public init(
        id: Identifier<Idea>, unitID: Unit.ID, giverID: Member.ID, isNameless: Bool, words: String, givenAt: Instant, answerBy: Instant,
        decision: Decision = .open, toldBackAt: Instant? = nil
    ) {
        self.id = id
        self.unitID = unitID
        self.giverID = giverID
        self.isNameless = isNameless
        self.words = words
        self.givenAt = givenAt
        self.answerBy = answerBy
        self.decision = decision
        self.toldBackAt = toldBackAt
    }

    public static let daysToAnswer = 14
    public static let longest = 600
    /// Shorter reasons tell the giver nothing (`docs/measure.md`, I20).
    public static let shortestReason = 10
}

extension Idea {
    /// What a unit may say to an idea.
    public enum Answer: Hashable, Sendable {
        case take(writer: Member.ID)
        case merge(into: Idea.ID)
        case park(until: LocalDate)
        case decline
    }

    /// Answers the idea. An answer may be changed while it is only waiting; what was taken, merged or declined stands.
    ///
    /// - Throws: ``IdeaRefusal``, or ``NeedsRight`` when the person may not write for the unit.
    public mutating func answer(_ answer: Answer, reason: String, by member: Member, at now: Instant, today: LocalDate) throws {
        guard isWaiting else { throw IdeaRefusal.alreadyAnswered }
        guard member.may(.write, in: unitID) else { throw NeedsRight(.write) }
        guard member.id != giverID else { throw IdeaRefusal.ownIdea }
        guard reason.count >= Self.shortestReason else { throw IdeaRefusal.reasonMissing }
        decision = try decided(answer, Ruling(by: member.id, at: now, reason: reason), today: today)
    }

    private func decided(_ answer: Answer, _ ruling: Ruling, today: LocalDate) throws(IdeaRefusal) -> Decision {
        switch answer {
        case .take(let writer):
            guard writer != giverID else { throw .writerIsGiver }
            return .taken(ruling, writer: writer)
        case .merge(let other):
            guard other != id else { throw .mergedIntoItself }
            return .merged(ruling, into: other)
        case .park(let date):
            guard date > today else { throw .parkedIntoThePast }
            return .parked(ruling, until: date)
        case .decline:
            return .declined(ruling)
        }
    }

    public var isWaiting: Bool {
        switch decision {
        case .open, .parked: true
        case .taken, .merged, .declined: false
        }
    }

    public var ruling: Ruling? {
        switch decision {
        case .open: nil
        case .taken(let ruling, _), .merged(let ruling, _), .parked(let ruling, _), .declined(let ruling): ruling
        }
    }
}

/// Why an idea stays as it is.
public enum IdeaRefusal: Refusal, Hashable {
    case alreadyAnswered, ownIdea, reasonMissing, writerIsGiver, mergedIntoItself, parkedIntoThePast, ownVote, writerMissing, targetMissing

    public var kind: RefusalKind {
        switch self {
        case .alreadyAnswered: .conflict
        case .ownIdea, .ownVote: .forbidden
        case .reasonMissing, .writerIsGiver, .mergedIntoItself, .parkedIntoThePast, .writerMissing, .targetMissing: .invalid
        }
    }
}
