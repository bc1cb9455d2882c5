public import WorkingTime

/// How far ahead a unit's plan reaches: the four weeks that begin now (`docs/measure.md`, I13).
public struct PlanCoverage: Hashable, Sendable {
    public let weeks: [Week]

    public struct Week: Hashable, Sendable {
        public let monday: LocalDate
        public let state: State
    }

    public enum State: Hashable, Sendable {
        /// A place has a topic and somebody who sees to it.
        case covered
        /// There is a place, but it lacks its topic or its owner.
        case unfinished
        case empty
    }

    /// - Parameter plans: those of the unit's places that have not been given up.
    public init(_ plans: [Slot.Plan], from monday: LocalDate) {
        weeks = (0..<Self.length).map { place in
            let monday = monday + 7 * place
            let here = plans.filter { $0.date.monday == monday }
            return Week(monday: monday, state: here.contains(where: \.isReady) ? .covered : here.isEmpty ? .empty : .unfinished)
        }
    }

    public static let length = 4

    public var covered: Int { weeks.count { $0.state == .covered } }
    public func weeks(_ state: State) -> [Week] { weeks.filter { $0.state == state } }
}
