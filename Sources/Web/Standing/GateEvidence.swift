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
    /// Whether what was passed over is known; it is looked for when somebody asks.
    let isOpened: Bool

    /// - Parameter isOpening: what was passed over is looked for now, if nobody has asked for it before.
    static func read(_ gate: Gate, of seen: SeenUnit, isOpening: Bool, for visit: Visit) async throws -> GateEvidence {
        guard let result = seen.maturity?.gate(gate.id) else { return GateEvidence(state: nil, parts: [], ways: nil, isOpened: true) }
        let passedOver = try await passedOver(by: result, of: seen, isOpening: isOpening, for: visit)
        let (member, standings) = (try visit.signedIn(), visit.stores.standings)
        var parts: [Counted] = []
        for (place, part) in result.parts.enumerated() {
            let why = Dictionary((passedOver?[place + 1] ?? [:]).flatMap { why, ids in ids.map { ($0, why) } }) { first, _ in first }
            parts.append(
                Counted(
                    part: part, supporting: try await standings.deeds(part.supporting.ids, seenBy: member),
                    opposing: try await standings.deeds(part.opposing.ids, seenBy: member),
                    passedOver: try await standings.deeds(why.keys.sorted(), seenBy: member).compactMap { deed in
                        why[deed.id].map { (deed, $0) }
                    }))
        }
        return GateEvidence(state: result.state, parts: parts, ways: result.anyOf, isOpened: passedOver != nil || seen.isOnItsWay)
    }

    private static func passedOver(
        by gate: GateResult, of seen: SeenUnit, isOpening: Bool, for visit: Visit
    ) async throws -> PassedOver? {
        guard let week = seen.week, !seen.isOnItsWay else { return nil }
        guard isOpening else { return try await visit.stores.standings.passedOver(by: gate.id, of: seen.unit.id, in: week) }
        return try await visit.stores.standings.openPassedOver(by: gate, of: seen.unit.id, in: week)
    }
}
