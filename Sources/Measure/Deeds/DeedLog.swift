public import WorkingTime

/// The deeds of an organisation in their order, (`at`, `id`): the measure's only input (measure.md section 2).
public struct DeedLog: Sendable {
    /// Distinct deeds in order, those after any Monday included.
    private(set) var deeds: [Deed]
    private(set) var changes: Changes
    private(set) var names: Names

    /// A log without deeds.
    public init() { (deeds, changes, names) = ([], Changes(), Names()) }

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

    /// Adds more lines of the same log. A deed whose id is known already is passed over: its keeper never gives an id twice.
    ///
    /// - Throws: ``MalformedLine``, counted from the first of the new lines; then the log stays as it was.
    /// - Returns: the moment of the earliest deed that was added; nil when there was nothing new.
    @discardableResult
    public mutating func add(jsonl bytes: [UInt8]) throws(MalformedLine) -> Instant? {
        let known = names.count
        let new = Self.ordered(unknown(try read(bytes), before: known), by: names)
        guard let first = new.first else { return nil }
        let isLater = deeds.last.map { Self.isBefore($0, first, by: names) } ?? true
        deeds += new
        if !isLater { deeds = Self.ordered(deeds, by: names) }
        return first.at
    }

    /// The reader takes the names and changes along instead of copying them. Those of lines it refused hurt nobody.
    private mutating func read(_ bytes: [UInt8]) throws(MalformedLine) -> [Deed] {
        var reader = DeedReader(bytes, names: names, changes: changes)
        (names, changes) = (Names(), Changes())
        defer { (names, changes) = (reader.names, reader.changes) }
        try reader.readAll()
        return reader.deeds
    }

    /// The deeds whose ids no deed bears yet; only names met before can be such ids.
    private func unknown(_ new: [Deed], before known: Int) -> [Deed] {
        let suspects = Set(new.lazy.map(\.id).filter { $0.index < known })
        guard !suspects.isEmpty else { return new }
        let repeated = Set(deeds.lazy.map(\.id).filter(suspects.contains))
        return repeated.isEmpty ? new : new.filter { !repeated.contains($0.id) }
    }

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
        let inOrder = zip(deeds, deeds.dropFirst()).allSatisfy { !isBefore($1, $0, by: names) }
        guard !inOrder else { return deeds }
        let order = deeds.indices.sorted { isBefore(deeds[$0], deeds[$1], by: names) }
        return order.map { deeds[$0] }
    }

    private static func isBefore(_ left: Deed, _ right: Deed, by names: Names) -> Bool {
        left.at == right.at ? names.isBefore(left.id, right.id) : left.at < right.at
    }
}
