/// A calendar day in the organisation's own time, counted from 1970-01-01 (day 0).
public struct LocalDate: Hashable, Comparable, Sendable {
    public let dayNumber: Int

    public init(dayNumber: Int) { self.dayNumber = dayNumber }

    public static func < (left: LocalDate, right: LocalDate) -> Bool { left.dayNumber < right.dayNumber }
    public static func + (date: LocalDate, days: Int) -> LocalDate { LocalDate(dayNumber: date.dayNumber + days) }
    public static func - (date: LocalDate, days: Int) -> LocalDate { LocalDate(dayNumber: date.dayNumber - days) }
    /// Days from `earlier` to `later`.
    public static func - (later: LocalDate, earlier: LocalDate) -> Int { later.dayNumber - earlier.dayNumber }

    /// 1 = Monday … 7 = Sunday.
    public var weekday: Int { (dayNumber + 3).modulo(7) + 1 }
    /// The Monday of this date's ISO week.
    public var monday: LocalDate { self - (weekday - 1) }
}

extension LocalDate {
    // Days ↔ year, month, day by the era method of the proleptic Gregorian calendar:
    // years begin in March, so that the leap day is the last of its year.

    public init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(dayNumber: era * 146_097 + dayOfEra - 719_468)
    }

    public var parts: (year: Int, month: Int, day: Int) {
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    public var year: Int { parts.year }
    public var month: Int { parts.month }
    public var day: Int { parts.day }

    /// The ISO 8601 week and the year it belongs to (that of its Thursday).
    public var isoWeek: (year: Int, week: Int) {
        let thursday = monday + 3
        let firstDay = LocalDate(year: thursday.year, month: 1, day: 1)!
        return (thursday.year, (thursday - firstDay) / 7 + 1)
    }

    /// The Monday of an ISO week; nil when that year has no such week.
    public init?(isoYear: Int, week: Int) {
        guard (1...53).contains(week), let fourth = LocalDate(year: isoYear, month: 1, day: 4) else { return nil }
        let monday = fourth.monday + (week - 1) * 7
        guard monday.isoWeek == (isoYear, week) else { return nil }
        self = monday
    }

    static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension LocalDate: CustomStringConvertible {
    /// `2026-11-23`.
    public var description: String {
        let (year, month, day) = parts
        return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
    }

    /// Reads `YYYY-MM-DD`; nil for a day that does not exist in 1970–2199.
    public init?(_ text: some StringProtocol) { self.init(Array(text.utf8)[...]) }

    init?(_ bytes: ArraySlice<UInt8>) {
        let start = bytes.startIndex
        guard bytes.count == 10, bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-"),
            let year = number(in: bytes[start..<start + 4]), let month = number(in: bytes[start + 5..<start + 7]),
            let day = number(in: bytes[start + 8..<start + 10]), (1970...2199).contains(year)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

extension Int {
    /// The remainder that is never negative.
    package func modulo(_ divisor: Int) -> Int {
        let remainder = self % divisor
        return remainder < 0 ? remainder + divisor : remainder
    }
}
