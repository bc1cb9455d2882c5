import Workplace
import WorkingTime

extension Transaction {
    /// An insight that `viewer` may see; to all others it does not exist.
    func insight(_ id: Insight.ID, seenBy viewer: Member) throws -> Insight {
        guard let row = try row("SELECT * FROM insights WHERE id = \(id) AND \(visible(to: viewer, owner: "writer_id"))") else {
            throw NotFound()
        }
        return try Insight(row)
    }

    func insert(_ insight: Insight, formKey: String) throws {
        let content = insight.content
        try execute(
            """
            INSERT INTO insights (id, unit_id, writer_id, claim, sources, confidence, written_at, restriction, form_key)
            VALUES (\(insight.id), \(insight.unitID), \(insight.writerID), \(content.claim), \(content.sources.joined(separator: "\n")),
                    \(content.confidence.rawValue), \(insight.writtenAt), \(content.restriction), \(formKey))
            """)
    }

    func save(_ insight: Insight) throws {
        try execute(
            """
            UPDATE insights SET decision = \(insight.decision?.choice.rawValue), reason = \(insight.decision?.reason ?? ""),
              decided_by = \(insight.decision?.by), decided_at = \(insight.decision?.at), told_at = \(insight.toldAt) WHERE id = \(insight.id)
            """)
    }
}

extension Insight {
    init(_ row: Row) throws {
        self.init(
            id: try row.key("id"), unitID: try row.key("unit_id"), writerID: try row.key("writer_id"),
            content: Content(
                kept: try row.text("claim"), sources: try row.text("sources").split(separator: "\n").map(String.init),
                confidence: try row.word("confidence"), restriction: try row.restriction()),
            writtenAt: try row.instant("written_at"),
            decision: try row.instantIfAny("decided_at").map {
                Decision(choice: try row.word("decision"), reason: try row.text("reason"), by: try row.key("decided_by"), at: $0)
            }, toldAt: try row.instantIfAny("told_at"))
    }
}

extension SeenInsight {
    init(_ row: Row) throws {
        self.init(
            insight: try Insight(row), unitName: try row.text("unit_name"), writerName: try row.text("writer_name"),
            deciderName: try row.textIfAny("decider_name"))
    }
}
