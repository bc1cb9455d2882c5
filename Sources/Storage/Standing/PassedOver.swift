public import Measure
public import WorkingTime
public import Workplace

/// The deeds that a unit's gate looked at in a week and did not count, each with its reason.
public struct PassedOver: Sendable {
    /// Ids by the number of the part from 1.
    private var parts: [Int: [Uncounted.Why: [String]]] = [:]

    /// Ids of deeds by the reason why a part of the gate passed them over.
    public subscript(part: Int) -> [Uncounted.Why: [String]] { parts[part] ?? [:] }

    init(_ gate: GateResult, of unit: Unit.ID, in week: OpenedWeek) {
        for (place, part) in gate.parts.enumerated() {
            parts[place + 1] = Dictionary(grouping: week.uncounted(by: part, of: unit.text), by: \.why).mapValues { $0.map(\.id) }
        }
    }

    /// Reads what ``text`` wrote.
    init(_ text: String) {
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard words.count > 2, let part = Int(words[0]), let why = Uncounted.Why(rawValue: words[1]) else { continue }
            parts[part, default: [:]][why] = Array(words[2...])
        }
    }

    /// A line for each part and reason: `1 deleted d17 d18`.
    var text: String {
        parts.sorted { $0.key < $1.key }.flatMap { part, reasons in
            reasons.sorted { $0.key.rawValue < $1.key.rawValue }.map { why, ids in "\(part) \(why.rawValue) " + ids.joined(separator: " ") }
        }.joined(separator: "\n")
    }
}

extension Standings {
    /// What a gate of a unit passed over in a week; nil while nobody has asked for it.
    public func passedOver(by gate: String, of unit: Unit.ID, in week: LocalDate) async throws -> PassedOver? {
        try await database.read { transaction in
            try transaction.row("SELECT answer FROM passed_over WHERE week = \(week) AND unit_id = \(unit) AND gate = \(gate)").map {
                PassedOver(try $0.text("answer"))
            }
        }
    }

    /// Opens a week down to what a gate passed over, and keeps the answer: the whole log is told again for it, so a page asks
    /// only when somebody wants to see it, and once.
    public func openPassedOver(by gate: GateResult, of unit: Unit.ID, in week: LocalDate) async throws -> PassedOver {
        if let kept = try await passedOver(by: gate.id, of: unit, in: week) { return kept }
        guard let model = try await model(on: week) else { throw NotFound() }
        let lines = try await log.jsonl(before: model.clock.midnight(week))
        let answer = try await Self.onOwnThread {
            PassedOver(gate, of: unit, in: OpenedWeek(try DeedLog(jsonl: lines), by: model, asOf: week))
        }
        try await database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO passed_over (week, unit_id, gate, answer) VALUES (\(week), \(unit), \(gate.id), \(answer.text))
                ON CONFLICT DO NOTHING
                """)
        }
        return answer
    }
}
