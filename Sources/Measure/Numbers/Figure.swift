/// A value as it is judged and shown: ten-thousandths, rounded half up (`r4`, measure.md 3.2).
///
/// Everything that is not a whole number is rounded before it is compared, so the value shown is the value judged.
public struct Figure: Hashable, Comparable, Sendable {
    public let tenThousandths: Int

    public init(tenThousandths: Int) { self.tenThousandths = tenThousandths }

    public init(_ whole: Int) { self.tenThousandths = whole * 10_000 }

    /// p/q of whole numbers, q > 0; a negative p is rounded as its distance from zero.
    public init(_ p: Int, over q: Int) { self.init(Int128(p), over: Int128(q)) }

    /// In a width that no counts of a log overflow, whatever they say.
    init(_ p: Int128, over q: Int128) {
        let rounded = (20_000 * (p < 0 ? -p : p) + q) / (2 * q)
        self.tenThousandths = Int(clamping: p < 0 ? -rounded : rounded)
    }

    public init(rounding value: Double) {
        self.tenThousandths = Int(exactly: (value * 10_000 + 0.5).rounded(.down)) ?? (value < 0 ? .min : .max)
    }

    public static let zero = Figure(tenThousandths: 0)

    public static func < (left: Figure, right: Figure) -> Bool { left.tenThousandths < right.tenThousandths }

    public var asDouble: Double { Double(tenThousandths) / 10_000 }
}

extension Figure: CustomStringConvertible {
    /// At most four decimals, no trailing zeros: `0.5`, `1`, `-0.25`.
    public var description: String {
        let (whole, part) = tenThousandths.magnitude.quotientAndRemainder(dividingBy: 10_000)
        let sign = tenThousandths < 0 ? "-" : ""
        guard part > 0 else { return "\(sign)\(whole)" }
        var decimals = String(part + 10_000).dropFirst()
        while decimals.last == "0" { decimals.removeLast() }
        return "\(sign)\(whole).\(decimals)"
    }
}
