import Measure
import Storage
import Workplace
import WorkingTime

/// The measure as it stands settled: now, from the coming Mondays on, and how it came to be so.
struct SettledMeasure: Sendable {
    /// What this week is looked at with.
    let now: ModelInForce
    /// Everything ever settled, the newest first.
    let all: [ModelInForce]

    static func read(for visit: Visit) async throws -> SettledMeasure {
        SettledMeasure(
            now: try await visit.stores.models.inForce(on: visit.today.monday), all: try await visit.stores.models.all())
    }

    /// The latest word, which a further change builds on; it may be still to come.
    var latest: ModelInForce { all.first ?? .shipped }

    /// Settled already, in force later.
    func coming(after today: LocalDate) -> [ModelInForce] { all.filter { ($0.settling?.from ?? today) > today } }

    /// A gate of the latest word with its limits, also one that is switched off.
    func gate(_ id: String?) throws -> Gate? {
        guard let id else { return nil }
        return try latest.model.gate(id) ?? latest.file.gate(id)
    }

    /// When and by whom the limits of a gate were changed, the newest first.
    func changes(of gate: String) -> [LimitChange] {
        let steps = all + [.shipped]
        return zip(steps, steps.dropFirst()).compactMap { later, earlier in
            let (before, after) = (earlier.model.gate(gate), later.model.gate(gate))
            guard before?.thresholds != after?.thresholds, let settling = later.settling else { return nil }
            return LimitChange(before: before, after: after, settling: settling)
        }
    }

    func draft(for visit: Visit) -> ModelDraft {
        ModelDraft(settled: (try? latest.file.settled) ?? SettledModel(), from: firstFreeMonday(visit.today), reason: "")
    }

    /// The next Monday, or the one from which something is settled already.
    private func firstFreeMonday(_ today: LocalDate) -> LocalDate { max(today.monday + 7, latest.settling?.from ?? today) }
}

/// A change of a gate: nil where it was or is switched off.
struct LimitChange: Sendable {
    let before: Gate?
    let after: Gate?
    let settling: ModelInForce.Settling
}

extension Gate {
    var thresholds: [Threshold] { (parts + (anyOf?.parts ?? [])).map(\.threshold) }
}

/// In how many of the assessed units each gate holds. One that all pass, or none, tells nobody apart.
struct GateReport: Sendable {
    let units: Int
    private let holding: [String: Int]

    init(_ standing: HouseStanding) {
        let links = standing.links
        units = links.count
        holding = Dictionary(
            uniqueKeysWithValues: standing.model.gates.map { gate in
                (gate.id, links.count { $0.maturity.gate(gate.id)?.state.holds ?? false })
            })
    }

    func holding(_ gate: String) -> Int? { holding[gate] }
    func isPassedByAll(_ gate: String) -> Bool { units > 1 && holding[gate] == units }
    func isPassedByNone(_ gate: String) -> Bool { units > 1 && holding[gate] == 0 }
}
