import WorkingTime

/// Reads a whole log, line by line, and stops at the first line that is malformed (measure.md 2.6).
struct DeedReader {
    let bytes: [UInt8]
    var names = Names()
    var changes = Changes()
    var deeds: [Deed] = []
    /// The fields of the line at hand.
    var fields = LineFields()
    /// Where each deed's line lies, and which deed bears a name as its id: for repeated ids.
    private var lines: [Range<Int>] = []
    private var deedOfName: [Int32] = []

    /// - Parameters:
    ///   - names: met in earlier lines of the same log.
    ///   - changes: told by them.
    init(_ bytes: [UInt8], names: Names = Names(), changes: Changes = Changes()) {
        self.bytes = bytes
        self.names = names
        self.changes = changes
    }

    mutating func readAll() throws(MalformedLine) {
        var number = 0
        var start = 0
        while start < bytes.count {
            number += 1
            let line = Line(of: bytes, from: start)
            start = line.end + 1
            if line.isBlank { continue }
            do { try read(line) } catch { throw MalformedLine(line: number, why: error.why) }
        }
    }

    private mutating func read(_ line: Line) throws(Malformed) {
        guard line.isUTF8(in: bytes) else { throw .notUTF8 }
        var scanner = JSONScanner(bytes, from: line.start, to: line.end)
        try fields.read(&scanner)
        let deed = try deed()
        if let earlier = deedNumber(of: deed.id) {
            guard saysTheSame(line.range, lines[earlier]) else { throw Malformed(why: "another deed has this \"id\"") }
            return
        }
        bear(deed.id)
        deeds.append(deed)
        lines.append(line.range)
    }

    private func deedNumber(of id: Name) -> Int? {
        guard id.index < deedOfName.count, deedOfName[id.index] >= 0 else { return nil }
        return Int(deedOfName[id.index])
    }

    private mutating func bear(_ id: Name) {
        if id.index >= deedOfName.count {
            deedOfName.append(contentsOf: repeatElement(-1, count: max(id.index + 1, deedOfName.count * 2) - deedOfName.count))
        }
        deedOfName[id.index] = Int32(deeds.count)
    }

    private func saysTheSame(_ line: Range<Int>, _ earlier: Range<Int>) -> Bool {
        if bytes[line] == bytes[earlier] { return true }
        let values = try? (
            JSONValue(bytes, from: line.lowerBound, to: line.upperBound),
            JSONValue(bytes, from: earlier.lowerBound, to: earlier.upperBound)
        )
        // Both are JSON; nil only for values nested so deep that we would rather refuse them.
        return values.map { $0 == $1 } ?? false
    }
}
