/// Words of which one must stand in a post that a topic is to match.
struct Anchor {
    var words: [Plan.Word]
    var cost: Double
}

extension Plan {
    /// The rarest words without which nothing matches; nil where a post may match without any.
    func anchor(cost: (Word) -> Double) -> Anchor? {
        switch self {
        case .everything, .not: nil
        case .word(let word): Anchor(words: [word], cost: cost(word))
        case .phrase(let words): Self.rarest(words.map(Plan.word), cost)
        case .near(let left, let right, _): Self.rarest([left, right], cost)
        case .all(let plans): Self.rarest(plans, cost)
        case .any(let plans): Self.union(plans, cost)
        }
    }

    private static func rarest(_ plans: [Plan], _ cost: (Word) -> Double) -> Anchor? {
        plans.compactMap { $0.anchor(cost: cost) }.min { $0.cost < $1.cost }
    }

    private static func union(_ plans: [Plan], _ cost: (Word) -> Double) -> Anchor? {
        var union = Anchor(words: [], cost: 0)
        for plan in plans {
            guard let anchor = plan.anchor(cost: cost) else { return nil }
            union.words += anchor.words
            union.cost += anchor.cost
        }
        return union
    }
}

/// What a post in which a word of an anchor stands must have or lack besides.
struct Remainder {
    /// A word that must stand in the post, or must not.
    struct Condition {
        let word: Plan.Word
        let isMet: Bool
    }

    /// Two looks at most, which most topics fail.
    private(set) var conditions: [Condition] = []
    /// What they do not settle, the rarest first.
    private(set) var rest: Plan?

    static let mostConditions = 2

    init(of plan: Plan, beside anchor: Anchor, cost: (Plan.Word) -> Double) {
        var parts = plan.parts
        if let settled = parts.firstIndex(where: { $0.isSettled(by: anchor) }) { parts.remove(at: settled) }
        let met = parts.flatMap(\.needed).filter { !anchor.isOnly($0) }.sorted { cost($0) < cost($1) }
        let lacked = parts.compactMap(\.condition).filter { !$0.isMet }
        for condition in met.map({ Condition(word: $0, isMet: true) }) + lacked { add(condition) }
        parts.removeAll { part in part.condition.map(isKept) ?? false }
        let costs = parts.map { $0.anchor(cost: cost)?.cost ?? .infinity }
        parts = zip(parts, costs).sorted { $0.1 < $1.1 }.map(\.0)
        rest = parts.count > 1 ? .all(parts) : parts.first
    }

    private mutating func add(_ condition: Condition) {
        if conditions.count < Self.mostConditions, !isKept(condition) { conditions.append(condition) }
    }

    private func isKept(_ condition: Condition) -> Bool {
        conditions.contains { $0.word.key == condition.word.key && $0.isMet == condition.isMet }
    }
}

extension Anchor {
    fileprivate func isOnly(_ word: Plan.Word) -> Bool { words.count == 1 && words[0].key == word.key }
}

extension Plan {
    fileprivate var parts: [Plan] {
        if case .all(let plans) = self { plans } else { [self] }
    }

    /// Whether it holds as soon as a word of the anchor stands in the post.
    fileprivate func isSettled(by anchor: Anchor) -> Bool {
        choices.map { $0.map(\.key) == anchor.words.map(\.key) } ?? false
    }

    /// The words of which one is enough; nil where it asks for more than words.
    private var choices: [Word]? {
        switch self {
        case .word(let word): return [word]
        case .any(let plans):
            let choices = plans.map(\.choices)
            return choices.contains { $0 == nil } ? nil : choices.flatMap { $0 ?? [] }
        default: return nil
        }
    }

    /// What it says, where that is no more than a word.
    fileprivate var condition: Remainder.Condition? {
        switch self {
        case .word(let word): Remainder.Condition(word: word, isMet: true)
        case .not(.word(let word)): Remainder.Condition(word: word, isMet: false)
        default: nil
        }
    }

    /// The words it cannot do without.
    fileprivate var needed: [Word] {
        switch self {
        case .word(let word): [word]
        case .phrase(let words): words
        case .near(let left, let right, _): left.needed + right.needed
        case .all(let plans): plans.flatMap(\.needed)
        case .everything, .not, .any: []
        }
    }
}
