public import Workplace
public import WorkingTime

/// A post as those who work on it see it.
public struct SeenPost: Sendable {
    public let post: Post
    public let unitName: String
    public let authorName: String
    public let editorName: String
    public let madeAt: Instant
    public let editedAt: Instant
    /// Who approved it or sent it back.
    public let deciderName: String?
    public let channels: [Channel]
    public let deliveries: [Delivery]
    /// Which of them are being taken off their networks, or have been.
    public let takedowns: [Takedown]
    /// When it had been taken off every network it was on.
    public let deletedAt: Instant?
    public let findings: [Finding]
    public let idea: SeenPlan?
    public let goal: SeenPlan?
    public let slot: SeenPlan?
    /// In whose own name it speaks.
    public let voiceName: String?

    /// An idea, goal or slot in one line.
    public struct SeenPlan: Sendable {
        public let key: String
        public let words: String
        public let date: LocalDate?
    }

    public func takedown(of id: Delivery.ID) -> Takedown? { takedowns.first { $0.deliveryID == id } }

    public func channel(_ id: Channel.ID) -> Channel? { channels.first { $0.id == id } }
}

/// A post in a list.
public struct ListedPost: Identifiable, Sendable {
    public let id: Post.ID
    public let title: String
    public let unitName: String
    public let authorName: String
    public let stage: Post.Stage
    public let isRehearsal: Bool
    public let leavesAt: Instant?
    public let publishedAt: Instant?
    public let editedAt: Instant
}

extension Posts {
    public static let shown = 50

    public func post(_ id: Post.ID, seenBy viewer: Member) async throws -> SeenPost {
        try await database.read { transaction in
            let post = try transaction.post(id, seenBy: viewer)
            guard
                let row = try transaction.row(
                    """
                    SELECT posts.made_at, posts.edited_at, posts.deleted_at, units.name AS unit_name, authors.name AS author_name, editors.name AS editor_name,
                      deciders.name AS decider_name, voices.name AS voice_name
                    FROM posts JOIN units ON units.id = posts.unit_id JOIN members AS authors ON authors.id = posts.author_id
                    JOIN members AS editors ON editors.id = posts.edited_by LEFT JOIN members AS deciders ON deciders.id = posts.decided_by
                    LEFT JOIN members AS voices ON voices.id = posts.voice_id
                    WHERE posts.id = \(id)
                    """)
            else { throw NotFound() }
            return SeenPost(
                post: post, unitName: try row.text("unit_name"), authorName: try row.text("author_name"),
                editorName: try row.text("editor_name"), madeAt: try row.instant("made_at"), editedAt: try row.instant("edited_at"),
                deciderName: try row.textIfAny("decider_name"), channels: try transaction.channels(post.variants.map(\.channelID)),
                deliveries: try transaction.deliveries(of: id).filter { $0.revision == post.revision && $0.state != .stopped },
                takedowns: try transaction.takedowns(of: id), deletedAt: try row.instantIfAny("deleted_at"),
                findings: try transaction.findings(of: post),
                idea: try transaction.planned("ideas", post.ideaID, words: "words"),
                goal: try transaction.planned("goals", post.goalID, words: "name", date: "ends"),
                slot: try transaction.planned("slots", post.slotID, words: "topic", date: "planned_on"),
                voiceName: try row.textIfAny("voice_name"))
        }
    }

    /// Posts that wait for the eyes of somebody like `viewer`, the longest waiting first.
    public func awaitingApproval(by viewer: Member) async throws -> [ListedPost] {
        let units = viewer.grants.units.filter { $0.value.contains(.approve) || $0.value.contains(.lead) }.map(\.key).sorted()
        return try await listed(
            "stage = 'submitted' AND posts.unit_id IN \(units) AND author_id <> \(viewer.id) AND edited_by <> \(viewer.id)",
            order: "submitted_at", for: viewer)
    }

    /// Posts in the viewer's own name that wait for the viewer to agree.
    public func awaitingVoice(of viewer: Member) async throws -> [ListedPost] {
        try await listed(
            "stage = 'submitted' AND voice_id = \(viewer.id) AND (voice_revision IS NULL OR voice_revision <> revision)",
            order: "submitted_at", for: viewer)
    }

    /// What the viewer has in the making.
    public func unfinished(of viewer: Member) async throws -> [ListedPost] {
        try await listed(
            "(author_id = \(viewer.id) OR edited_by = \(viewer.id)) AND stage IN ('draft', 'submitted', 'approved', 'failed', 'partlyPublished')",
            order: "edited_at DESC", for: viewer)
    }

    /// What has come out of the house, the newest first.
    public func published(for viewer: Member) async throws -> [ListedPost] {
        try await listed("published_at IS NOT NULL", order: "published_at DESC", for: viewer)
    }

    /// What is on its way: scheduled, going out, or in need of somebody.
    public func onTheWay(for viewer: Member) async throws -> [ListedPost] {
        try await listed(
            "stage IN ('scheduled', 'goingOut', 'failed', 'paused', 'approved')", order: "COALESCE(leaves_at, edited_at)", for: viewer)
    }

    private func listed(_ condition: Query, order: Query, for viewer: Member) async throws -> [ListedPost] {
        try await database.read { transaction in
            try transaction.rows(
                """
                SELECT posts.*, units.name AS unit_name, members.name AS author_name FROM posts
                JOIN units ON units.id = posts.unit_id JOIN members ON members.id = posts.author_id
                WHERE \(condition) AND \(visible(to: viewer, owner: "author_id", table: "posts")) ORDER BY \(order) LIMIT \(Self.shown)
                """
            ).map(ListedPost.init)
        }
    }
}

extension ListedPost {
    init(_ row: Row) throws {
        self.init(
            id: try row.key("id"), title: try row.text("title"), unitName: try row.text("unit_name"),
            authorName: try row.text("author_name"),
            stage: try Post.Stage(row), isRehearsal: try row.flag("is_rehearsal"), leavesAt: try row.instantIfAny("leaves_at"),
            publishedAt: try row.instantIfAny("published_at"), editedAt: try row.instant("edited_at"))
    }
}

extension Transaction {
    fileprivate func planned<Subject>(
        _ table: Query, _ key: Identifier<Subject>?, words: Query, date: Query? = nil
    ) throws -> SeenPost.SeenPlan? {
        guard let key else { return nil }
        let day: Query = date ?? "NULL"
        guard let row = try row("SELECT \(words) AS words, \(day) AS day FROM \(table) WHERE id = \(key)") else { return nil }
        return SeenPost.SeenPlan(key: key.text, words: try row.text("words"), date: try row.dateIfAny("day"))
    }
}

extension Posts {
    /// A picture of a post that `viewer` may see.
    public func picture(_ id: Picture.ID, seenBy viewer: Member) async throws -> Picture {
        try await database.read { transaction in
            guard
                let row = try transaction.row(
                    """
                    SELECT pictures.* FROM pictures JOIN posts ON posts.id = pictures.post_id
                    WHERE pictures.id = \(id) AND \(visible(to: viewer, owner: "author_id", table: "posts"))
                    """)
            else { throw NotFound() }
            return try Picture(row)
        }
    }
}
