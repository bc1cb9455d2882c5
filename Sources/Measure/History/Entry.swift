import WorkingTime

/// One thing a sample counts: a promise that settled, a post, a thing made.
///
/// Whether it holds does not depend on the Monday from which one looks; only whether it is known, in the window
/// and not taken back does. So every Monday of the replay reads the same entries.
struct Entry: Sendable {
    /// The deed it is shown by.
    let deed: Deed.Number
    let holds: Bool
    /// Where it falls among windows.
    let at: Instant
    /// It exists at every T after this …
    let known: Instant
    /// … up to this one.
    let gone: Instant

    func exists(at end: Instant) -> Bool { known < end && end <= gone }
}

/// Entries of one unit and one value, by `at`.
struct Ledger: Sendable {
    private(set) var entries: [Entry] = []

    mutating func add(_ entry: Entry) { entries.append(entry) }

    mutating func sort() { entries.sortIfNeeded { ($0.at, $0.deed) < ($1.at, $1.deed) } }

    mutating func forget(_ isStale: [Bool]) { entries.forget(isStale, \.deed) }

    /// The entries between two moments: from inclusive, to exclusive.
    func between(_ start: Instant, _ end: Instant) -> ArraySlice<Entry> {
        entries[position(of: start)..<position(of: end)]
    }

    private func position(of instant: Instant) -> Int { entries.partitionPoint { $0.at >= instant } }
}

extension Array {
    /// Mostly nothing has to be moved.
    mutating func sortIfNeeded(by isBefore: (Element, Element) -> Bool) {
        for place in indices.dropFirst() where isBefore(self[place], self[place - 1]) {
            sort(by: isBefore)
            return
        }
    }

    /// Drops what stale deeds show, because it will be told again.
    mutating func forget(_ isStale: [Bool], _ deed: (Element) -> Deed.Number) {
        guard contains(where: { isStale[Int(deed($0))] }) else { return }
        removeAll { isStale[Int(deed($0))] }
    }
}

extension RandomAccessCollection where Index == Int {
    /// The first place from which `holds` is true, in a collection where it is false before and true after.
    func partitionPoint(_ holds: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
