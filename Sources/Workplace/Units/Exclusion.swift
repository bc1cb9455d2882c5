public import WorkingTime

/// A unit left out of the measure for a time, with a reason that everyone sees.
public struct Exclusion: Hashable, Sendable {
    public let since: Instant
    public let reason: String
    /// The last day of it; then it lapses by itself, unless it is decided anew.
    public let reviewBy: LocalDate

    public init(since: Instant, reason: String, reviewBy: LocalDate) {
        self.since = since
        self.reason = reason
        self.reviewBy = reviewBy
    }

    /// `docs/measure.md` 4: nobody is left out for longer than half a year at a time.
    public static let mostDays = 184

    /// - Throws: ``UnitRefusal/reviewOutOfReach(_:)`` for a day that is not to come, or lies further than half a year ahead.
    public static func require(_ reviewBy: LocalDate, from today: LocalDate) throws(UnitRefusal) {
        guard reviewBy > today, reviewBy - today <= mostDays else { throw .reviewOutOfReach(today + mostDays) }
    }
}
