import WorkingTime

extension Instant {
    /// Reads the times that servers write: `2026-11-23T06:45:00Z`, with or without fractions, with `+02:00` instead of `Z`.
    ///
    /// Source: RFC 3339, section 5.6.
    init?(networkTime text: some StringProtocol) {
        guard text.utf8.count >= 20, let whole = Instant(String(text.prefix(19)) + "Z") else { return nil }
        var rest = text.dropFirst(19)
        var fraction = Duration.zero
        if rest.first == "." {
            let digits = String(rest.dropFirst().prefix(while: \.isWholeNumber))
            fraction = .microseconds(Int64((digits + "000000").prefix(6)) ?? 0)
            rest = rest.dropFirst(digits.count + 1)
        }
        guard let east = Self.offset(rest) else { return nil }
        self = whole + fraction - east
    }

    /// Reads `Wed, 21 Oct 2026 07:28:00 GMT` (RFC 9110, section 5.6.7).
    init?(httpDate text: some StringProtocol) {
        let parts = text.split(separator: " ")
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        guard parts.count == 6, parts[5] == "GMT", let month = months.firstIndex(of: String(parts[2])) else { return nil }
        let shownMonth = month < 9 ? "0\(month + 1)" : "\(month + 1)"
        self.init("\(parts[3])-\(shownMonth)-\(parts[1])T\(parts[4])Z")
    }

    /// `2026-11-23T06:45:00.123Z`, as Bluesky's records have it.
    var networkTime: String {
        let millisecond = String((microseconds - seconds * 1_000_000) / 1_000)
        let zeros = String(repeating: "0", count: 3 - millisecond.count)
        return "\(description.dropLast()).\(zeros)\(millisecond)Z"
    }

    private static func offset(_ text: some StringProtocol) -> Duration? {
        if text == "Z" || text == "z" { return .zero }
        let digits = String(text.dropFirst().filter { $0 != ":" })
        guard let sign = text.first, sign == "+" || sign == "-", digits.count == 4, let number = Int(digits) else { return nil }
        return .minutes((number / 100 * 60 + number % 100) * (sign == "-" ? -1 : 1))
    }
}
