/// Decides all gates of a unit on a Monday.
struct GateKeeping {
    private let model: Model
    private let readings: [Reading]
    private let rhythm: Int
    private let members: Int
    /// The decisions of the unit's previous assessed Monday.
    private let before: [GateDecision]?

    init(_ view: UnitView, before: [GateDecision]?) {
        model = view.history.model
        readings = model.questions.map(view.answer)
        rhythm = view.rhythm
        members = view.members.count
        self.before = before
    }

    /// - Parameter nobodyIsBelow: whether no other unit stood below a stage a week ago: then there is nobody to help.
    func decisions(nobodyIsBelow: (Int) -> Bool) -> [GateDecision] {
        var decisions = model.gates.indices.map(decide)
        let early = isMet(model.ladder.earlyListening, in: decisions)
        let late = isMet(model.ladder.lateListening, in: decisions)
        for place in decisions.indices {
            decisions[place].settle(listening: decisions[place].stage <= 2 ? early : late)
            if let limit = decisions[place].gate.waivedWhenOthersAtLeast, nobodyIsBelow(limit) { decisions[place].waive() }
        }
        return decisions
    }

    private func decide(_ place: Int) -> GateDecision {
        // Places and not copies are handed on: this is done for every gate of every unit on every Monday.
        let rung = model.ladder.rungs[place]
        let parts = rung.parts.indices.map { part in
            decide(rung.parts[part], wasMet: before.map { $0[place].parts[part].decision == .met } ?? false)
        }
        guard let need = rung.gate.value.anyOf?.need else { return GateDecision(rung.gate, parts, nil) }
        let ways = rung.anyOf.indices.map { way in
            decide(rung.anyOf[way], wasMet: before.map { $0[place].anyOf?.parts[way].decision == .met } ?? false)
        }
        return GateDecision(rung.gate, parts, AnyOfDecision(parts: ways, need: need))
    }

    private func decide(_ part: Shared<Part>, wasMet: Bool) -> PartDecision {
        PartDecision(
            part, readings[part.value.question], threshold: part.value.threshold.figure(rhythm: rhythm, members: members),
            wasMet: wasMet, z: model.z)
    }

    /// A listening gate that is switched off holds.
    private func isMet(_ gate: Int?, in decisions: [GateDecision]) -> Bool {
        gate.map { decisions[$0].state == .met } ?? true
    }
}
