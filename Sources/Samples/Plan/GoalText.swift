public import Workplace

/// A goal with its end: what was to change, what did change, and what was learnt.
public struct GoalText: Hashable, Sendable {
    /// Nil for an aim of the whole organisation.
    public let unitID: Unit.ID?
    public let name: String
    public let metric: String
    public let baseline: Double
    public let target: Double
    /// How long it runs.
    public let weeks: Int
    public let outcome: Double
    public let conclusion: String

    init(
        _ unitID: Unit.ID?, _ name: String, metric: String, from baseline: Double, to target: Double, weeks: Int, outcome: Double,
        conclusion: String
    ) {
        self.unitID = unitID
        self.name = name
        self.metric = metric
        self.baseline = baseline
        self.target = target
        self.weeks = weeks
        self.outcome = outcome
        self.conclusion = conclusion
    }

    /// Whether the outcome went as far as the target, upwards or downwards.
    public var isReached: Bool { target > baseline ? outcome >= target : outcome <= target }
}
