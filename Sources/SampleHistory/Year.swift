import WorkingTime
import Workplace

/// The fifty-two weeks that are played, and what is a day of work in them.
struct Year: Sendable {
    let clock: Clock
    /// The Monday on which the workplace is founded.
    let first: LocalDate
    /// The day of the first start. Nothing of it is played, so that the hour of the start changes nothing.
    let today: LocalDate

    /// Minutes after midnight between which people are at work in every unit.
    static let hours = 8 * 60...16 * 60

    init(until now: Instant, clock: Clock) {
        self.clock = clock
        today = clock.date(of: now)
        first = today.monday - 364
    }

    /// Nothing of the history happens at this moment or later.
    var end: Instant { clock.midnight(today) }

    /// The last day that is played.
    var lastWorkday: LocalDate { workday(onOrBefore: today - 1) }

    func isWorkday(_ date: LocalDate) -> Bool { date.weekday <= 5 && !Holidays.finnish.contains(date) }

    func workday(onOrAfter date: LocalDate) -> LocalDate {
        var date = date
        while !isWorkday(date) { date = date + 1 }
        return date
    }

    func workday(onOrBefore date: LocalDate) -> LocalDate {
        var date = date
        while !isWorkday(date) { date = date - 1 }
        return date
    }

    func moment(_ date: LocalDate, _ minute: Int) -> Instant { clock.instant(date, minute: minute) }

    /// The moment at which so many minutes of work have passed, to the same second of its minute.
    func after(_ start: Instant, workingMinutes: Int) -> Instant {
        var (date, minute, left) = (clock.date(of: start), clock.minute(of: start), workingMinutes)
        while true {
            let from = max(minute, Self.hours.lowerBound)
            let room = isWorkday(date) ? max(0, Self.hours.upperBound - from) : 0
            if left < room { return moment(date, from + left) + .seconds(Int(start.seconds % 60)) }
            left -= room
            (date, minute) = (date + 1, 0)
        }
    }
}
