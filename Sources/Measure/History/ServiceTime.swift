import WorkingTime

/// The service time of one unit for something that starts at a given moment.
struct ServiceTime {
    let calendar: ServiceCalendar
    let start: Instant
    let hours: ServiceHours

    init(_ unit: UnitHistory, from start: Instant, _ service: ServiceDefaults) {
        self.calendar = unit.calendar
        self.start = start
        self.hours = unit.hours(at: start, service)
    }

    /// A service day, in seconds.
    var day: Int64 { Int64(hours.minutesPerDay) * 60 }

    func deadline(seconds: Int64) -> Instant { calendar.deadline(after: start, of: seconds, in: hours) }

    func deadline(days: Int) -> Instant { deadline(seconds: Int64(days) * day) }

    func served(until end: Instant) -> Int64 { calendar.served(from: start, to: end, in: hours) }

    func deadline(_ limit: Function.Limit) -> Instant {
        switch limit {
        case .days(let days): start.adding(days: days)
        case .serviceDays(let days): deadline(days: days)
        }
    }
}
