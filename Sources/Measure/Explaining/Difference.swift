/// What is different between two looks at a unit, and why: two weeks of it, or one week by two models.
public struct Difference: Hashable, Sendable {
    public let stage: StageMove?
    /// The raw stages, before the fold.
    public let raw: Pair<Int>?
    /// Gates of which anything is different, in the order of the second look; gates only the first knows come last.
    public let gates: [GateDifference]

    public var isEmpty: Bool { stage == nil && raw == nil && gates.isEmpty }

    public init(from before: Maturity, to after: Maturity, by fold: Fold) {
        stage = StageMove(from: before, to: after, by: fold)
        raw = Pair(before.raw, after.raw)
        let missing = before.gates.map(\.id).filter { after.gate($0) == nil }
        gates = (after.gates.map(\.id) + missing).compactMap { GateDifference($0, before.gate($0), after.gate($0)) }
    }

    /// What is different for each unit that both looks assess, by id: two weeks, or one week by two models.
    public static func all(from before: Assessment, to after: Assessment, by fold: Fold) -> [String: Difference] {
        var differences: [String: Difference] = [:]
        for unit in after.units {
            guard let now = unit.maturity, let then = before[unit.id]?.maturity else { continue }
            let difference = Difference(from: then, to: now, by: fold)
            if !difference.isEmpty { differences[unit.id] = difference }
        }
        return differences
    }

    /// A value and what it became; nil when nothing became of it.
    public struct Pair<Value: Hashable & Sendable>: Hashable, Sendable {
        public let before: Value
        public let after: Value

        init?(_ before: Value, _ after: Value) {
            guard before != after else { return nil }
            self.before = before
            self.after = after
        }
    }
}

/// A gate of which something is different; a side is nil where the model does not have the gate.
public struct GateDifference: Hashable, Sendable, Identifiable {
    public let id: String
    public let state: Difference.Pair<GateState?>?
    public let certainty: Difference.Pair<Certainty?>?
    public let parts: [PartDifference]

    init?(_ id: String, _ before: GateResult?, _ after: GateResult?) {
        self.id = id
        state = Difference.Pair(before?.state, after?.state)
        certainty = Difference.Pair(before?.certainty, after?.certainty)
        parts =
            PartDifference.all(before?.parts ?? [], after?.parts ?? [], isWay: false)
            + PartDifference.all(before?.anyOf?.parts ?? [], after?.anyOf?.parts ?? [], isWay: true)
        if state == nil, certainty == nil, parts.isEmpty { return nil }
    }
}

/// A part of which something is different: what it was judged by, or what came of it.
public struct PartDifference: Hashable, Sendable {
    /// From 1, within the gate's parts or within its ways.
    public let part: Int
    /// One of several ways of which some are enough.
    public let isWay: Bool
    public let indicator: Indicator
    public let decision: Difference.Pair<Decision?>?
    public let threshold: Difference.Pair<Figure?>?
    public let value: Difference.Pair<Figure?>?
    /// x and n of shares.
    public let share: Difference.Pair<Share?>?
    /// Days looked back.
    public let window: Difference.Pair<Int?>?
    /// The deeds that made the difference, by id.
    public let deeds: [DeedMove]

    init?(_ part: Int, isWay: Bool, _ before: PartResult?, _ after: PartResult?) {
        guard let indicator = after?.indicator ?? before?.indicator else { return nil }
        self.part = part
        self.isWay = isWay
        self.indicator = indicator
        decision = Difference.Pair(before?.decision, after?.decision)
        threshold = Difference.Pair(before?.threshold, after?.threshold)
        value = Difference.Pair(before?.value, after?.value)
        share = Difference.Pair(before?.share, after?.share)
        window = Difference.Pair(before?.window, after?.window)
        deeds = DeedMove.all(from: before, to: after)
        if decision == nil, threshold == nil, value == nil, share == nil, window == nil, deeds.isEmpty { return nil }
    }

    static func all(_ before: [PartResult], _ after: [PartResult], isWay: Bool) -> [PartDifference] {
        (0..<max(before.count, after.count)).compactMap { place in
            PartDifference(
                place + 1, isWay: isWay, place < before.count ? before[place] : nil, place < after.count ? after[place] : nil)
        }
    }
}

extension PartResult {
    var share: Share? { x.flatMap { x in n.map { Share(x, of: $0) } } }
}
