import Measure
import Workplace
import WorkingTime

/// A model as it lies in its table.
struct ModelRow: Sendable {
    let number: Int
    let version: String
    let from: LocalDate
    let file: String
    let reason: String
    let author: String
    let settledAt: Instant

    func read(_ memory: StandingMemory) throws -> ModelInForce {
        if let known = memory.models[number], known.settling?.at == settledAt { return known }
        let model = ModelInForce(
            file: try ModelFile(json: Array(file.utf8)),
            settling: ModelInForce.Settling(number: number, from: from, author: author, at: settledAt, reason: reason))
        memory.models.remember(model, for: number)
        return model
    }
}

extension ModelRow {
    init(_ row: Row) throws {
        self.init(
            number: try row.integer("number"), version: try row.text("version"), from: try row.date("applies_from"),
            file: try row.text("file"), reason: try row.text("reason"), author: try row.text("author"),
            settledAt: try row.instant("settled_at"))
    }
}

extension Transaction {
    /// The newest first.
    func modelRows(where condition: Query = "1 = 1") throws -> [ModelRow] {
        try rows(
            """
            SELECT models.*, members.name AS author FROM models JOIN members ON members.id = models.settled_by
            WHERE \(condition) ORDER BY applies_from DESC, number DESC
            """
        ).map(ModelRow.init)
    }

    /// The model of the week that begins on `monday`; its file is read only when it is not remembered.
    func model(on monday: LocalDate, _ memory: StandingMemory) throws -> ModelInForce {
        let newest = try row(
            "SELECT number, settled_at FROM models WHERE applies_from <= \(monday) ORDER BY applies_from DESC, number DESC LIMIT 1")
        guard let newest else { return .shipped }
        let number = try newest.integer("number")
        if let known = memory.models[number], try known.settling?.at == newest.instant("settled_at") { return known }
        return try modelRows(where: "models.number = \(number)").first?.read(memory) ?? .shipped
    }

    func insert(_ row: ModelRow, by administrator: Member.ID) throws {
        try execute(
            """
            INSERT INTO models (number, version, applies_from, file, reason, settled_by, settled_at)
            VALUES (\(row.number), \(row.version), \(row.from), \(row.file), \(row.reason), \(administrator), \(row.settledAt))
            """)
    }
}
