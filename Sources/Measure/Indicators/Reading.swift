/// The answer to a question: a value with what it was counted from, and the deeds that show it.
struct Reading: Sendable {
    /// A number's value; that of a share is the share's.
    var value: Figure?
    var share: Share?
    /// What I09 and I19 are counted from.
    var amount: Figure?
    /// Days, for values that widen.
    var window: Int?
    var evidence = Evidence()

    static func number(_ value: Int, _ evidence: Evidence = Evidence()) -> Reading {
        Reading(value: Figure(value), evidence: evidence)
    }

    static func census(_ x: Int, of n: Int) -> Reading { Reading(share: Share(x, of: n)) }

    var shown: Figure? { share?.figure ?? value }

    /// There is so much to count from.
    func counts(atLeast least: Int) -> Bool {
        share.map { $0.n >= least } ?? ((amount ?? .zero) >= Figure(least))
    }

    /// Enough to judge by: `least` of them, and of a share at least one.
    func isKnown(least: Int) -> Bool {
        if let share { return share.n > 0 && share.n >= least }
        return amount == nil || (value != nil && counts(atLeast: least))
    }
}

/// The deeds counted for and against.
struct Evidence: Sendable {
    var supporting: [Deed.Number] = []
    var opposing: [Deed.Number] = []
}

/// Counts a sample. Deeds are only collected on the last Monday, when somebody will look at them.
struct Tally {
    private(set) var share = Share(0, of: 0)
    private(set) var evidence = Evidence()
    let collects: Bool

    init(collects: Bool) { self.collects = collects }

    mutating func count(_ deed: Deed.Number, holds: Bool) {
        share = Share(share.x + (holds ? 1 : 0), of: share.n + 1)
        guard collects else { return }
        if holds { evidence.supporting.append(deed) } else { evidence.opposing.append(deed) }
    }

    func reading(window: Int) -> Reading { Reading(share: share, window: window, evidence: evidence) }
}
