public import WorkingTime

/// A debate in public that may ask for our word (*nostettu asia*).
///
/// Anybody raises it. Five questions are answered by two people, then the unit decides within one service day: we respond, we
/// follow, or it is not ours; and looks back within two weeks. A drill runs the same way on an invented debate.
public struct Issue: Identifiable, Hashable, Sendable {
    public let id: Identifier<Issue>
    /// Whose it is to decide.
    public let unitID: Unit.ID
    public let raiserID: Member.ID
    public let content: Content
    public let raisedAt: Instant
    /// One service day of the unit later.
    public let decideBy: Instant
    public private(set) var answers: [Question: Answer]
    public private(set) var decision: Decision?
    public private(set) var review: Review?

    /// What is going on.
    public struct Content: Hashable, Sendable {
        public let question: String
        public let words: String
        /// Where it is going on; may be empty.
        public let link: String
        public let isDrill: Bool

        public init(question: String, words: String, link: String, isDrill: Bool) {
            self.question = question
            self.words = words
            self.link = link
            self.isDrill = isDrill
        }
    }

    /// What is asked before anything is decided, in this order.
    public enum Question: Int, CaseIterable, Hashable, Sendable {
        case ours = 1, known, helpful, voice, risk
    }

    public struct Answer: Hashable, Sendable {
        public let words: String
        public let by: Member.ID
        public let at: Instant

        public init(words: String, by: Member.ID, at: Instant) {
            self.words = words
            self.by = by
            self.at = at
        }
    }

    public struct Decision: Hashable, Sendable {
        public let choice: Choice
        public let reason: String
        public let by: Member.ID
        public let at: Instant

        /// The words of the deed log (`docs/measure.md` 2.5).
        public enum Choice: String, CaseIterable, Hashable, Sendable {
            case respond, follow, notOurs
        }

        public init(choice: Choice, reason: String, by: Member.ID, at: Instant) {
            self.choice = choice
            self.reason = reason
            self.by = by
            self.at = at
        }
    }

    /// What looking back taught.
    public struct Review: Hashable, Sendable {
        public let words: String
        public let by: Member.ID
        public let at: Instant

        public init(words: String, by: Member.ID, at: Instant) {
            self.words = words
            self.by = by
            self.at = at
        }
    }

    public init(
        id: Identifier<Issue>, unitID: Unit.ID, raiserID: Member.ID, content: Content, raisedAt: Instant, decideBy: Instant,
        answers: [Question: Answer] = [:], decision: Decision? = nil, review: Review? = nil
    ) {
        self.id = id
        self.unitID = unitID
        self.raiserID = raiserID
        self.content = content
        self.raisedAt = raisedAt
        self.decideBy = decideBy
        self.answers = answers
        self.decision = decision
        self.review = review
    }

    public static let longestQuestion = 160
    public static let longestWords = 1_000
    public static let longestLink = 500
    public static let longestAnswer = 400
    /// Shorter reasons tell nobody anything (`docs/measure.md`, I35).
    public static let shortestReason = 10
    public static let daysToReview = 14
}

extension Issue {
    public var reviewBy: Instant { raisedAt + .days(Self.daysToReview) }

    /// The question that nobody has answered yet, the first of them.
    public var openQuestion: Question? { Question.allCases.first { answers[$0] == nil } }

    /// Whether this person answers the five questions: those who write for the unit, leaders, and those who coordinate.
    public func mayBeAssessed(by member: Member) -> Bool {
        member.may(.write, in: unitID) || member.may(.coordinate) || (member.isLeader && member.isPresent)
    }

    public func mayBeDecided(by member: Member) -> Bool { member.may(.lead, in: unitID) || member.may(.coordinate) }

    /// Answers one of the five questions, or answers it better; what has been decided stands.
    public mutating func answer(_ question: Question, _ words: Words, by member: Member, at now: Instant) throws {
        guard decision == nil else { throw IssueRefusal.alreadyDecided }
        guard mayBeAssessed(by: member) else { throw NeedsRight(.write) }
        answers[question] = Answer(words: words.text, by: member.id, at: now)
    }

    /// Decides what the house does.
    ///
    /// - Parameter isAlone: whether the decider is the only person of the organisation; otherwise two have looked at it.
    /// - Throws: ``IssueRefusal``, or ``NeedsRight`` when the person neither leads the unit nor coordinates.
    public mutating func decide(_ choice: Decision.Choice, reason: Words, by member: Member, isAlone: Bool = false, at now: Instant) throws
    {
        guard decision == nil else { throw IssueRefusal.alreadyDecided }
        guard mayBeDecided(by: member) else { throw NeedsRight(.lead) }
        guard openQuestion == nil else { throw IssueRefusal.questionsOpen }
        guard isAlone || Set(answers.values.map(\.by) + [member.id]).count >= 2 else { throw IssueRefusal.onePerson }
        guard reason.text.count >= Self.shortestReason else { throw IssueRefusal.reasonTooShort }
        decision = Decision(choice: choice, reason: reason.text, by: member.id, at: now)
    }

    /// Looks back at what came of the decision.
    public mutating func lookBack(_ words: Words, by member: Member, at now: Instant) throws {
        guard decision != nil else { throw IssueRefusal.nothingDecided }
        guard review == nil else { throw IssueRefusal.alreadyReviewed }
        guard mayBeAssessed(by: member) else { throw NeedsRight(.write) }
        review = Review(words: words.text, by: member.id, at: now)
    }
}

/// Why an issue stays as it is.
public enum IssueRefusal: Refusal, Hashable {
    case alreadyDecided, alreadyReviewed, nothingDecided
    case questionsOpen
    /// One person has answered everything: a second one looks before it is decided.
    case onePerson
    case reasonTooShort

    public var kind: RefusalKind {
        switch self {
        case .alreadyDecided, .alreadyReviewed, .nothingDecided: .conflict
        case .questionsOpen, .onePerson, .reasonTooShort: .invalid
        }
    }
}
