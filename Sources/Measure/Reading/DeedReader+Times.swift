import WorkingTime

extension DeedReader {
    func date(_ field: Field) throws(Malformed) -> LocalDate { try date(required(field), field) }

    func optionalDate(_ field: Field) throws(Malformed) -> LocalDate? {
        guard let token = optional(field) else { return nil }
        return try date(token, field)
    }

    /// `YYYY-MM-DD`, a day that exists in 1970–2199.
    func date(_ token: JSONToken, _ field: Field) throws(Malformed) -> LocalDate {
        guard let (letters, range) = letters(of: token), range.count == 10, let date = date(letters, at: range.lowerBound)
        else { throw .wrong(field, "a date") }
        return date
    }

    /// `YYYY-MM-DDTHH:MM:SSZ`
    func instant(_ field: Field) throws(Malformed) -> Instant {
        guard let (letters, range) = letters(of: try required(field)), range.count == 20,
            case let start = range.lowerBound, let date = date(letters, at: start),
            letters[start + 10] == UInt8(ascii: "T"), letters[start + 13] == UInt8(ascii: ":"),
            letters[start + 16] == UInt8(ascii: ":"), letters[start + 19] == UInt8(ascii: "Z"),
            let hour = twoDigits(letters, at: start + 11), let minute = twoDigits(letters, at: start + 14),
            let second = twoDigits(letters, at: start + 17), hour < 24, minute < 60, second < 60
        else { throw .wrong(field, "an instant") }
        return Instant(seconds: Int64(date.dayNumber) * 86_400 + Int64(hour * 3_600 + minute * 60 + second))
    }

    /// `HH:MM`, in minutes after midnight.
    func minute(_ token: JSONToken, _ field: Field) throws(Malformed) -> Int {
        guard let (letters, range) = letters(of: token),
            let minute = ServiceHours.minute(String(decoding: letters[range], as: UTF8.self))
        else { throw .wrong(field, "a time of day") }
        return minute
    }

    private func date(_ letters: [UInt8], at start: Int) -> LocalDate? {
        guard letters[start + 4] == UInt8(ascii: "-"), letters[start + 7] == UInt8(ascii: "-"),
            let century = twoDigits(letters, at: start), let year = twoDigits(letters, at: start + 2),
            let month = twoDigits(letters, at: start + 5), let day = twoDigits(letters, at: start + 8),
            century * 100 + year >= 1970, century * 100 + year <= 2199
        else { return nil }
        return LocalDate(year: century * 100 + year, month: month, day: day)
    }

    private func twoDigits(_ letters: [UInt8], at index: Int) -> Int? {
        let tens = letters[index] &- 0x30
        let ones = letters[index + 1] &- 0x30
        return tens < 10 && ones < 10 ? Int(tens) * 10 + Int(ones) : nil
    }
}
