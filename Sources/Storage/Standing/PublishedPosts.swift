public import Workplace
public import WorkingTime

/// A post of a unit as the measure counts it: the first publishing, not taken away within a week.
public struct PublishedPost: Identifiable, Hashable, Sendable {
    /// The deed that published it.
    public let id: String
    public let at: Instant
}

extension Standings {
    /// The posts of a unit from `start` until `end`, the oldest first, as they were known at `end`.
    public func posts(of unit: Unit.ID, from start: Instant, until end: Instant) async throws -> [PublishedPost] {
        try await database.read { transaction in
            try transaction.rows(
                """
                SELECT id, at FROM deeds AS post
                WHERE unit_id = \(unit) AND kind = 'post.published' AND at >= \(start) AND at < \(end)
                  AND NOT EXISTS (SELECT 1 FROM deeds AS earlier WHERE earlier.subject = post.subject AND earlier.kind = 'post.published'
                                  AND (earlier.at, earlier.id) < (post.at, post.id))
                  AND NOT EXISTS (SELECT 1 FROM deeds AS deletion WHERE deletion.subject = post.subject AND deletion.kind = 'post.deleted'
                                  AND deletion.at >= post.at AND deletion.at <= post.at + \(Self.week) AND deletion.at < \(end))
                ORDER BY at, id
                """
            ).map { PublishedPost(id: try $0.text("id"), at: try $0.instant("at")) }
        }
    }

    private static let week = Int(Duration.days(7).microseconds)
}
