/// Who is helped next, by which gate, and who helps (measure.md section 7).
struct Ranking {
    let units: [UnitResult]
    /// How many units each gate blocks, by its place in the model.
    private let blocked: [Int]

    init(_ units: [UnitResult], gates: Int) {
        self.units = units
        var blocked = [Int](repeating: 0, count: gates)
        for unit in units {
            for gate in unit.blocking { blocked[gate] += 1 }
        }
        self.blocked = blocked
    }

    /// The least by stage, raw stage, share, change and id: the one helped next, never one to blame.
    var weakestLink: UnitResult? { units.min(by: isWeaker) }

    private func isWeaker(_ left: UnitResult, _ right: UnitResult) -> Bool {
        if left.stage != right.stage { return left.stage < right.stage }
        if left.ladder.raw != right.ladder.raw { return left.ladder.raw < right.ladder.raw }
        if isLess(left.share, right.share) || isLess(right.share, left.share) { return isLess(left.share, right.share) }
        if isLess(left.change, right.change) || isLess(right.change, left.change) { return isLess(left.change, right.change) }
        return left.place < right.place
    }

    /// The gate that blocks most units, two at least.
    var commonBrake: (gate: Int, units: Int)? {
        guard let most = blocked.max(), most >= 2, let gate = blocked.firstIndex(of: most) else { return nil }
        return (gate, most)
    }

    /// The blocking gate that is farthest away.
    func weakestGate(of unit: UnitResult) -> Int? {
        let farthest = unit.blocking.map { (gate: $0, distance: Lack(unit.decisions[$0]).distance) }
        return farthest.max { left, right in
            if left.distance != right.distance { return left.distance < right.distance }
            if blocked[left.gate] != blocked[right.gate] { return blocked[left.gate] < blocked[right.gate] }
            return left.gate > right.gate
        }?.gate
    }

    /// Another unit where that gate is met, with the largest margin.
    func helper(for weakest: UnitResult, at gate: Int) -> UnitResult? {
        let able = units.filter { $0.place != weakest.place && $0.decisions[gate].state == .met }
        return able.min { left, right in
            let (near, far) = (left.decisions[gate].margin, right.decisions[gate].margin)
            if near != far { return near > far }
            return left.stage == right.stage ? left.place < right.place : left.stage > right.stage
        }
    }

    /// Blocking gates by effort: the first is the next step, the others alternatives.
    func next(of unit: UnitResult) -> [Step] {
        let steps = unit.blocking.map { Step(unit.decisions[$0]) }
        let order = steps.indices.sorted { (steps[$0].effort, $0) < (steps[$1].effort, $1) }
        return order.prefix(3).map { steps[$0] }
    }
}

extension GateDecision {
    /// The least of its met parts.
    fileprivate var margin: Figure {
        let ways = anyOf.flatMap { $0.decision == .met ? Figure($0.met - $0.need, over: $0.need) : nil }
        return (parts.filter { $0.decision == .met }.map(\.margin) + (ways.map { [$0] } ?? [])).min() ?? .zero
    }
}
