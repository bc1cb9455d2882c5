public import WorkingTime

/// One unit on the Monday.
public struct UnitAssessment: Sendable, Identifiable {
    public let id: String
    /// The last name it was given.
    public let name: String?
    public let status: Status

    public enum Status: Sendable {
        case assessed(Maturity)
        /// Too young, or without members yet.
        case later
        case outOfScope
        case closed
    }

    public var maturity: Maturity? {
        if case .assessed(let maturity) = status { maturity } else { nil }
    }
}

/// The maturity of a unit that was assessed.
public struct Maturity: Sendable {
    public let members: Int
    /// The raw stage of this Monday alone.
    public let raw: Int
    /// The stage after the fold.
    public let stage: Int
    public let certainty: Certainty
    /// Latest assessed Mondays in a row below the stage; from 2 on the stewards are told.
    public let weeksBelow: Int
    public let firstMonday: LocalDate
    /// One stage for each assessed Monday.
    public let rawHistory: [Int]
    public let stageHistory: [Int]
    /// Of the next stage's gates those that hold.
    public let share: Figure
    /// How the share of the same gates changed in a quarter.
    public let change: Figure
    /// By dimension; nil where nothing is measured yet (ei vielä mitata).
    public let dimensions: [String: Int?]
    public let weakestGate: String?
    /// The next step, then alternatives.
    public let next: [Step]
    /// In the model's order.
    public let gates: [GateResult]
    public let indicators: Indicators

    public func gate(_ id: String) -> GateResult? { gates.first { $0.id == id } }

    /// Values that no gate asks for.
    public struct Indicators: Sendable {
        /// I02: members with three lessons.
        public let skilled: Indication
        /// I16: the median of answering times, in minutes of service.
        public let answerMinutes: Indication
        /// I17: answers for each post.
        public let answersPerPost: Indication
        /// I28: the median of approvals, in minutes of service.
        public let approvalMinutes: Indication
        /// I29 by function in force.
        public let loops: [String: Indication]
    }

    public struct Indication: Hashable, Sendable {
        public var value: Figure?
        public var x: Int?
        public var n: Int
        /// Days.
        public var window: Int?
    }
}
