import Storage

/// A decimal number as PostgreSQL sends it: digits to the base of 10 000, the first one worth 10 000 to the power of `weight`.
///
/// `SUM` and `AVG` of whole numbers answer with it. Source: `numeric_send` in PostgreSQL's `numeric.c`.
struct Numeric {
    private let digits: [Int]
    private let weight: Int
    private let isNegative: Bool
    private let isNumber: Bool
    private let decimals: Int

    init(_ field: UnsafeRawBufferPointer) {
        let words = stride(from: 0, to: field.count - 1, by: 2).map { UInt16(field[$0]) << 8 | UInt16(field[$0 + 1]) }
        digits = words.dropFirst(4).map(Int.init)
        weight = Int(Int16(bitPattern: words[1]))
        isNegative = words[2] == 0x4000
        isNumber = words[2] == 0 || isNegative  // the others are "not a number" and the infinities
        decimals = Int(words[3])
    }

    /// An integer where the number is written without decimals and fits, as SQLite answers the same sum; a real otherwise.
    var value: Value {
        guard isNumber else { return .real(.nan) }
        // The zeros at the end are not sent: the exponent stands for them, and for the decimals.
        let exponent = 4 * (weight - digits.count + 1)
        let mantissa = (isNegative ? "-0" : "0") + digits.map(fourDigits).joined()
        if decimals == 0, let integer = Int64(mantissa + String(repeating: "0", count: exponent)) { return .integer(integer) }
        return .real(Double("\(mantissa)e\(exponent)") ?? .nan)
    }
}

private func fourDigits(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: 4 - digits.count) + digits
}
