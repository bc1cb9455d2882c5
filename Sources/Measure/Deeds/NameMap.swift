/// Numbers under names, looked up without hashing: names are numbers already.
struct NameMap: Sendable {
    private var places: [Int32]

    init(names: Int) { places = [Int32](repeating: -1, count: names) }

    /// Makes room for names met since.
    mutating func grow(to names: Int) { places += repeatElement(-1, count: names - places.count) }

    subscript(name: Name) -> Int? {
        get { places[name.index] >= 0 ? Int(places[name.index]) : nil }
        set { places[name.index] = newValue.map { Int32($0) } ?? -1 }
    }

    subscript(name: Name?) -> Int? { name.flatMap { self[$0] } }
}

/// The names met so far.
struct NamesMet {
    private var met: [Bool]

    init(names: Int) { met = [Bool](repeating: false, count: names) }

    /// True the first time.
    mutating func meets(_ name: Name) -> Bool {
        guard !met[name.index] else { return false }
        met[name.index] = true
        return true
    }
}
