public import Workplace
public import WorkingTime

/// A post as the calendar shows it: what it is called, whose it is, and when it leaves or left.
public struct PlannedPost: Identifiable, Sendable {
    public let id: Post.ID
    public let title: String
    public let unitID: Unit.ID
    public let unitName: String
    public let state: State
    public let isRehearsal: Bool
    /// When it was published, else when it leaves, else the time of its place; nil while nobody has said.
    public let time: LocalMoment?

    /// The stage of the post, in the words under which posts are kept.
    public enum State: String, Hashable, Sendable {
        case draft, submitted, approved, scheduled, goingOut, published, partlyPublished, failed, paused
    }
}

extension Goals {
    /// The posts that serve a goal, the latest first.
    public func posts(for id: Goal.ID, seenBy viewer: Member) async throws -> [PlannedPost] {
        try await database.read { transaction in
            _ = try transaction.goal(id, seenBy: viewer)
            return try transaction.plannedPosts(
                seenBy: viewer, where: "posts.goal_id = \(id)", order: "posts.made_at DESC", atMost: Self.shown)
        }
    }
}

extension Transaction {
    func plannedPosts(
        seenBy viewer: Member, where condition: Query, order: Query = "posts.made_at", atMost most: Int = .max
    ) throws -> [PlannedPost] {
        let clock = try clock()
        return try rows(
            """
            SELECT posts.id, posts.title, posts.unit_id, units.name AS unit_name, posts.stage, posts.is_rehearsal,
              COALESCE(posts.published_at, posts.leaves_at) AS moment, slots.planned_on, slots.minute
            FROM posts JOIN units ON units.id = posts.unit_id LEFT JOIN slots ON slots.id = posts.slot_id
            WHERE posts.stage <> 'withdrawn' AND (\(condition)) AND \(visible(to: viewer, owner: "author_id", table: "posts"))
            ORDER BY \(order) LIMIT \(most)
            """
        ).map { row in
            PlannedPost(
                id: try row.key("id"), title: try row.text("title"), unitID: try row.key("unit_id"), unitName: try row.text("unit_name"),
                state: try row.word("stage"), isRehearsal: try row.flag("is_rehearsal"), time: try row.time(clock))
        }
    }
}

extension Row {
    fileprivate func time(_ clock: Clock) throws -> LocalMoment? {
        if let moment = try instantIfAny("moment") { return clock.moment(of: moment) }
        return try dateIfAny("planned_on").map { LocalMoment(date: $0, minute: try integer("minute")) }
    }
}
