/// Chance that falls the same way every time: SplitMix64, seeded with the name of what it is for.
///
/// Each part of the history has dice of its own, so that one more post does not change who supports which idea.
struct Dice {
    private var state: UInt64

    init(_ name: String) {
        state = name.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }

    /// A number of `range`, both ends included. The range is small, so that the remainder favours nobody noticeably.
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
    }

    mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

    /// One of `things`; nil when there is none.
    mutating func pick<Thing>(_ things: [Thing]) -> Thing? {
        things.isEmpty ? nil : things[number(0...things.count - 1)]
    }

    mutating func shuffled<Thing>(_ things: [Thing]) -> [Thing] {
        var things = things
        for place in stride(from: things.count - 1, to: 0, by: -1) { things.swapAt(place, number(0...place)) }
        return things
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
