/// A month as a wall calendar shows it: whole weeks, Monday to Sunday, from the one that holds its first day.
public struct CalendarMonth: Hashable, Sendable {
    public let year: Int
    public let month: Int
    public let first: LocalDate
    /// The Mondays of its weeks, four to six.
    public let mondays: [LocalDate]

    /// Nil for a month that does not exist, or of a year that the workplace does not reach (1970–2199).
    public init?(year: Int, month: Int) {
        guard (1970...2199).contains(year), let first = LocalDate(year: year, month: month, day: 1) else { return nil }
        self.year = year
        self.month = month
        self.first = first
        let last = first + LocalDate.days(inMonth: month, of: year) - 1
        mondays = stride(from: first.monday.dayNumber, through: last.dayNumber, by: 7).map { LocalDate(dayNumber: $0) }
    }

    /// The month of a day.
    public init?(of date: LocalDate) { self.init(year: date.year, month: date.month) }

    public var previous: CalendarMonth? { CalendarMonth(of: first - 1) }
    public var next: CalendarMonth? { CalendarMonth(of: first + 31) }

    public func contains(_ date: LocalDate) -> Bool { date.year == year && date.month == month }

    /// The first day shown, and the first that is not shown any more.
    public var shown: Range<LocalDate> { mondays[0]..<(mondays[mondays.count - 1] + 7) }
}
