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
    let gate: Gate
    let parts: [PartDecision]
    let anyOf: AnyOfDecision?
    private(set) var state: GateState
    /// Of the state before it was made neutral or waived.
    let certainty: Certainty?

    init(_ gate: Gate, _ parts: [PartDecision], _ anyOf: AnyOfDecision?) {
        self.gate = gate
        self.parts = parts
        self.anyOf = anyOf
        let decision = Self.decision(parts, anyOf)
        state = GateState(decision)
        certainty = Self.certainty(decision, parts)
    }

    var holds: Bool { state.holds }

    /// Unknown becomes neutral where listening holds.
    mutating func settle(listening: Bool) {
        if gate.isConditional, state == .unknown, listening { state = .neutral }
    }

    mutating func waive() {
        if state == .notMet || state == .unknown { state = .waived }
    }

    private static func decision(_ parts: [PartDecision], _ anyOf: AnyOfDecision?) -> Decision {
        if parts.contains(where: { $0.decision == .notMet }) || anyOf?.decision == .notMet { return .notMet }
        let missing = parts.contains { $0.decision == .unknown && !$0.part.isOptional }
        let someMet = parts.contains { $0.decision == .met } || anyOf?.decision == .met
        return missing || !someMet ? .unknown : .met
    }

    /// As sure as the least sure part that made it what it is; `anyOf` is certain.
    private static func certainty(_ decision: Decision, _ parts: [PartDecision]) -> Certainty? {
        guard decision != .unknown else { return nil }
        return parts.contains { $0.decision == decision && $0.certainty == .likely } ? .likely : .confirmed
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
