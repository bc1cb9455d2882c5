public import WorkingTime

extension Goal {
    /// The measured outcome and what was learned. Falling short is an outcome too.
    public struct Conclusion: Hashable, Sendable {
        public let outcome: Double
        public let words: String
        public let at: Instant

        public init(outcome: Double, words: String, at: Instant) {
            self.outcome = outcome
            self.words = words
            self.at = at
        }

        /// Shorter conclusions teach nobody anything (`docs/measure.md`, I12).
        public static let shortest = 20
        public static let longest = 1_000
    }

    /// The outcome when there is one, else the latest reading, else nothing.
    public var standing: Double? { conclusion?.outcome ?? reading?.value }

    /// How much of the way from the baseline to the target `value` is: 0 at the baseline, 1 at the target.
    public func share(at value: Double) -> Double { (value - content.baseline) / (content.target - content.baseline) }

    public func isReached(at value: Double) -> Bool { share(at: value) >= 1 }
}

/// Why a goal is not taken as it was written.
public enum GoalRefusal: Refusal, Hashable {
    /// Target and baseline are the same: this is doing, not a goal.
    case nothingChanges
    case periodOutOfBounds, alreadyOver
    case alreadyConcluded, conclusionTooShort, tooEarlyToConclude

    public var kind: RefusalKind {
        switch self {
        case .alreadyConcluded: .conflict
        case .nothingChanges, .periodOutOfBounds, .alreadyOver, .conclusionTooShort, .tooEarlyToConclude: .invalid
        }
    }
}
