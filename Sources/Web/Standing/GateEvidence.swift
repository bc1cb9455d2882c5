import Measure
import Storage

/// The very deeds a gate counted, and those it did not, part by part.
struct GateEvidence: Sendable {
    struct Counted: Sendable {
        let part: PartResult
        let supporting: [CountedDeed]
        let opposing: [CountedDeed]
    }

    let state: GateState?
    let parts: [Counted]
    /// Ways of which some are enough.
    let ways: AnyOfResult?

    static func read(_ gate: Gate, of seen: SeenUnit, for visit: Visit) async throws -> GateEvidence {
        guard let result = seen.maturity?.gate(gate.id) else { return GateEvidence(state: nil, parts: [], ways: nil) }
        let (member, standings) = (try visit.signedIn(), visit.stores.standings)
        var parts: [Counted] = []
        for part in result.parts {
            parts.append(
                Counted(
                    part: part, supporting: try await standings.deeds(part.supporting.ids, seenBy: member),
                    opposing: try await standings.deeds(part.opposing.ids, seenBy: member)))
        }
        return GateEvidence(state: result.state, parts: parts, ways: result.anyOf)
    }
}
