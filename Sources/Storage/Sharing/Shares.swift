public import Workplace
public import WorkingTime

/// Shares and share kits as they are kept. A share is seen by the one who made it only.
public struct Shares: Sendable {
    let database: any Database

    /// Notes that `member` says they shared a post in just these words; the words themselves are not kept.
    ///
    /// - Throws: ``ShareRefusal/notPublished``.
    @discardableResult
    public func note(_ words: Words, of post: Post.ID, formKey: String, by member: Member, at now: Instant) async throws -> TextDifference {
        try await database.write { transaction in
            if let earlier = try transaction.row("SELECT difference FROM shares WHERE form_key = \(formKey)") {
                return TextDifference(tenThousandths: try earlier.integer("difference"))
            }
            let post = try transaction.sharedPost(post, seenBy: member)
            let difference = TextDifference(of: words.text, from: post.words)
            let deed = try transaction.append(.shareMade(difference, by: member, at: now))
            try transaction.execute(
                """
                INSERT INTO shares (id, member_id, post_id, difference, at, deed_id, form_key)
                VALUES (\(transaction.newKey(at: now)), \(member.id), \(post.id), \(difference.tenThousandths), \(now), \(deed), \(formKey))
                """)
            return difference
        }
    }

    /// The kit of a post that is out: what its writers wrote into it, or nil.
    public func kit(of post: Post.ID, seenBy viewer: Member) async throws -> ShareKit? {
        try await database.read { transaction in
            _ = try transaction.sharedPost(post, seenBy: viewer)
            return try transaction.row("SELECT * FROM share_kits WHERE post_id = \(post)").map { row in
                ShareKit(question: try row.text("question"), angles: try row.text("angles").split(separator: "\n").map(String.init))
            }
        }
    }

    /// Writes the kit of a post; the later one counts.
    public func write(_ kit: ShareKit, for post: Post.ID, by member: Member, at now: Instant) async throws {
        try await database.write { transaction in
            let post = try transaction.sharedPost(post, seenBy: member)
            guard member.may(.write, in: post.unitID) else { throw NeedsRight(.write) }
            try transaction.execute("DELETE FROM share_kits WHERE post_id = \(post.id)")
            try transaction.execute(
                """
                INSERT INTO share_kits (post_id, question, angles, written_by, written_at)
                VALUES (\(post.id), \(kit.question), \(kit.angles.joined(separator: "\n")), \(member.id), \(now))
                """)
            try transaction.append(.postChanged(post, "kit", by: member.id, at: now))
        }
    }

    /// Posts with something to say in one's own words, the newest first; those that the viewer has shared are left out.
    public func offered(to viewer: Member, at now: Instant) async throws -> [ListedPost] {
        try await database.read { transaction in
            try transaction.rows(
                """
                SELECT posts.*, units.name AS unit_name, members.name AS author_name FROM posts
                JOIN units ON units.id = posts.unit_id JOIN members ON members.id = posts.author_id
                JOIN share_kits ON share_kits.post_id = posts.id
                WHERE published_at >= \(now - .days(Self.daysOffered)) AND deleted_at IS NULL AND is_rehearsal = 0
                  AND NOT EXISTS (SELECT 1 FROM shares WHERE post_id = posts.id AND member_id = \(viewer.id))
                  AND \(visible(to: viewer, owner: "author_id", table: "posts"))
                ORDER BY published_at DESC LIMIT \(Self.mostOffered)
                """
            ).map(ListedPost.init)
        }
    }

    /// At most two suggestions a week, so that nobody tires of them.
    static let mostOffered = 2
    static let daysOffered = 14
}

extension Transaction {
    /// A post that is out and may be shared.
    fileprivate func sharedPost(_ id: Post.ID, seenBy viewer: Member) throws -> Post {
        let post = try post(id, seenBy: viewer)
        let isOut: Query = "id = \(id) AND published_at IS NOT NULL AND deleted_at IS NULL"
        guard !post.isRehearsal, try row("SELECT id FROM posts WHERE \(isOut)") != nil else { throw ShareRefusal.notPublished }
        return post
    }
}
