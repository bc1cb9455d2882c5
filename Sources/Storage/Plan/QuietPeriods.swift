public import Workplace
public import WorkingTime

/// Quiet periods as they are kept. The whole house sees them.
public struct QuietPeriods: Sendable {
    let database: any Database

    /// Declares a quiet period of a unit. The same form sent twice declares one.
    ///
    /// - Throws: ``QuietRefusal``, or ``NeedsRight`` when the person neither leads the unit nor coordinates.
    @discardableResult
    public func declare(
        from: LocalDate, to: LocalDate, isTold: Bool, for unit: Unit.ID, formKey: String, by member: Member, at now: Instant
    ) async throws -> QuietPeriod {
        try QuietPeriod.requireDeclarer(member, of: unit)
        return try await database.write { transaction in
            if let earlier = try transaction.row("SELECT * FROM quiet_periods WHERE form_key = \(formKey)") {
                return try QuietPeriod(earlier)
            }
            _ = try transaction.unit(unit)
            let days = try QuietPeriod.Days(from: from, to: to, today: transaction.clock().date(of: now))
            let others = try transaction.rows("SELECT * FROM quiet_periods WHERE unit_id = \(unit) AND cancelled_at IS NULL").map(
                QuietPeriod.init)
            guard !others.contains(where: { $0.days.overlaps(days) }) else { throw QuietRefusal.overlaps }
            let period = QuietPeriod(
                id: Identifier(known: transaction.newKey(at: now)), unitID: unit, days: days, isTold: isTold, declaredAt: now)
            let deed = try transaction.append(.quietDeclared(period, by: member.id))
            try transaction.execute(
                """
                INSERT INTO quiet_periods (id, unit_id, begins, ends, is_told, declared_by, declared_at, deed_id, form_key)
                VALUES (\(period.id), \(unit), \(days.from), \(days.to), \(isTold), \(member.id), \(now), \(deed), \(formKey))
                """)
            return period
        }
    }

    /// Ends a quiet period from tomorrow on. Doing it twice changes nothing.
    public func cancel(_ id: QuietPeriod.ID, by member: Member, at now: Instant) async throws {
        try await database.write { transaction in
            guard let row = try transaction.row("SELECT * FROM quiet_periods WHERE id = \(id)") else { throw NotFound() }
            var period = try QuietPeriod(row)
            try QuietPeriod.requireDeclarer(member, of: period.unitID)
            guard period.cancelledAt == nil else { return }
            try period.cancel(at: now, today: transaction.clock().date(of: now))
            try transaction.execute("UPDATE quiet_periods SET cancelled_at = \(now) WHERE id = \(id)")
            try transaction.append(.quietCancelled(period, declaration: row.text("deed_id"), by: member.id, at: now))
        }
    }

    /// Those of a unit, the latest first.
    public func all(of unit: Unit.ID) async throws -> [QuietPeriod] {
        try await database.read { transaction in
            try transaction.rows("SELECT * FROM quiet_periods WHERE unit_id = \(unit) ORDER BY begins DESC, id LIMIT 40").map(
                QuietPeriod.init)
        }
    }
}

extension QuietPeriod {
    fileprivate init(_ row: Row) throws {
        self.init(
            id: try row.key("id"), unitID: try row.key("unit_id"), days: Days(kept: try row.date("begins"), to: try row.date("ends")),
            isTold: try row.flag("is_told"), declaredAt: try row.instant("declared_at"), cancelledAt: try row.instantIfAny("cancelled_at"))
    }
}
