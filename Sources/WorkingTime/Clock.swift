/// The organisation's one clock: a standard offset from UTC, and whether summers follow the European rule.
///
/// No time-zone database is used, so that every machine and every year gives the same local time.
public struct Clock: Hashable, Sendable {
    public enum Summer: String, Hashable, Sendable {
        /// One hour more from 01:00 UTC on the last Sunday of March to 01:00 UTC on the last Sunday of October.
        case eu
        case none
    }

    public let offsetMinutes: Int
    public let summer: Summer

    public init(offsetMinutes: Int, summer: Summer) {
        self.offsetMinutes = offsetMinutes
        self.summer = summer
    }

    public static let helsinki = Clock(offsetMinutes: 120, summer: .eu)

    /// Seconds east of UTC in force at `instant`.
    public func offset(at instant: Instant) -> Int {
        offsetMinutes * 60 + (isSummer(at: instant) ? 3_600 : 0)
    }

    /// The local calendar day of `instant`.
    public func date(of instant: Instant) -> LocalDate {
        LocalDate(dayNumber: Int((instant.seconds + Int64(offset(at: instant))).floorDivided(by: 86_400)))
    }

    /// Minutes since local midnight, 0…1 439.
    public func minute(of instant: Instant) -> Int {
        let local = instant.seconds + Int64(offset(at: instant))
        return Int(local - local.floorDivided(by: 86_400) * 86_400) / 60
    }

    /// The moment at which the local clock shows `minute` minutes after midnight of `date`.
    ///
    /// An hour that comes twice in autumn means its second coming, an hour skipped in spring is read in standard time.
    public func instant(_ date: LocalDate, minute: Int = 0) -> Instant {
        let wall = Int64(date.dayNumber) * 86_400 + Int64(minute) * 60
        let standard = Instant(seconds: wall - Int64(offsetMinutes * 60))
        guard isSummer(at: standard) else { return standard }
        let early = Instant(seconds: standard.seconds - 3_600)
        return isSummer(at: early) ? early : standard
    }

    public func midnight(_ date: LocalDate) -> Instant { instant(date) }

    private func isSummer(at instant: Instant) -> Bool {
        guard summer == .eu else { return false }
        let year = LocalDate(dayNumber: Int(instant.seconds.floorDivided(by: 86_400))).year
        return instant >= Self.lastSundayOneOClock(of: 3, in: year) && instant < Self.lastSundayOneOClock(of: 10, in: year)
    }

    /// March and October both have 31 days.
    private static func lastSundayOneOClock(of month: Int, in year: Int) -> Instant {
        let last = LocalDate(year: year, month: month, day: 31)!
        let sunday = last - last.weekday % 7
        return Instant(seconds: Int64(sunday.dayNumber) * 86_400 + 3_600)
    }
}
