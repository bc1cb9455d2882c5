/// What a gate came to for a unit on a Monday.
public enum GateState: String, Hashable, Sendable {
    case met, notMet, unknown
    /// Ei arvioitavaa: nobody wrote, and we would have noticed.
    case neutral
    /// There is nobody left to help.
    case waived

    public var holds: Bool { self == .met || self == .neutral || self == .waived }
}

struct GateDecision: Sendable {
    private let shared: Shared<Gate>
    /// The gate's own, at hand for everyone who climbs.
    let stage: Int
    let parts: [PartDecision]
    let anyOf: AnyOfDecision?
    private(set) var state: GateState
    /// Of the state before it was made neutral or waived.
    let certainty: Certainty?

    init(_ gate: Shared<Gate>, _ parts: [PartDecision], _ anyOf: AnyOfDecision?) {
        shared = gate
        stage = gate.value.stage
        self.parts = parts
        self.anyOf = anyOf
        let decision = Self.decision(parts, anyOf)
        state = GateState(decision)
        certainty = Self.certainty(decision, parts)
    }

    /// A gate nobody has decided of yet.
    init(undecided rung: Rungs.Rung) {
        let anyOf = rung.gate.value.anyOf.map { AnyOfDecision(parts: rung.anyOf.map(PartDecision.init(undecided:)), need: $0.need) }
        self.init(rung.gate, rung.parts.map(PartDecision.init(undecided:)), anyOf)
    }

    /// It asked for the same values in the same places.
    func fits(_ rung: Rungs.Rung) -> Bool {
        parts.map(\.part.indicator) == rung.parts.map(\.value.indicator)
            && (anyOf?.parts.map(\.part.indicator) ?? []) == rung.anyOf.map(\.value.indicator)
    }

    var gate: Gate { shared.value }
    var holds: Bool { state.holds }

    /// Unknown becomes neutral where listening holds.
    mutating func settle(listening: Bool) {
        if gate.isConditional, state == .unknown, listening { state = .neutral }
    }

    mutating func waive() {
        if state == .notMet || state == .unknown { state = .waived }
    }

    private static func decision(_ parts: [PartDecision], _ anyOf: AnyOfDecision?) -> Decision {
        Decision.of(gate: parts.indices.map { (parts[$0].part.isOptional, parts[$0].decision) }, anyOf?.decision)
    }

    /// As sure as the least sure part that made it what it is; `anyOf` is certain.
    private static func certainty(_ decision: Decision, _ parts: [PartDecision]) -> Certainty? {
        guard decision != .unknown else { return nil }
        let isLikely = parts.indices.contains { parts[$0].decision == decision && parts[$0].certainty == .likely }
        return isLikely ? .likely : .confirmed
    }
}

extension Decision {
    /// What a gate comes to by its parts and, as one more, by its ways of which some are enough.
    static func of(gate parts: [(isOptional: Bool, decision: Decision)], _ ways: Decision?) -> Decision {
        if parts.contains(where: { $0.decision == .notMet }) || ways == .notMet { return .notMet }
        let isMissing = parts.contains { $0.decision == .unknown && !$0.isOptional }
        let isSomeMet = parts.contains { $0.decision == .met } || ways == .met
        return isMissing || !isSomeMet ? .unknown : .met
    }
}

extension GateState {
    init(_ decision: Decision) {
        switch decision {
        case .met: self = .met
        case .notMet: self = .notMet
        case .unknown: self = .unknown
        }
    }
}
