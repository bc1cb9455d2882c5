/// A set of small numbers that is told in their order, and empty after it was told.
struct RankSet {
    private var bits = Growing<UInt64>()
    /// The words of `bits` that hold any, when it is told.
    private var held = Growing<Int32>()

    /// Makes room for the numbers below `end`.
    mutating func extend(to end: Int) {
        bits.extend(to: end / 64 + 1, with: 0)
    }

    @inline(__always)
    func contains(_ number: Int32) -> Bool { bits[Int(number >> 6)] & 1 << UInt64(number & 63) != 0 }

    /// - Parameter isWanted: 1 or 0.
    @inline(__always)
    func insert(_ number: Int32, if isWanted: UInt8) {
        bits.base[Int(number >> 6)] |= UInt64(isWanted) &<< UInt64(truncatingIfNeeded: number & 63)
    }

    /// Writes the numbers into `list`, the smallest first, and forgets them.
    mutating func empty(into list: inout Growing<Int32>) {
        findHeld()
        list.removeAll()
        for index in 0..<held.count {
            let word = bits.base + Int(held[index])
            list.reserve(64)
            var left = word.pointee
            word.pointee = 0
            // Most hold one or two: a third is asked for, the first two are not.
            let first = held[index] << 6
            list.append(first | Int32(truncatingIfNeeded: left.trailingZeroBitCount), if: 1)
            left &= left &- 1
            list.append(first | Int32(truncatingIfNeeded: left.trailingZeroBitCount), if: (left != 0).bit)
            left &= left &- 1
            while left != 0 {
                list.append(first | Int32(truncatingIfNeeded: left.trailingZeroBitCount), if: 1)
                left &= left &- 1
            }
        }
    }

    private mutating func findHeld() {
        var held = held
        held.removeAll()
        held.grow(to: bits.count + 1)
        for index in 0..<bits.count { held.append(Int32(truncatingIfNeeded: index), if: (bits[index] != 0).bit) }
        self.held = held
    }

    func free() {
        bits.free()
        held.free()
    }
}
