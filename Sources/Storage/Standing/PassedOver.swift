public import Measure
public import WorkingTime
public import Workplace

/// The deeds that a unit's gates looked at in a week and did not count, each with its reason, as they are kept.
public struct PassedOver: Sendable {
    /// By gate, then by the number of the part from 1.
    private var parts: [String: [Int: [Uncounted.Why: [String]]]] = [:]

    /// Ids of deeds by the reason why a part of a gate passed them over.
    public subscript(gate: String, part: Int) -> [Uncounted.Why: [String]] { parts[gate]?[part] ?? [:] }

    /// Nothing at all.
    public static let nothing = PassedOver("")

    /// A line for each part and reason: `G3.4 1 deleted d17 d18`.
    init(_ text: String) {
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard words.count > 3, let part = Int(words[1]), let why = Uncounted.Why(rawValue: words[2]) else { continue }
            parts[words[0], default: [:]][part, default: [:]][why] = Array(words[3...])
        }
    }

    /// What is kept of a unit; nil when nothing was passed over.
    static func text(of unit: UnitAssessment, in week: OpenedWeek) -> String? {
        var lines: [String] = []
        for gate in unit.maturity?.gates ?? [] {
            for (place, part) in gate.parts.enumerated() {
                let found = Dictionary(grouping: week.uncounted(by: part, of: unit.id), by: \.why)
                for (why, deeds) in found.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                    lines.append("\(gate.id) \(place + 1) \(why.rawValue) " + deeds.map(\.id).joined(separator: " "))
                }
            }
        }
        return lines.isEmpty ? nil : lines.joined(separator: "\n")
    }
}

extension Standings {
    /// Empty for weeks that were filled in later: then only what was counted is told.
    public func passedOver(by unit: Unit.ID, in week: LocalDate) async throws -> PassedOver {
        let text = try await database.read { transaction in
            try transaction.row("SELECT answer FROM passed_over WHERE week = \(week) AND unit_id = \(unit)")?.text("answer")
        }
        return PassedOver(text ?? "")
    }
}
