/// A day and the time that the organisation's clock shows on it.
public struct LocalMoment: Hashable, Comparable, Sendable {
    public let date: LocalDate
    /// Minutes after local midnight, 0…1 439.
    public let minute: Int

    public init(date: LocalDate, minute: Int) {
        self.date = date
        self.minute = minute
    }

    public static func < (left: Self, right: Self) -> Bool {
        left.date == right.date ? left.minute < right.minute : left.date < right.date
    }
}

extension Clock {
    public func moment(of instant: Instant) -> LocalMoment { LocalMoment(date: date(of: instant), minute: minute(of: instant)) }
}
