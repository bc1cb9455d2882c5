/// Random pairs of forms of different lemmas with a common beginning; the same ones on every run.
struct Pairs {
    private typealias Word = (form: String, lemma: String)

    private let groups: [[Word]]
    /// Up to and with each group, how many pairs there are.
    private let ends: [Int]
    private var chance = Chance(seed: 1)

    init(_ words: [(form: String, lemma: String)]) {
        let grouped = Dictionary(grouping: words.sorted { $0 < $1 }) { String($0.lemma.lowercased().prefix(4)) }
        groups = grouped.filter { $0.key.count == 4 && Set($0.value.map { $0.lemma.lowercased() }).count > 1 }.sorted { $0.key < $1.key }
            .map(\.value)
        var sum = 0
        ends = groups.map { group in
            sum += group.count * (group.count - 1) / 2
            return sum
        }
    }

    mutating func next() -> (String, String) {
        while true {
            let place = Int.random(in: 0..<(ends.last ?? 1), using: &chance)
            let group = groups[ends.firstIndex { $0 > place } ?? 0]
            let one = group[Int.random(in: group.indices, using: &chance)]
            let other = group[Int.random(in: group.indices, using: &chance)]
            if one.lemma.lowercased() != other.lemma.lowercased() { return (one.form, other.form) }
        }
    }
}

/// The same chances on every run (SplitMix64).
struct Chance: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
