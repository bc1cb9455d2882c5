/// When an organisation or a unit serves: its clock and the days on which it is closed.
///
/// Deadlines run in service time only, so that nobody is late because of a night, a weekend or a holiday.
public struct ServiceCalendar: Sendable {
    public let almanac: Almanac
    public var closed: DaySet

    /// A deadline further away than this is not looked for (hours may be so few that it never comes).
    public static let horizon = 800

    public init(almanac: Almanac, closed: DaySet) {
        self.almanac = almanac
        self.closed = closed
    }

    /// The moment at which `seconds` of service have passed since `start`.
    ///
    /// A limit used up exactly at closing time lasts until the next opening.
    public func deadline(after start: Instant, of seconds: Int64, in hours: ServiceHours) -> Instant {
        let limit = Instant(microseconds: start.microseconds + Int64(Self.horizon) * 86_400_000_000)
        var left = seconds * 1_000_000
        // The day before, too: where clocks are moved at midnight its hours may reach over the date's beginning.
        var date = almanac.date(of: start) - 1
        while true {
            guard let (opens, closes) = interval(on: date, in: hours) else {
                if almanac.midnight(date) > limit { return limit }
                date = date + 1
                continue
            }
            date = date + 1
            guard closes > start else { continue }
            let from = max(opens, start)
            guard from <= limit else { return limit }
            let length = closes.microseconds - from.microseconds
            if left < length { return min(Instant(microseconds: from.microseconds + left), limit) }
            left -= length
        }
    }

    /// Seconds of service between two moments.
    public func served(from start: Instant, to end: Instant, in hours: ServiceHours) -> Int64 {
        var served: Int64 = 0
        var date = almanac.date(of: start) - 1
        let last = almanac.date(of: end)
        while date <= last {
            if let (opens, closes) = interval(on: date, in: hours), closes > start, opens < end {
                served += min(closes, end).microseconds - max(opens, start).microseconds
            }
            date = date + 1
        }
        return served / 1_000_000
    }

    private func interval(on date: LocalDate, in hours: ServiceHours) -> (opens: Instant, closes: Instant)? {
        guard hours.includes(weekday: date.weekday), !closed.contains(date) else { return nil }
        let opens = almanac.instant(date, minute: hours.from)
        let closes = almanac.instant(date, minute: hours.to)
        return opens < closes ? (opens, closes) : nil
    }
}
