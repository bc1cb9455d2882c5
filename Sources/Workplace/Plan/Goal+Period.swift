public import WorkingTime

extension Goal {
    /// From which day to which a goal runs, both included.
    public struct Period: Hashable, Sendable {
        public let from: LocalDate
        public let to: LocalDate

        /// - Throws: ``GoalRefusal`` when it is too short to change anything, too long to care about, or already over.
        public init(from: LocalDate, to: LocalDate, today: LocalDate) throws(GoalRefusal) {
            guard Self.days.contains(to - from) else { throw .periodOutOfBounds }
            guard to >= today else { throw .alreadyOver }
            self.init(kept: from, to: to)
        }

        package init(kept from: LocalDate, to: LocalDate) {
            self.from = from
            self.to = to
        }

        /// Days between the first and the last (`docs/measure.md` 4, complete goal).
        public static let days = 13...183

        public func contains(_ date: LocalDate) -> Bool { (from...to).contains(date) }
    }

    /// The last day on which an outcome is still on time (`docs/measure.md`, I12).
    public var outcomeDue: LocalDate { period.to + 30 }

    /// A target moved after this day makes the outcome count for nothing (`docs/measure.md`, I12).
    public var targetStandsAfter: LocalDate { period.to - 7 }

    /// Two weeks into the period, and two weeks after it was set: earlier there is no outcome, only an impression.
    public func earliestConclusion(_ clock: Clock) -> Instant {
        max(clock.midnight(period.from + 14), setAt + .days(14))
    }
}
