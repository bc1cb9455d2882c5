import CLibPQ

/// The statements that one connection has prepared, and their names there. The least recently used makes room.
struct PreparedStatements {
    struct Statement: Hashable {
        let sql: String
        let types: [Oid]
    }

    private struct Entry {
        let name: String
        var lastUse: Int
    }

    private let limit: Int
    private var entries: [Statement: Entry] = [:]
    private var uses = 0

    /// - Parameter limit: a statement keeps its plan in the memory of PostgreSQL's process, some ten kilobytes each.
    init(limit: Int = 256) { self.limit = limit }

    mutating func name(of statement: Statement) -> String? {
        uses += 1
        entries[statement]?.lastUse = uses
        return entries[statement]?.name
    }

    /// A name for a statement that is going to be prepared.
    func nextName() -> String { "s\(uses)" }

    mutating func keep(_ statement: Statement, as name: String) { entries[statement] = Entry(name: name, lastUse: uses) }

    /// Takes out the statement that is to be forgotten when there are too many.
    mutating func takeSurplus() -> String? {
        guard entries.count > limit, let oldest = entries.min(by: { $0.value.lastUse < $1.value.lastUse }) else { return nil }
        entries[oldest.key] = nil
        return oldest.value.name
    }
}
