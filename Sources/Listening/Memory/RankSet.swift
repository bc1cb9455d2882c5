/// A set of small numbers that is told in their order, and empty after it was told.
struct RankSet {
    private var bits = Growing<UInt64>()
    /// A bit for each word of `bits` that holds any.
    private var groups = Growing<UInt64>()
    private(set) var count = 0

    /// Makes room for the numbers below `end`.
    mutating func extend(to end: Int) {
        bits.extend(to: end / 64 + 1, with: 0)
        groups.extend(to: end / 4096 + 1, with: 0)
    }

    @inline(__always)
    func contains(_ number: Int32) -> Bool { bits[Int(number >> 6)] & 1 << UInt64(number & 63) != 0 }

    /// - Parameter isWanted: 1 or 0.
    @inline(__always)
    mutating func insert(_ number: Int32, if isWanted: UInt8) {
        let word = bits.base + Int(number >> 6)
        let bit = UInt64(isWanted) &<< UInt64(number & 63)
        count &+= Int(truncatingIfNeeded: (bit & ~word.pointee) &>> UInt64(number & 63))
        word.pointee |= bit
        groups.base[Int(number >> 12)] |= UInt64(isWanted) &<< UInt64((number >> 6) & 63)
    }

    /// Calls `body` with each number, the smallest first, and forgets them.
    @inline(__always)
    mutating func empty(_ body: (Int) -> Void) {
        for group in 0..<groups.count {
            while groups[group] != 0 {
                let index = group * 64 + groups[group].trailingZeroBitCount
                groups[group] &= groups[group] &- 1
                while bits[index] != 0 {
                    body(index * 64 + bits[index].trailingZeroBitCount)
                    bits[index] &= bits[index] &- 1
                }
            }
        }
        count = 0
    }

    func free() {
        bits.free()
        groups.free()
    }
}
