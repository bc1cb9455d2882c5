/// What a gate that does not hold still lacks: how far away it is, how many deeds, and which action helps.
struct Lack {
    private let decision: GateDecision

    init(_ decision: GateDecision) { self.decision = decision }

    /// Not met, or unknown; an optional unknown part is left out, unless no part is met.
    private var parts: [PartDecision] {
        let someMet = decision.parts.contains { $0.decision == .met } || decision.anyOf?.decision == .met
        return decision.parts.filter { part in
            switch part.decision {
            case .met: false
            case .notMet: true
            case .unknown: !part.part.isOptional || !someMet
            }
        }
    }

    private var missingWays: AnyOfDecision? {
        decision.anyOf.flatMap { $0.decision == .notMet ? $0 : nil }
    }

    /// 0…1, the greatest of its parts.
    var distance: Figure {
        let ways = missingWays.map { Figure($0.need - $0.met, over: $0.need) }
        return (parts.map(\.distance) + (ways.map { [$0] } ?? [])).max() ?? .zero
    }

    /// k: how many deeds, people or weeks at least, the greatest of its parts.
    var deficit: Int {
        let ways = missingWays.map { $0.need - $0.met } ?? 0
        return max(1, parts.map(\.deficit).max() ?? 0, ways)
    }

    /// The action of the first part not met or unknown that has one, with its number from 1; else the gate's.
    var action: (action: Action, part: Int?) {
        for (place, part) in decision.parts.enumerated() where part.decision != .met {
            if let action = part.part.action { return (action, place + 1) }
        }
        return (decision.gate.action, nil)
    }
}
