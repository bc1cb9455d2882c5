/// Ids of deeds. Sorting and spelling them is left until somebody asks.
public struct DeedIDs: Sendable {
    private enum Source: Sendable {
        case names([Name], in: Shared<Names>)
        /// By id, each once.
        case spelt([String])
    }

    private let source: Source

    init(_ deeds: [Deed.Number], in history: History) {
        source = .names(deeds.map { history.chronicle[$0].id }, in: history.spellings)
    }

    /// Ids as a kept assessment lists them.
    init(spelt ids: [String]) { source = .spelt(ids) }

    public var count: Int {
        switch source {
        case .names(let names, _): Set(names).count
        case .spelt(let ids): ids.count
        }
    }

    /// By id, each once.
    public var ids: [String] {
        switch source {
        case .names(let names, let table): Set(names).sorted(by: table.value.isBefore).map(table.value.text)
        case .spelt(let ids): ids
        }
    }
}
