import WorkingTime

/// A Monday of the replay: M, its midnight T, and the windows that end there (measure.md section 1).
struct Monday: Sendable {
    let date: LocalDate
    /// T: what is at or after it does not exist.
    let end: Instant
    private let almanac: Almanac

    init(_ date: LocalDate, _ almanac: Almanac) {
        self.date = date
        self.end = almanac.midnight(date)
        self.almanac = almanac
    }

    /// Where W(days) begins.
    func start(_ days: Int) -> Instant { almanac.midnight(date - days) }

    func midnight(_ date: LocalDate) -> Instant { almanac.midnight(date) }

    /// Where each of the last `count` weeks begins, the latest first.
    func weekStarts(_ count: Int) -> [Instant] { (1...count).map { start(7 * $0) } }
}
