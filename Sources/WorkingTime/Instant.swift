/// A moment: whole microseconds of UTC since 1970-01-01T00:00:00Z.
public struct Instant: Hashable, Comparable, Sendable {
    public let microseconds: Int64

    public init(microseconds: Int64) { self.microseconds = microseconds }
    public init(seconds: Int64) { self.microseconds = seconds * 1_000_000 }

    /// Whole seconds since 1970, rounded down.
    public var seconds: Int64 { microseconds.floorDivided(by: 1_000_000) }

    public static func < (left: Instant, right: Instant) -> Bool { left.microseconds < right.microseconds }
    public static func + (instant: Instant, span: Duration) -> Instant { Instant(microseconds: instant.microseconds + span.microseconds) }
    public static func - (instant: Instant, span: Duration) -> Instant { Instant(microseconds: instant.microseconds - span.microseconds) }
    public static func - (later: Instant, earlier: Instant) -> Duration { .microseconds(later.microseconds - earlier.microseconds) }
}

extension Duration {
    /// The span in whole microseconds, rounded towards zero.
    public var microseconds: Int64 { components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000 }

    public static func minutes(_ count: Int) -> Duration { .seconds(count * 60) }
    public static func hours(_ count: Int) -> Duration { .seconds(count * 3_600) }
    public static func days(_ count: Int) -> Duration { .seconds(count * 86_400) }
}

extension Instant: CustomStringConvertible {
    /// `2026-11-23T06:45:00Z`: exactly 20 characters, fractions of a second cut away.
    public var description: String {
        let days = seconds.floorDivided(by: 86_400)
        let second = Int(seconds - days * 86_400)
        let date = LocalDate(dayNumber: Int(days))
        return "\(date)T\(twoDigits(second / 3_600)):\(twoDigits(second / 60 % 60)):\(twoDigits(second % 60))Z"
    }

    /// Reads `YYYY-MM-DDTHH:MM:SSZ`, nothing else; nil for a moment that does not exist in 1970–2199.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[19] == UInt8(ascii: "Z"),
            bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let date = LocalDate(bytes[0..<10]),
            let hour = number(in: bytes[11..<13]), let minute = number(in: bytes[14..<16]), let second = number(in: bytes[17..<19]),
            hour < 24, minute < 60, second < 60
        else { return nil }
        self.init(seconds: Int64(date.dayNumber) * 86_400 + Int64(hour * 3_600 + minute * 60 + second))
    }
}

extension Int64 {
    /// Division that rounds towards minus infinity, so that moments before 1970 fall on the right day.
    package func floorDivided(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

/// The decimal number that `bytes` spell; nil when one of them is not a digit.
func number(in bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
        guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
}
