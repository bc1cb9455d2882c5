/// x of n. Compared exactly as whole numbers, never through a rounded quotient (measure.md 3.1).
public struct Share: Hashable, Sendable {
    public let x: Int
    public let n: Int

    public init(_ x: Int, of n: Int) {
        self.x = x
        self.n = n
    }

    /// As it is printed; nil when there is nothing to divide by: unknown, neither 0 nor 1.
    public var figure: Figure? { n > 0 ? Figure(x, over: n) : nil }

    public func reaches(_ threshold: Figure) -> Bool {
        shortfall(of: threshold) <= 0
    }

    /// Of people, accounts or functions: one may be missing among three or more, so that a gate never points at one person.
    func isEnough(of threshold: Figure) -> Bool {
        reaches(threshold) || (threshold < Figure(1) && n >= 3 && x >= n - 1)
    }

    /// Θn − 10 000x: how much is missing from the threshold, in ten-thousandths of one; negative when it is exceeded.
    func shortfall(of threshold: Figure) -> Int128 { asked(by: threshold) - Int128(x) * 10_000 }

    /// Θn
    func asked(by threshold: Figure) -> Int128 { Int128(threshold.tenThousandths) * Int128(n) }
}

/// An exact order of shares, for the ranking of units.
func isLess(_ left: Share, _ right: Share) -> Bool {
    Int128(left.x) * Int128(right.n) < Int128(right.x) * Int128(left.n)
}
