/// How many different ones there are, with the first deed of each.
struct Firsts {
    private var met: [Bool]
    private var count = 0
    private var evidence = Evidence()
    private let collects: Bool

    init(_ number: Int, collects: Bool) {
        met = [Bool](repeating: false, count: number)
        self.collects = collects
    }

    mutating func note(_ place: Int, _ deed: Deed.Number) {
        guard !met[place] else { return }
        met[place] = true
        count += 1
        if collects { evidence.supporting.append(deed) }
    }

    var reading: Reading { .number(count, evidence) }
}
