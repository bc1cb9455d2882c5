public import WorkingTime

// Helsinki is two hours ahead of UTC in winter.
extension Instant {
    /// Monday 23 November 2026 at noon in Lappeenranta: the present of tests and pictures.
    public static let noon = Instant("2026-11-23T10:00:00Z")!
    public static let morning = Instant("2026-11-23T06:00:00Z")!
    public static let yesterday = noon - .days(1)
    public static let tomorrow = noon + .days(1)

    /// Monday 17 November 2025 at nine: Routala's workplace is set up.
    public static let founding = Instant("2025-11-17T07:00:00Z")!
}

extension LocalDate {
    /// The day of ``WorkingTime/Instant/noon``.
    public static let today = LocalDate("2026-11-23")!
}
