/// What a gate came to for a unit, with everything it was judged by.
public struct GateResult: Sendable, Identifiable {
    public let id: String
    public let state: GateState
    public let certainty: Certainty?
    public let parts: [PartResult]
    /// Ways of which some are enough: one more part.
    public let anyOf: AnyOfResult?
}

public struct AnyOfResult: Sendable {
    public let parts: [PartResult]
    public let need: Int
    public let met: Int
    public let decision: Decision
}

public struct PartResult: Sendable {
    public let indicator: Indicator
    public let comparison: Part.Comparison
    public let threshold: Figure
    public let value: Figure?
    /// Of shares: x of n.
    public let x: Int?
    public let n: Int?
    /// What I09 and I19 are counted from: gaps, and weights in quarters.
    public let amount: Figure?
    /// Days, for values that widen.
    public let window: Int?
    public let bounds: Wilson?
    public let decision: Decision
    public let certainty: Certainty?
    /// The deeds counted; empty for values about people.
    public let supporting: DeedIDs
    public let opposing: DeedIDs
}

/// Ids of deeds. Sorting and spelling them is left until somebody asks.
public struct DeedIDs: Sendable {
    private let names: [Name]
    private let table: Names

    init(_ deeds: [Deed.Number], in history: History) {
        names = deeds.map { history.chronicle[$0].id }
        table = history.names
    }

    public var count: Int { Set(names).count }

    /// By id, each once.
    public var ids: [String] { Set(names).sorted(by: table.isBefore).map(table.text) }
}
