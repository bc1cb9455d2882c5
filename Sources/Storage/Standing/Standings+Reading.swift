public import Measure
public import WorkingTime
public import Workplace

/// A week's assessment as it was kept, without what its gates were judged by.
public struct KeptWeek: Sendable {
    public let week: LocalDate
    public let madeAt: Instant
    public let assessment: Assessment

    public subscript(unit: Unit.ID) -> UnitAssessment? { assessment[unit.text] }
}

/// A unit in a kept week, with everything its gates were judged by.
struct KeptUnit: Sendable {
    let answer: UnitAssessment
}

extension Standings {
    /// The newest week that was assessed.
    public func newest() async throws -> KeptWeek? {
        try await kept("SELECT week, made_at FROM assessments ORDER BY week DESC LIMIT 1")
    }

    public func week(_ monday: LocalDate) async throws -> KeptWeek? {
        try await kept("SELECT week, made_at FROM assessments WHERE week = \(monday)")
    }

    /// Every week that was assessed, the newest first.
    public func weeks() async throws -> [LocalDate] {
        try await database.read { try $0.rows("SELECT week FROM assessments ORDER BY week DESC").map { try $0.date("week") } }
    }

    /// The first Monday that knows a deed; nil when nothing has been done yet.
    public func firstWeek() async throws -> LocalDate? {
        guard let clock = try await clock(), let oldest = try await log.oldest() else { return nil }
        return clock.date(of: oldest).monday + 7
    }

    /// One unit in a week with everything its gates were judged by; nil when it was not assessed then.
    public func unit(_ id: Unit.ID, in week: LocalDate) async throws -> UnitAssessment? {
        let memory = memory
        return try await database.read { transaction in
            guard let madeAt = try transaction.row("SELECT made_at FROM assessments WHERE week = \(week)")?.instant("made_at") else {
                return nil
            }
            let key = StandingMemory.WeekKey(week: week.dayNumber, madeAt: madeAt.microseconds, unit: id.text)
            if let known = memory.units[key] { return known.answer }
            let row = try transaction.row("SELECT answer FROM unit_standings WHERE week = \(week) AND unit_id = \(id)")
            guard let text = try row?.text("answer") else { return nil }
            let unit = try UnitAssessment(json: Array(text.utf8), by: transaction.model(on: week, memory).model)
            memory.units.remember(KeptUnit(answer: unit), for: key)
            return unit
        }
    }

    /// The whole assessment of a week, to the byte what the measure answered.
    public func whole(_ monday: LocalDate) async throws -> Assessment? {
        guard let kept = try await week(monday) else { return nil }
        var units: [UnitAssessment] = []
        for unit in kept.assessment.units { units.append(try await self.unit(Unit.ID(known: unit.id), in: monday) ?? unit) }
        return kept.assessment.with(units: units)
    }

    /// A kept week never changes, so it is read from its text once.
    private func kept(_ query: Query) async throws -> KeptWeek? {
        let memory = memory
        return try await database.read { transaction in
            guard let row = try transaction.row(query) else { return nil }
            let (week, madeAt) = (try row.date("week"), try row.instant("made_at"))
            let key = StandingMemory.WeekKey(week: week.dayNumber, madeAt: madeAt.microseconds)
            if let known = memory.weeks[key] { return known }
            let text = try transaction.row("SELECT answer FROM assessments WHERE week = \(week)")?.text("answer") ?? ""
            let model = try transaction.model(on: week, memory).model
            let kept = KeptWeek(week: week, madeAt: madeAt, assessment: try Assessment(json: Array(text.utf8), by: model))
            memory.weeks.remember(kept, for: key)
            return kept
        }
    }
}
