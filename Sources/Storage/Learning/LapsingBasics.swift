public import Workplace
public import WorkingTime

/// Basics that will soon be too old: the gate of publishers asks for passes that hold.
extension Lessons {
    /// Whether somebody who may publish on an account of `unit` has basics that stop to hold within `days`, and the first such day.
    ///
    /// Whose they are is not told: the person sees it on their own pages.
    public func lapsing(in unit: Unit.ID, within days: Int, at now: Instant) async throws -> LocalDate? {
        try await database.read { transaction in
            let rows = try transaction.rows("SELECT publishers FROM channels WHERE unit_id = \(unit) AND connection <> 'closed'")
            let publishers = Set(try rows.flatMap { try $0.text("publishers").split(separator: " ").map(String.init) })
            let today = try transaction.clock().date(of: now)
            var first: LocalDate?
            for publisher in publishers.sorted() {
                let record = try transaction.lessonRecord(of: Member.ID(known: publisher), at: now)
                for end in Lesson.basics.compactMap({ record.progress(in: $0).holdsUntil }) where end >= today && end - today <= days {
                    first = min(first ?? end, end)
                }
            }
            return first
        }
    }
}
