public import WorkingTime

/// What a unit wants to change, measurably, by when.
public struct Goal: Identifiable, Hashable, Sendable {
    public let id: Identifier<Goal>
    /// Nil for an aim of the whole organisation.
    public let unitID: Unit.ID?
    public var name: String
    public var metric: String
    public var baseline: Double
    public var target: Double
    /// The period binds from the first: a longer goal is a new goal.
    public let from: LocalDate
    public let to: LocalDate
    public var conclusion: Conclusion?

    public struct Conclusion: Hashable, Sendable {
        public let outcome: Double
        public let words: String
        public let at: Instant

        public init(outcome: Double, words: String, at: Instant) {
            self.outcome = outcome
            self.words = words
            self.at = at
        }
    }

    /// - Throws: ``GoalRefusal`` when it could not be measured.
    public init(
        id: Identifier<Goal>, unitID: Unit.ID?, name: String, metric: String, baseline: Double, target: Double, from: LocalDate,
        to: LocalDate
    ) throws(GoalRefusal) {
        guard target != baseline else { throw .nothingChanges }
        guard (Self.shortestDays...Self.longestDays).contains(to - from) else { throw .periodOutOfBounds }
        self.id = id
        self.unitID = unitID
        self.name = name
        self.metric = metric
        self.baseline = baseline
        self.target = target
        self.from = from
        self.to = to
    }

    /// For goals that were judged when they were made.
    package init(
        kept id: Identifier<Goal>, unitID: Unit.ID?, name: String, metric: String, baseline: Double, target: Double, from: LocalDate,
        to: LocalDate, conclusion: Conclusion?
    ) {
        self.id = id
        self.unitID = unitID
        self.name = name
        self.metric = metric
        self.baseline = baseline
        self.target = target
        self.from = from
        self.to = to
        self.conclusion = conclusion
    }

    public static let shortestDays = 13
    public static let longestDays = 183
    public static let shortestConclusion = 20
    public static let longestName = 160

    /// Records the measured outcome and what was learned, also when the goal was not reached.
    public mutating func conclude(outcome: Double, words: String, today: LocalDate, at now: Instant) throws(GoalRefusal) {
        guard conclusion == nil else { throw .alreadyConcluded }
        guard words.count >= Self.shortestConclusion else { throw .conclusionTooShort }
        guard today >= from + 14 else { throw .tooEarlyToConclude }
        conclusion = Conclusion(outcome: outcome, words: words, at: now)
    }
}

/// Why a goal is not taken as it was written.
public enum GoalRefusal: Refusal, Hashable {
    /// Target and baseline are the same: this is doing, not a goal.
    case nothingChanges
    case periodOutOfBounds
    case alreadyConcluded, conclusionTooShort, tooEarlyToConclude

    public var kind: RefusalKind {
        switch self {
        case .alreadyConcluded: .conflict
        case .nothingChanges, .periodOutOfBounds, .conclusionTooShort, .tooEarlyToConclude: .invalid
        }
    }
}
