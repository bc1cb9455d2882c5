public import Workplace
public import WorkingTime

/// Leaving a unit out of the measure, which everyone sees, and taking it back.
extension Units {
    /// Why and until when a unit is left out on `day`; nil when it is measured, also after the exclusion has lapsed.
    public func exclusion(of id: Unit.ID, on day: LocalDate) async throws -> Exclusion? {
        try await database.read { try $0.exclusion(of: id, on: day) }
    }

    /// Leaves a unit out of the measure until `reviewBy`. Decided again, the new reason and day hold.
    ///
    /// - Throws: ``NotFound``, or ``UnitRefusal/reviewOutOfReach(_:)``.
    public func exclude(
        _ id: Unit.ID, because reason: Words, reviewBy: LocalDate, by administrator: Member, at now: Instant
    ) async throws {
        guard administrator.may(.administer) else { throw NeedsRight(.administer) }
        try await database.write { transaction in
            let unit = try transaction.unit(id)
            try Exclusion.require(reviewBy, from: transaction.clock().date(of: now))
            try transaction.execute(
                """
                UPDATE units SET excluded_at = \(now), excluded_because = \(reason.text), review_by = \(reviewBy) WHERE id = \(id)
                """)
            try transaction.append(.unitExcluded(unit.id, reviewBy: reviewBy, by: administrator.id, at: now))
        }
    }

    /// Takes a unit back into the measure; nothing happens to one that is measured already.
    public func include(_ id: Unit.ID, by administrator: Member, at now: Instant) async throws {
        guard administrator.may(.administer) else { throw NeedsRight(.administer) }
        try await database.write { transaction in
            let unit = try transaction.unit(id)
            guard try transaction.exclusion(of: id, on: transaction.clock().date(of: now)) != nil else { return }
            try transaction.execute("UPDATE units SET excluded_at = NULL, excluded_because = NULL, review_by = NULL WHERE id = \(id)")
            try transaction.append(.unitIncluded(unit.id, by: administrator.id, at: now))
        }
    }
}

extension Transaction {
    fileprivate func exclusion(of id: Unit.ID, on day: LocalDate) throws -> Exclusion? {
        try row("SELECT excluded_at, excluded_because, review_by FROM units WHERE id = \(id) AND review_by >= \(day)").map {
            Exclusion(
                since: try $0.instant("excluded_at"), reason: try $0.text("excluded_because"), reviewBy: try $0.date("review_by"))
        }
    }
}
