/// Words of which one must stand in a post that a topic is to match.
struct Anchor {
    var ways: [Plan.Alternative]
    var cost: Double
}

extension Plan {
    /// The rarest words without which nothing matches; nil where a post may match without any.
    func anchor(cost: (Alternative) -> Double) -> Anchor? {
        switch self {
        case .everything, .not: nil
        case .word(let ways): Self.anchor(ways, cost)
        case .phrase(let words): words.map { Self.anchor($0, cost) }.min { $0.cost < $1.cost }
        case .near(let left, let right, _): Self.rarest([left, right], cost)
        case .all(let plans): Self.rarest(plans, cost)
        case .any(let plans): Self.union(plans, cost)
        }
    }

    private static func anchor(_ ways: [Alternative], _ cost: (Alternative) -> Double) -> Anchor {
        Anchor(ways: ways, cost: ways.reduce(0) { $0 + cost($1) })
    }

    private static func rarest(_ plans: [Plan], _ cost: (Alternative) -> Double) -> Anchor? {
        plans.compactMap { $0.anchor(cost: cost) }.min { $0.cost < $1.cost }
    }

    private static func union(_ plans: [Plan], _ cost: (Alternative) -> Double) -> Anchor? {
        var union = Anchor(ways: [], cost: 0)
        for plan in plans {
            guard let anchor = plan.anchor(cost: cost) else { return nil }
            union.ways += anchor.ways
            union.cost += anchor.cost
        }
        return union
    }

    /// A further word that must stand in the post, met in one way only, so that one look tells.
    func second(beside anchor: Anchor, cost: (Alternative) -> Double) -> Alternative.Key? {
        let keys = Set(anchor.ways.map(\.key))
        return needed.filter { !keys.contains($0.key) }.min { cost($0) < cost($1) }?.key
    }

    /// What remains to be asked of a post in which a word of `anchor` is met, the rarest first; nil where nothing does.
    ///
    /// - Parameter second: stands in the post too, though perhaps not in the role that is wanted, so that it is asked for last.
    func rest(beside anchor: Anchor, _ second: Alternative.Key?, cost: (Alternative) -> Double) -> Plan? {
        switch self {
        case .word(let ways) where ways == anchor.ways: return nil
        case .all(var plans):
            if let index = plans.firstIndex(where: { $0.ways == anchor.ways }) { plans.remove(at: index) }
            let costs = plans.map { plan in
                if let second, plan.ways?.map(\.key) == [second] { return Double.infinity }
                return plan.anchor(cost: cost)?.cost ?? .greatestFiniteMagnitude
            }
            let rest = zip(plans, costs).sorted { $0.1 < $1.1 }.map(\.0)
            return rest.count > 1 ? .all(rest) : rest.first
        default: return self
        }
    }

    /// How it is met, where it is one word.
    private var ways: [Alternative]? {
        if case .word(let ways) = self { ways } else { nil }
    }

    private var needed: [Alternative] {
        switch self {
        case .word(let ways): ways.count == 1 ? ways : []
        case .phrase(let words): words.filter { $0.count == 1 }.flatMap { $0 }
        case .near(let left, let right, _): left.needed + right.needed
        case .all(let plans): plans.flatMap(\.needed)
        case .everything, .not, .any: []
        }
    }
}
