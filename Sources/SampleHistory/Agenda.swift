import WorkingTime

/// What is going to be done, by its time. An act may put further acts on the agenda.
struct Agenda {
    typealias Act = (Playing) async throws -> Void

    private struct Entry {
        let at: Instant
        /// Of acts at the same moment the one noted first comes first.
        let order: Int
        let act: Act

        func isBefore(_ other: Entry) -> Bool { (at, order) < (other.at, other.order) }
    }

    /// The next act stands last.
    private var entries: [Entry] = []
    private var count = 0

    mutating func note(at moment: Instant, _ act: @escaping Act) {
        count += 1
        let entry = Entry(at: moment, order: count, act: act)
        var (low, high) = (0, entries.count)
        while low < high {
            let middle = (low + high) / 2
            if entry.isBefore(entries[middle]) { low = middle + 1 } else { high = middle }
        }
        entries.insert(entry, at: low)
    }

    mutating func next() -> (at: Instant, act: Act)? { entries.popLast().map { ($0.at, $0.act) } }
}
