public import Workplace
public import WorkingTime

/// A goal as its readers see it.
public struct SeenGoal: Identifiable, Sendable {
    public let goal: Goal
    /// Nil for an aim of the whole organisation.
    public let unitName: String?
    public let setterName: String

    public var id: Goal.ID { goal.id }
}

extension Goals {
    /// How many goals a page shows of each kind.
    public static let shown = 50

    /// Goals whose period is ahead or running, the one that ends first at the top.
    ///
    /// - Parameter unit: that unit's goals only; nil for those of all units, with the aims of the organisation.
    public func active(of unit: Unit.ID? = nil, for viewer: Member, on today: LocalDate) async throws -> [SeenGoal] {
        try await seen(by: viewer, of: unit, where: "concluded_at IS NULL AND ends >= \(today)", order: "ends")
    }

    /// Goals whose period is over and whose outcome nobody has recorded yet, the longest waiting first.
    public func awaitingOutcome(of unit: Unit.ID? = nil, for viewer: Member, on today: LocalDate) async throws -> [SeenGoal] {
        try await seen(by: viewer, of: unit, where: "concluded_at IS NULL AND ends < \(today)", order: "ends")
    }

    /// Goals that taught something, the latest first.
    public func concluded(of unit: Unit.ID? = nil, for viewer: Member) async throws -> [SeenGoal] {
        try await seen(by: viewer, of: unit, where: "concluded_at IS NOT NULL", order: "concluded_at DESC")
    }

    /// The goals that a place or a post of `unit` may serve: the unit's own and the aims of the house, while nobody has concluded them.
    public func open(to unit: Unit.ID, for viewer: Member, on today: LocalDate) async throws -> [SeenGoal] {
        try await database.read { transaction in
            try transaction.rows(
                Self.query(
                    viewer, where: "concluded_at IS NULL AND ends >= \(today) AND (goals.unit_id = \(unit) OR goals.unit_id IS NULL)",
                    order: "ends")
            ).map(SeenGoal.init)
        }
    }

    /// The aims of the organisation that are still open, for goals that lead to one.
    public func aims(for viewer: Member, on today: LocalDate) async throws -> [SeenGoal] {
        try await active(for: viewer, on: today).filter { $0.goal.unitID == nil }
    }

    public func goal(_ id: Goal.ID, seenBy viewer: Member) async throws -> SeenGoal {
        try await database.read { transaction in
            guard let row = try transaction.row(Self.query(viewer, where: "goals.id = \(id)", order: "ends")) else { throw NotFound() }
            return try SeenGoal(row)
        }
    }

    private func seen(by viewer: Member, of unit: Unit.ID?, where condition: Query, order: Query) async throws -> [SeenGoal] {
        let ofUnit: Query = unit.map { "goals.unit_id = \($0) AND " } ?? ""
        return try await database.read { transaction in
            try transaction.rows(Self.query(viewer, where: ofUnit + condition, order: order)).map(SeenGoal.init)
        }
    }

    private static func query(_ viewer: Member, where condition: Query, order: Query) -> Query {
        """
        SELECT goals.*, units.name AS unit_name, setters.name AS setter_name FROM goals
        LEFT JOIN units ON units.id = goals.unit_id
        JOIN members AS setters ON setters.id = goals.made_by
        WHERE \(condition) AND \(visible(to: viewer, owner: "made_by", table: "goals"))
        ORDER BY \(order), goals.id LIMIT \(shown)
        """
    }
}

extension SeenGoal {
    init(_ row: Row) throws {
        self.init(goal: try Goal(row), unitName: try row.textIfAny("unit_name"), setterName: try row.text("setter_name"))
    }
}
