import Workplace
import WorkingTime

extension Post {
    init(_ row: Row, variants: [Variant], pictures: [Picture]) throws {
        self.init(
            id: try row.key("id"), unitID: try row.key("unit_id"), authorID: try row.key("author_id"),
            isRehearsal: try row.flag("is_rehearsal"), title: try row.text("title"), words: try row.text("words"),
            language: try row.word("language"), revision: try row.integer("revision"), stage: try Stage(row), variants: variants,
            pictures: pictures, goalID: try row.keyIfAny("goal_id"), slotID: try row.keyIfAny("slot_id"),
            ideaID: try row.keyIfAny("idea_id"), issueID: try row.keyIfAny("issue_id"),
            voice: try row.keyIfAny("voice_id").map { Voice(memberID: $0, agreedRevision: try row.integerIfAny("voice_revision")) },
            editorID: try row.key("edited_by"), leavesAt: try row.instantIfAny("leaves_at"))
    }
}

extension Post.Stage {
    /// The word under which a stage is kept; the same words everywhere.
    enum Word: String {
        case draft, submitted, approved, scheduled, goingOut, published, partlyPublished, failed, paused, withdrawn
    }

    var word: Word {
        switch self {
        case .draft: .draft
        case .submitted: .submitted
        case .approved: .approved
        case .scheduled: .scheduled
        case .goingOut: .goingOut
        case .published: .published
        case .partlyPublished: .partlyPublished
        case .failed: .failed
        case .paused: .paused
        case .withdrawn: .withdrawn
        }
    }

    init(_ row: Row) throws {
        func approval() throws -> Post.Approval { Post.Approval(by: try row.key("decided_by"), at: try row.instant("decided_at")) }
        let word: Word = try row.word("stage")
        switch word {
        case .draft: self = .draft(try Post.Returned(row))
        case .submitted: self = .submitted(by: try row.key("submitted_by"), at: try row.instant("submitted_at"))
        case .approved: self = .approved(try approval())
        case .scheduled: self = .scheduled(try approval(), for: try row.instant("leaves_at"))
        case .goingOut: self = .goingOut(try approval())
        case .published: self = .published(try approval(), at: try row.instant("published_at"))
        case .partlyPublished: self = .partlyPublished(try approval(), at: try row.instant("published_at"))
        case .failed: self = .failed(try approval())
        case .paused: self = .paused(try approval(), for: try row.instant("leaves_at"))
        case .withdrawn: self = .withdrawn
        }
    }
}

extension Post.Returned {
    fileprivate init?(_ row: Row) throws {
        let note = try row.text("decision_note")
        guard !note.isEmpty, let member: Member.ID = try row.keyIfAny("decided_by"), let at = try row.instantIfAny("decided_at") else {
            return nil
        }
        self.init(by: member, at: at, note: note)
    }
}

extension Transaction {
    /// A post that `viewer` may see; to all others it does not exist.
    func post(_ id: Post.ID, seenBy viewer: Member) throws -> Post {
        guard let row = try row("SELECT * FROM posts WHERE id = \(id) AND \(visible(to: viewer, owner: "author_id"))") else {
            throw NotFound()
        }
        return try post(row)
    }

    /// A post for the house's own work.
    func keptPost(_ id: Post.ID) throws -> Post {
        guard let row = try row("SELECT * FROM posts WHERE id = \(id)") else { throw NotFound() }
        return try post(row)
    }

    func post(_ row: Row) throws -> Post {
        let id: Post.ID = try row.key("id")
        let variants = try rows("SELECT channel_id, words FROM variants WHERE post_id = \(id) ORDER BY channel_id").map {
            Variant(channelID: try $0.key("channel_id"), words: try $0.textIfAny("words"))
        }
        let pictures = try rows("SELECT * FROM pictures WHERE post_id = \(id) ORDER BY place").map(Picture.init)
        return try Post(row, variants: variants, pictures: pictures)
    }

    func insert(_ post: Post, formKey: String?, at now: Instant) throws {
        try execute(
            """
            INSERT INTO posts (id, unit_id, author_id, is_rehearsal, title, words, language, revision, stage, goal_id, slot_id, idea_id,
                               issue_id, voice_id, leaves_at, made_at, edited_at, edited_by, form_key)
            VALUES (\(post.id), \(post.unitID), \(post.authorID), \(post.isRehearsal), \(post.title), \(post.words), \(post.language),
                    \(post.revision), \(post.stage.word.rawValue), \(post.goalID), \(post.slotID), \(post.ideaID), \(post.issueID),
                    \(post.voice?.memberID), \(post.leavesAt), \(now), \(now), \(post.editorID), \(formKey))
            """)
        try saveParts(of: post)
    }

    /// Saves everything of a post that a person changes.
    func save(_ post: Post, at now: Instant) throws {
        try execute(
            """
            UPDATE posts SET title = \(post.title), words = \(post.words), language = \(post.language), revision = \(post.revision),
              goal_id = \(post.goalID), slot_id = \(post.slotID), idea_id = \(post.ideaID), issue_id = \(post.issueID),
              voice_id = \(post.voice?.memberID), voice_revision = \(post.voice?.agreedRevision), edited_at = \(now), edited_by = \(post.editorID)
            WHERE id = \(post.id)
            """)
        try saveStage(of: post)
        try saveParts(of: post)
    }

    func saveStage(of post: Post) throws {
        var (submission, decision): ((by: Member.ID, at: Instant)?, Post.Approval?) = (nil, post.approval)
        var (note, leavesAt) = ("", post.leavesAt)
        switch post.stage {
        case .scheduled(_, let time), .paused(_, let time): leavesAt = time
        case .submitted(let by, let at): submission = (by, at)
        case .draft(let returned?):
            decision = Post.Approval(by: returned.by, at: returned.at)
            note = returned.note
        default: break
        }
        try execute(
            """
            UPDATE posts SET stage = \(post.stage.word.rawValue), submitted_by = COALESCE(\(submission?.by), submitted_by),
              submitted_at = COALESCE(\(submission?.at), submitted_at), decided_by = \(decision?.by), decided_at = \(decision?.at),
              decision_note = \(note), leaves_at = \(leavesAt) WHERE id = \(post.id)
            """)
    }

    private func saveParts(of post: Post) throws {
        try execute("DELETE FROM variants WHERE post_id = \(post.id)")
        for variant in post.variants {
            try execute("INSERT INTO variants (post_id, channel_id, words) VALUES (\(post.id), \(variant.channelID), \(variant.words))")
        }
        try execute("DELETE FROM pictures WHERE post_id = \(post.id)")
        for (place, picture) in post.pictures.enumerated() {
            try execute(
                """
                INSERT INTO pictures (id, post_id, place, content, media_type, width, height, alt_text, is_decoration)
                VALUES (\(picture.id), \(post.id), \(place), \(picture.content), \(picture.mediaType), \(picture.width), \(picture.height),
                        \(picture.altText), \(picture.isDecoration))
                """)
        }
    }
}

extension Picture {
    init(_ row: Row) throws {
        self.init(
            id: try row.key("id"), content: try row.text("content"), mediaType: try row.text("media_type"), width: try row.integer("width"),
            height: try row.integer("height"), altText: try row.text("alt_text"), isDecoration: try row.flag("is_decoration"))
    }
}
