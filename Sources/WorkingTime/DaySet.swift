/// A set of calendar days, kept as bits: asking for a day costs nothing, which matters where deadlines walk over them.
public struct DaySet: Sendable {
    private var first = 0
    private var words: [UInt64] = []

    public init() {}
    public init(_ dates: some Sequence<LocalDate>) {
        for date in dates.sorted() { insert(date) }
    }

    public func contains(_ date: LocalDate) -> Bool {
        let bit = date.dayNumber - first
        return bit >= 0 && bit < words.count * 64 && words[bit >> 6] & 1 << UInt64(bit & 63) != 0
    }

    public mutating func insert(_ date: LocalDate) {
        makeRoom(for: date.dayNumber)
        let bit = date.dayNumber - first
        words[bit >> 6] |= 1 << UInt64(bit & 63)
    }

    private mutating func makeRoom(for day: Int) {
        let aligned = day - day.modulo(64)
        if words.isEmpty { first = aligned }
        if aligned < first {
            words.insert(contentsOf: repeatElement(0, count: (first - aligned) / 64), at: 0)
            first = aligned
        }
        let missing = (aligned - first) / 64 + 1 - words.count
        if missing > 0 { words.append(contentsOf: repeatElement(0, count: missing)) }
    }
}
