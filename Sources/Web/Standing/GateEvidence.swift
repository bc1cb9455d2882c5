import Measure
import Storage
import Workplace

/// The very deeds a gate counted, and those it did not, part by part.
struct GateEvidence: Sendable {
    struct Counted: Sendable {
        let part: PartResult
        let supporting: [CountedDeed]
        let opposing: [CountedDeed]
        /// What was looked at and neither counted for nor against, with its reason.
        let passedOver: [(deed: CountedDeed, why: Uncounted.Why)]
    }

    let state: GateState?
    let parts: [Counted]
    /// Ways of which some are enough.
    let ways: AnyOfResult?

    static func read(_ gate: Gate, of seen: SeenUnit, for visit: Visit) async throws -> GateEvidence {
        guard let result = seen.maturity?.gate(gate.id) else { return GateEvidence(state: nil, parts: [], ways: nil) }
        let (member, standings) = (try visit.signedIn(), visit.stores.standings)
        var parts: [Counted] = []
        var passedOver = PassedOver.nothing
        if let week = seen.week, !seen.isOnItsWay { passedOver = try await standings.passedOver(by: seen.unit.id, in: week) }
        for (place, part) in result.parts.enumerated() {
            let reasons = passedOver[gate.id, place + 1].flatMap { why, ids in ids.map { ($0, why) } }
            let why = Dictionary(reasons) { first, _ in first }
            parts.append(
                Counted(
                    part: part, supporting: try await standings.deeds(part.supporting.ids, seenBy: member),
                    opposing: try await standings.deeds(part.opposing.ids, seenBy: member),
                    passedOver: try await standings.deeds(why.keys.sorted(), seenBy: member).compactMap { deed in
                        why[deed.id].map { (deed, $0) }
                    }))
        }
        return GateEvidence(state: result.state, parts: parts, ways: result.anyOf)
    }
}
