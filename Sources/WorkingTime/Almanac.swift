/// The local midnights of a stretch of days, worked out once, so that the date of an instant is a look-up.
///
/// It says what its ``Clock`` says, only faster; outside the stretch it asks the clock.
public struct Almanac: Sendable {
    public let clock: Clock
    private let first: LocalDate
    private let midnights: [Instant]
    /// Days on which the clocks are moved: minutes after midnight cannot simply be added there.
    private let uneven: DaySet

    public init(clock: Clock, from first: LocalDate, to last: LocalDate) {
        self.clock = clock
        self.first = first
        let days = max(last - first, 0) + 1
        let midnights = (0...days).map { clock.midnight(first + $0) }
        self.midnights = midnights
        var uneven = DaySet()
        for day in 0..<days where midnights[day + 1].microseconds - midnights[day].microseconds != 86_400_000_000 {
            uneven.insert(first + day)
        }
        self.uneven = uneven
    }

    public func midnight(_ date: LocalDate) -> Instant {
        let day = date - first
        return day >= 0 && day < midnights.count ? midnights[day] : clock.midnight(date)
    }

    /// The moment at which the local clock shows `minute` minutes after midnight of `date`.
    public func instant(_ date: LocalDate, minute: Int) -> Instant {
        let day = date - first
        guard day >= 0, day < midnights.count - 1, !uneven.contains(date) else { return clock.instant(date, minute: minute) }
        return Instant(microseconds: midnights[day].microseconds + Int64(minute) * 60_000_000)
    }

    /// The local calendar day of `instant`.
    public func date(of instant: Instant) -> LocalDate {
        let since = instant.microseconds - midnights[0].microseconds
        guard since >= 0 else { return clock.date(of: instant) }
        // An uneven day shifts later midnights by an hour at most, so the guess is off by one day at most.
        let guess = Int(since / 86_400_000_000)
        guard guess > 0, guess < midnights.count - 2, !uneven.contains(first + guess), !uneven.contains(first + guess - 1),
            !uneven.contains(first + guess + 1)
        else { return clock.date(of: instant) }
        if instant < midnights[guess] { return first + guess - 1 }
        return first + (instant < midnights[guess + 1] ? guess : guess + 1)
    }
}
