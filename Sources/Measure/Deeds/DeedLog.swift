import WorkingTime

/// The deeds of an organisation in their order, (`at`, `id`): the measure's only input (measure.md section 2).
public struct DeedLog: Sendable {
    /// Distinct deeds in order, those after any Monday included.
    let deeds: [Deed]
    let changes: Changes
    let names: Names

    /// Reads JSON lines: one deed a line, UTF-8, LF; empty lines are skipped.
    ///
    /// - Throws: ``MalformedLine`` for the first line that breaks measure.md 2.6; then nothing at all is read.
    public init(jsonl bytes: [UInt8]) throws(MalformedLine) {
        var reader = DeedReader(bytes)
        try reader.readAll()
        self.names = reader.names
        self.changes = reader.changes
        self.deeds = Self.ordered(reader.deeds, by: reader.names)
    }

    public var count: Int { deeds.count }

    /// Deeds that lie before `end`: those the assessment knows.
    func known(before end: Instant) -> ArraySlice<Deed> {
        var low = 0
        var high = deeds.count
        while low < high {
            let middle = (low + high) / 2
            if deeds[middle].at < end { low = middle + 1 } else { high = middle }
        }
        return deeds[..<low]
    }

    /// Most logs arrive in order already; then nothing is moved.
    private static func ordered(_ deeds: [Deed], by names: Names) -> [Deed] {
        func isBefore(_ left: Deed, _ right: Deed) -> Bool {
            left.at == right.at ? names.isBefore(left.id, right.id) : left.at < right.at
        }
        let inOrder = zip(deeds, deeds.dropFirst()).allSatisfy { !isBefore($1, $0) }
        guard !inOrder else { return deeds }
        let order = deeds.indices.sorted { isBefore(deeds[$0], deeds[$1]) }
        return order.map { deeds[$0] }
    }
}
