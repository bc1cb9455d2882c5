public import Workplace

/// An insight as its readers see it.
public struct SeenInsight: Identifiable, Sendable {
    public let insight: Insight
    public let unitName: String
    public let writerName: String
    public let deciderName: String?

    public var id: Insight.ID { insight.id }
}

extension Insights {
    /// How many insights a page shows of each kind.
    public static let shown = 50

    /// Insights without a decision, the longest waiting first.
    ///
    /// - Parameter unit: those that this unit decides about; nil for those of all units.
    public func waiting(of unit: Unit.ID? = nil, for viewer: Member) async throws -> [SeenInsight] {
        try await seen(by: viewer, of: unit, where: "decided_at IS NULL", order: "written_at")
    }

    /// What has been decided and not told back yet first, then the latest decisions.
    public func decided(of unit: Unit.ID? = nil, for viewer: Member) async throws -> [SeenInsight] {
        try await seen(
            by: viewer, of: unit, where: "decided_at IS NOT NULL",
            order: "CASE WHEN told_at IS NULL THEN 0 ELSE 1 END, decided_at DESC")
    }

    public func insight(_ id: Insight.ID, seenBy viewer: Member) async throws -> (insight: SeenInsight, comments: [Comment]) {
        try await database.read { transaction in
            guard let row = try transaction.row(Self.query(viewer, where: "insights.id = \(id)", order: "written_at")) else {
                throw NotFound()
            }
            return (try SeenInsight(row), try transaction.comments(on: id.text))
        }
    }

    private func seen(by viewer: Member, of unit: Unit.ID?, where condition: Query, order: Query) async throws -> [SeenInsight] {
        let ofUnit: Query = unit.map { "insights.unit_id = \($0) AND " } ?? ""
        return try await database.read { transaction in
            try transaction.rows(Self.query(viewer, where: ofUnit + condition, order: order)).map(SeenInsight.init)
        }
    }

    private static func query(_ viewer: Member, where condition: Query, order: Query) -> Query {
        """
        SELECT insights.*, units.name AS unit_name, writers.name AS writer_name, deciders.name AS decider_name FROM insights
        JOIN units ON units.id = insights.unit_id
        JOIN members AS writers ON writers.id = insights.writer_id
        LEFT JOIN members AS deciders ON deciders.id = insights.decided_by
        WHERE \(condition) AND \(visible(to: viewer, owner: "writer_id", table: "insights"))
        ORDER BY \(order), insights.id LIMIT \(shown)
        """
    }
}
