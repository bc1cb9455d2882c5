/// What a unit's gates would come to after a planned step, all else staying as it is: "if you answer four questions in time".
///
/// A foretaste for people, never an assessment: nothing leaves a window in it, and no other unit moves.
public struct Outlook: Hashable, Sendable {
    /// Gates that would come to another state, in the model's order.
    public let gates: [GateForecast]
    /// The raw stage then; the stage follows it after some weeks.
    public let raw: Int

    public struct GateForecast: Hashable, Sendable, Identifiable {
        public let id: String
        public let before: GateState
        public let after: GateState
    }

    /// After `count` more of what an indicator counts went well.
    public init(for maturity: Maturity, by model: Model, doing count: Int, of indicator: Indicator) {
        self.init(maturity, model) { part, result in
            result.indicator.counts(the: indicator) ? part.decision(after: count, on: result, z: model.z) : result.decision
        }
    }

    /// After a step was taken as far as its gate asks: all that its gate lacks is there.
    public init(for maturity: Maturity, by model: Model, taking step: Step) {
        let lacking = maturity.gate(step.gate)?.lacking ?? []
        self.init(maturity, model) { part, result in
            guard lacking.contains(where: { result.indicator.counts(the: $0) }) else { return result.decision }
            return part.decision(after: step.deficit, on: result, z: model.z)
        }
    }

    private init(_ maturity: Maturity, _ model: Model, _ decide: (Part, PartResult) -> Decision) {
        var states: [String: GateState] = [:]
        for gate in model.gates {
            guard let result = maturity.gate(gate.id) else { continue }
            states[gate.id] = result.state(of: gate, decide)
        }
        for gate in model.gates where gate.isConditional && states[gate.id] == .unknown {
            let listening = states[gate.stage <= 2 ? "G1.3" : "G3.10"] ?? .met
            if listening == .met { states[gate.id] = .neutral }
        }
        gates = maturity.gates.compactMap { result in
            guard let after = states[result.id], after != result.state else { return nil }
            return GateForecast(id: result.id, before: result.state, after: after)
        }
        let shut = model.gates.filter { !(states[$0.id]?.holds ?? false) }.map(\.stage).min()
        raw = (shut ?? 6) - 1
    }
}

extension Indicator {
    /// What is done for one value is done for others that count the same.
    fileprivate func counts(the other: Indicator) -> Bool { self == other || Self.kin.contains { $0.contains(self) && $0.contains(other) } }

    private static let kin: [Set<Indicator>] = [
        [.listeningWeeks, .listeningWeeksOfEight], [.answeredInThreeDays, .answeredInTarget], [.activeShare, .activeMembers],
        [.publishersCommitted, .publishersCommittedCount], [.membersCommitted, .membersCommittedCount], [.basics, .basicsEver],
    ]
}

extension GateResult {
    /// What its parts not met or unknown ask for, and the ways not taken when more of them are needed.
    fileprivate var lacking: [Indicator] {
        let ways = anyOf.map { $0.decision == .notMet ? $0.parts : [] } ?? []
        return (parts + ways).filter { $0.decision != .met }.map(\.indicator)
    }

    fileprivate func state(of gate: Gate, _ decide: (Part, PartResult) -> Decision) -> GateState {
        let decisions = zip(gate.parts, parts).map { ($0.isOptional, decide($0, $1)) }
        let way: Decision? = gate.anyOf.flatMap { anyOf in
            self.anyOf.map { zip(anyOf.parts, $0.parts).count { decide($0, $1) == .met } >= anyOf.need ? .met : .notMet }
        }
        let state = GateState(Decision.of(gate: decisions, way))
        return self.state == .waived && state != .met ? .waived : state
    }
}

extension Part {
    /// The decision when `count` more are there, each of them good.
    fileprivate func decision(after count: Int, on result: PartResult, z: Double) -> Decision {
        guard result.decision != .met else { return .met }
        guard let share = result.share else { return decision(after: count, onNumber: result) }
        let more =
            indicator.sort == .sample || share.n < least
            ? Share(share.x + count, of: share.n + count) : Share(min(share.x + count, share.n), of: share.n)
        guard more.n > 0, more.n >= least else { return .unknown }
        if indicator.sort == .sample { return more.reaches(result.threshold) ? .met : .notMet }
        return more.isEnough(of: result.threshold) ? .met : .notMet
    }

    /// A number that should be small, or that is made of many things, is taken to get there.
    private func decision(after count: Int, onNumber result: PartResult) -> Decision {
        guard comparison == .atLeast, !indicator.isNumberWithAmount, let value = result.value else { return .met }
        return Figure(tenThousandths: value.tenThousandths + count * 10_000) >= result.threshold ? .met : .notMet
    }
}

extension PartResult {
    /// x and n of shares.
    fileprivate var share: Share? { x.flatMap { x in n.map { Share(x, of: $0) } } }
}
