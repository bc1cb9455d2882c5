public import WorkingTime

/// By when a unit promises to answer.
public struct ServicePromise: Sendable {
    public let clock: Clock

    public init(clock: Clock) { self.clock = clock }

    /// The deadline of the unit's own target, in its own service hours, from the moment its responsibility began.
    public func due(of unit: Unit, from start: Instant) -> Instant {
        due(of: unit, from: start, minutes: min(unit.targetMinutes, unit.hours.inForce.minutesPerDay))
    }

    /// The deadline of so many whole service days of the unit.
    public func due(of unit: Unit, from start: Instant, serviceDays: Int) -> Instant {
        due(of: unit, from: start, minutes: serviceDays * unit.hours.inForce.minutesPerDay)
    }

    private func due(of unit: Unit, from start: Instant, minutes: Int) -> Instant {
        let first = clock.date(of: start)
        let calendar = ServiceCalendar(almanac: Almanac(clock: clock, from: first - 2, to: first + 40), closed: Holidays.finnish)
        return calendar.deadline(after: start, of: Int64(minutes) * 60, in: unit.hours.inForce)
    }
}

extension ServiceHours {
    static let leastDays = 5
    static let leastMinutes = 360

    /// Hours so short that they would hide lateness give way to office hours (`docs/measure.md` 4, service time).
    public var inForce: ServiceHours { dayCount < Self.leastDays || minutesPerDay < Self.leastMinutes ? .office : self }
}

/// Days on which nobody is expected to answer: those of the measure's model (`docs/measure-model.json`), 2024–2030.
public enum Holidays {
    public static let finnish = DaySet(dates)

    /// New Year, Epiphany, May Day, Independence Day, Christmas Eve, Christmas Day, Boxing Day: the same each year.
    private static let fixed: [(month: Int, day: Int)] = [(1, 1), (1, 6), (5, 1), (12, 6), (12, 24), (12, 25), (12, 26)]
    /// Easter Sunday and Midsummer Eve.
    private static let moving: [(year: Int, easter: (month: Int, day: Int), midsummer: Int)] = [
        (2024, (3, 31), 21), (2025, (4, 20), 20), (2026, (4, 5), 19), (2027, (3, 28), 25), (2028, (4, 16), 23), (2029, (4, 1), 22),
        (2030, (4, 21), 21),
    ]

    private static var dates: [LocalDate] {
        moving.flatMap { year, easter, midsummer -> [LocalDate?] in
            let sunday = LocalDate(year: year, month: easter.month, day: easter.day)
            // Good Friday, Easter Monday, Ascension Day
            return fixed.map { LocalDate(year: year, month: $0.month, day: $0.day) }
                + [-2, 1, 39].map { days in sunday.map { $0 + days } } + [LocalDate(year: year, month: 6, day: midsummer)]
        }.compactMap(\.self)
    }
}
