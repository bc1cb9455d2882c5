public import Workplace
public import WorkingTime

/// Units' own estimates as they are kept: the newest one counts, nobody's name stands beside it, the measure never reads it.
public struct Estimates: Sendable {
    let database: any Database

    /// Keeps what the people of a unit say of it. Its members and whoever leads it may answer.
    public func add(_ estimate: Estimate, of unit: Unit.ID, by member: Member, at now: Instant) async throws {
        guard member.home == unit || member.may(.lead, in: unit) else { throw NeedsRight(.lead) }
        try await database.write { transaction in
            _ = try transaction.unit(unit)
            try transaction.execute(
                """
                INSERT INTO estimates (id, unit_id, answers, stage, at)
                VALUES (\(transaction.newKey(at: now)), \(unit), \(estimate.spelt), \(estimate.stage), \(now))
                """)
            try transaction.append(.estimateMade(by: member.id, of: unit, at: now))
        }
    }

    /// The newest estimate of a unit; nil when it has made none.
    public func newest(of unit: Unit.ID) async throws -> KeptEstimate? {
        try await database.read { transaction in
            try transaction.row("SELECT * FROM estimates WHERE unit_id = \(unit) ORDER BY at DESC, id DESC LIMIT 1").map { row in
                KeptEstimate(stage: try row.integer("stage"), at: try row.instant("at"), answers: Estimate.answers(try row.text("answers")))
            }
        }
    }
}

public struct KeptEstimate: Sendable {
    public let stage: Int
    public let at: Instant
    public let answers: [Estimate.Statement: Estimate.Answer]
}

extension Estimate {
    /// `channel=yes basics=partly …`
    fileprivate var spelt: String {
        Statement.allCases.compactMap { statement in answers[statement].map { "\(statement.rawValue)=\($0.rawValue)" } }
            .joined(separator: " ")
    }

    fileprivate static func answers(_ text: String) -> [Statement: Answer] {
        var answers: [Statement: Answer] = [:]
        for pair in text.split(separator: " ") {
            let halves = pair.split(separator: "=").map(String.init)
            guard halves.count == 2, let statement = Statement(rawValue: halves[0]) else { continue }
            answers[statement] = Answer(rawValue: halves[1])
        }
        return answers
    }
}
