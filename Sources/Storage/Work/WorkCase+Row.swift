import Workplace
import WorkingTime

extension Transaction {
    /// Also those that have been closed.
    func allUnits() throws -> [Unit] { try rows("SELECT * FROM units").map(Unit.init) }

    func facts(for work: WorkCase, seenBy viewer: Member) throws -> [WorkFact] {
        let kinds = WorkFact.Kind.allCases.filter { $0 != .comment }.map(\.rawValue)
        return try rows(
            """
            SELECT deeds.id, deeds.kind, deeds.at, posts.title AS post_title, goals.name AS goal_name, ideas.words AS idea_words,
              insights.claim AS insight_claim, comments.words AS comment_words
            FROM deeds
            LEFT JOIN posts ON posts.id = deeds.subject AND \(visible(to: viewer, owner: "author_id", table: "posts"))
            LEFT JOIN goals ON goals.id = deeds.subject AND \(visible(to: viewer, owner: "made_by", table: "goals"))
            LEFT JOIN ideas ON ideas.id = deeds.subject AND \(visible(to: viewer, owner: "giver_id", table: "ideas"))
            LEFT JOIN insights ON insights.id = deeds.subject AND \(visible(to: viewer, owner: "writer_id", table: "insights"))
            LEFT JOIN comments ON deeds.kind = 'comment.made' AND comments.object_id = deeds.subject AND comments.at = deeds.at
              AND comments.member_id = deeds.by_member
            WHERE deeds.at >= \(work.openedAt) AND (
              (deeds.unit_id = \(work.unitID) AND deeds.kind IN \(kinds))
              OR (deeds.subject = \(work.id) AND deeds.kind = 'comment.made' AND LENGTH(comments.words) >= \(WorkCase.shortestFact)))
            ORDER BY deeds.at DESC, deeds.id DESC LIMIT 40
            """
        ).map { row in
            let names = try ["post_title", "goal_name", "idea_words", "insight_claim", "comment_words"].compactMap { try row.textIfAny($0) }
            return WorkFact(
                id: try row.text("id"), kind: try row.word("kind"), words: names.first ?? "", at: try row.instant("at"))
        }
    }

    func insert(_ work: WorkCase, formKey: String) throws {
        let content = work.content
        try execute(
            """
            INSERT INTO work_cases (id, unit_id, function, title, notes, owner_id, ends, opened_by, opened_at, due_at, step, form_key)
            VALUES (\(work.id), \(work.unitID), \(work.kind.function.rawValue), \(content.title), \(content.notes), \(content.ownerID),
                    \(content.until), \(work.openedBy), \(work.openedAt), \(work.due), \(work.step), \(formKey))
            """)
    }

    func save(_ work: WorkCase) throws {
        try execute(
            """
            UPDATE work_cases SET step = \(work.step), outcome = \(work.closing?.outcome), words = \(work.closing?.words ?? ""),
              fact = \(work.closing?.fact), closed_by = \(work.closing?.by), closed_at = \(work.closing?.at) WHERE id = \(work.id)
            """)
    }
}

extension WorkCase {
    init(_ row: Row) throws {
        self.init(
            kept: try row.key("id"), unitID: try row.key("unit_id"), kind: try Kind(of: row.word("function")),
            content: Content(
                title: try row.text("title"), notes: try row.text("notes"), ownerID: try row.key("owner_id"),
                until: try row.dateIfAny("ends")
            ),
            openedAt: try row.instant("opened_at"), openedBy: try row.key("opened_by"), due: try row.instant("due_at"),
            step: try row.text("step"),
            closing: try row.instantIfAny("closed_at").map {
                Closing(
                    outcome: try row.text("outcome"), words: try row.text("words"), fact: try row.text("fact"),
                    by: try row.key("closed_by"),
                    at: $0)
            })
    }
}
