public import Workplace
public import WorkingTime

/// What a unit has listened to in one week, Monday to Sunday.
public struct ListeningWeek: Hashable, Sendable {
    public let monday: LocalDate
    public let shifts: Int
    public let readings: Int
    /// Messages classified and insights written: they are listening too (`docs/measure.md` 4, listening act).
    public let others: Int

    public var isListened: Bool { shifts + readings + others > 0 }
}

extension ListeningShifts {
    /// How many weeks a page looks back, the present one among them.
    public static let weeksShown = 8

    /// The latest weeks of a unit, the present one first. They are counted from the deeds, as the measure does.
    public func weeks(of unit: Unit.ID, at now: Instant) async throws -> [ListeningWeek] {
        try await database.read { transaction in
            let clock = try transaction.clock()
            let monday = clock.date(of: now).monday
            return try (0..<Self.weeksShown).map { try transaction.listeningWeek(of: unit, from: monday - 7 * $0, by: clock) }
        }
    }
}

extension Transaction {
    func listeningWeek(of unit: Unit.ID, from monday: LocalDate, by clock: Clock) throws -> ListeningWeek {
        let rows = try rows(
            """
            SELECT kind, COUNT(*) AS n FROM deeds
            WHERE unit_id = \(unit) AND at >= \(clock.midnight(monday)) AND at < \(clock.midnight(monday + 7)) AND by_member IS NOT NULL
              AND kind IN ('listening.done', 'actor.read', 'message.classified', 'insight.written') GROUP BY kind
            """)
        let counts = Dictionary(uniqueKeysWithValues: try rows.map { (try $0.text("kind"), try $0.integer("n")) })
        return ListeningWeek(
            monday: monday, shifts: counts["listening.done"] ?? 0, readings: counts["actor.read"] ?? 0,
            others: (counts["message.classified"] ?? 0) + (counts["insight.written"] ?? 0))
    }
}
