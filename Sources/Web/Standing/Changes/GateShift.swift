import Measure
import Storage
import Workplace

/// What became of a gate between two Mondays, and which deeds made it so.
struct GateShift: Sendable {
    let gate: Gate
    let before: GateResult?
    let after: GateResult?
    let parts: [PartShift]

    /// Whether there is anything to tell.
    var isSomething: Bool { before?.state != after?.state || parts.contains(where: \.isSomething) }
    var opened: Bool { !(before?.state.holds ?? false) && (after?.state.holds ?? false) }
    var closed: Bool { (before?.state.holds ?? false) && !(after?.state.holds ?? false) }

    init(_ gate: Gate, before: GateResult?, after: GateResult?) {
        (self.gate, self.before, self.after) = (gate, before, after)
        parts =
            PartShift.all(before?.parts ?? [], after?.parts ?? [])
            + PartShift.all(before?.anyOf?.parts ?? [], after?.anyOf?.parts ?? [])
    }
}

/// One part of a gate: the deeds that came to be counted, and those that no longer are, since time has passed them by.
struct PartShift: Sendable {
    let before: PartResult?
    let after: PartResult
    private let moves: [DeedMove]

    init(before: PartResult?, after: PartResult) {
        (self.before, self.after) = (before, after)
        moves = DeedMove.all(from: before, to: after)
    }

    /// A part that asks for something else than before begins anew.
    static func all(_ before: [PartResult], _ after: [PartResult]) -> [PartShift] {
        after.enumerated().map { place, part in
            let old = before.indices.contains(place) ? before[place] : nil
            return PartShift(before: old?.indicator == part.indicator ? old : nil, after: part)
        }
    }

    var isSomething: Bool { before?.value != after.value || before?.decision != after.decision || before?.threshold != after.threshold }

    /// Newly counted for the gate, or newly not counted.
    var gained: [String] { moves.filter { $0.after == .for }.map(\.id) }
    var missed: [String] { moves.filter { $0.after == .against }.map(\.id) }
    /// What an earlier week counted and this one does not: out of the window, or taken back.
    var left: [String] { moves.filter { $0.before == .for && $0.after == nil }.map(\.id) }
    var leftUncounted: [String] { moves.filter { $0.before == .against && $0.after == nil }.map(\.id) }
}

/// Everything that became of a unit between two Mondays.
struct UnitShift: Sendable {
    let before: Maturity?
    let after: Maturity?
    /// Gates of both models; those about which there is nothing to tell are left out.
    let gates: [GateShift]
    /// Gates that only one of the two models has.
    let added: [Gate]
    let dropped: [Gate]

    init(_ before: Maturity?, by oldModel: Model, _ after: Maturity?, by newModel: Model) {
        (self.before, self.after) = (before, after)
        gates = newModel.gates.filter { oldModel.gate($0.id) != nil }
            .map { GateShift($0, before: before?.gate($0.id), after: after?.gate($0.id)) }.filter(\.isSomething)
        added = newModel.gates.filter { oldModel.gate($0.id) == nil }
        dropped = oldModel.gates.filter { newModel.gate($0.id) == nil }
    }

    var opened: [GateShift] { gates.filter(\.opened) }
    var closed: [GateShift] { gates.filter(\.closed) }
    var moved: [GateShift] { gates.filter { !$0.opened && !$0.closed } }
}
