public import Workplace
public import WorkingTime

/// An idea as its readers see it.
public struct SeenIdea: Identifiable, Sendable {
    public let idea: Idea
    /// Nil when it was given without a name, also to the giver's closest colleagues.
    public let giverName: String?
    public let unitName: String
    public let supporters: Int
    public let isSupportedByViewer: Bool
    public let comments: Int
    /// The post that was made of it, if any, and whether it is out.
    public let postID: Post.ID?
    public let publishedAt: Instant?
    public let deciderName: String?
    public let writerName: String?

    public var id: Idea.ID { idea.id }
}

/// What somebody said about an idea or another object.
public struct Comment: Identifiable, Hashable, Sendable {
    public let id: Identifier<Comment>
    public let authorName: String
    public let authorInitials: String
    public let words: String
    public let at: Instant
}

extension Ideas {
    /// How many ideas a page shows of each kind; older ones are found by search.
    public static let shown = 50

    /// Ideas without an answer, the longest waiting first.
    public func waiting(for viewer: Member) async throws -> [SeenIdea] {
        try await seen(by: viewer, where: "decision IN ('open', 'park')", order: "decision, answer_by")
    }

    /// Ideas that are being worked on.
    public func takenUp(for viewer: Member) async throws -> [SeenIdea] {
        try await seen(by: viewer, where: "decision IN ('take', 'merge') AND told_back_at IS NULL", order: "decided_at DESC")
    }

    /// Ideas whose story has an end: published, or not now and why.
    public func toldBack(for viewer: Member) async throws -> [SeenIdea] {
        try await seen(
            by: viewer, where: "(decision = 'decline' OR told_back_at IS NOT NULL)", order: "COALESCE(told_back_at, decided_at) DESC")
    }

    /// The viewer's own ideas, the newest first.
    public func own(of viewer: Member) async throws -> [SeenIdea] {
        try await seen(by: viewer, where: "giver_id = \(viewer.id)", order: "given_at DESC")
    }

    public func idea(_ id: Idea.ID, seenBy viewer: Member) async throws -> (idea: SeenIdea, comments: [Comment]) {
        try await database.read { transaction in
            guard let row = try transaction.row(Self.query(viewer, where: "ideas.id = \(id)", order: "given_at")) else { throw NotFound() }
            return (try SeenIdea(row), try transaction.comments(on: id.text))
        }
    }

    /// How many ideas wait for an answer.
    public func waitingCount(for viewer: Member) async throws -> Int {
        try await database.read { transaction in
            try transaction.row("SELECT COUNT(*) AS n FROM ideas WHERE decision = 'open' AND \(visible(to: viewer, owner: "giver_id"))")?
                .integer("n") ?? 0
        }
    }

    private func seen(by viewer: Member, where condition: Query, order: Query) async throws -> [SeenIdea] {
        try await database.read { transaction in
            try transaction.rows(Self.query(viewer, where: condition, order: order)).map(SeenIdea.init)
        }
    }

    private static func query(_ viewer: Member, where condition: Query, order: Query) -> Query {
        """
        SELECT ideas.*, givers.name AS giver_name, units.name AS unit_name, deciders.name AS decider_name, writers.name AS writer_name,
          (SELECT COUNT(*) FROM votes WHERE object_id = ideas.id) AS supporters,
          (SELECT COUNT(*) FROM votes WHERE object_id = ideas.id AND member_id = \(viewer.id)) AS own_support,
          (SELECT COUNT(*) FROM comments WHERE object_id = ideas.id) AS comment_count,
          (SELECT MIN(id) FROM posts WHERE idea_id = ideas.id AND stage <> 'withdrawn') AS post_id,
          (SELECT MIN(published_at) FROM posts WHERE idea_id = ideas.id) AS published_at
        FROM ideas
        JOIN members AS givers ON givers.id = ideas.giver_id
        JOIN units ON units.id = ideas.unit_id
        LEFT JOIN members AS deciders ON deciders.id = ideas.decided_by
        LEFT JOIN members AS writers ON writers.id = ideas.writer_id
        WHERE \(condition) AND \(visible(to: viewer, owner: "giver_id", table: "ideas"))
        ORDER BY \(order) LIMIT \(shown)
        """
    }
}

extension SeenIdea {
    init(_ row: Row) throws {
        let idea = try Idea(row)
        self.init(
            idea: idea, giverName: idea.isNameless ? nil : try row.text("giver_name"), unitName: try row.text("unit_name"),
            supporters: try row.integer("supporters"), isSupportedByViewer: try row.integer("own_support") > 0,
            comments: try row.integer("comment_count"), postID: try row.keyIfAny("post_id"),
            publishedAt: try row.instantIfAny("published_at"),
            deciderName: try row.textIfAny("decider_name"), writerName: try row.textIfAny("writer_name"))
    }
}
