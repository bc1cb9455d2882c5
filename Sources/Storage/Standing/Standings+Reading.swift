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

extension Standings {
    /// The newest week that was assessed.
    public func newest() async throws -> KeptWeek? {
        try await kept("SELECT * FROM assessments ORDER BY week DESC LIMIT 1")
    }

    public func week(_ monday: LocalDate) async throws -> KeptWeek? {
        try await kept("SELECT * FROM assessments WHERE week = \(monday)")
    }

    /// Every week that was assessed, the newest first.
    public func weeks() async throws -> [LocalDate] {
        try await database.read { try $0.rows("SELECT week FROM assessments ORDER BY week DESC").map { try $0.date("week") } }
    }

    /// The first Monday that knows a deed; nil when nothing has been done yet.
    public func firstWeek() async throws -> LocalDate? {
        guard let model = try await model(), let oldest = try await log.oldest() else { return nil }
        return model.clock.date(of: oldest).monday + 7
    }

    /// One unit in a week with everything its gates were judged by; nil when it was not assessed then.
    public func unit(_ id: Unit.ID, in week: LocalDate) async throws -> UnitAssessment? {
        let answer = try await database.read { transaction in
            try transaction.row("SELECT answer FROM unit_standings WHERE week = \(week) AND unit_id = \(id)")?.text("answer")
        }
        return try answer.map { try UnitAssessment(json: Array($0.utf8), by: .shipped) }
    }

    /// The whole assessment of a week, to the byte what the measure answered.
    public func whole(_ monday: LocalDate) async throws -> Assessment? {
        guard let kept = try await week(monday) else { return nil }
        var units: [UnitAssessment] = []
        for unit in kept.assessment.units { units.append(try await self.unit(Unit.ID(known: unit.id), in: monday) ?? unit) }
        return kept.assessment.with(units: units)
    }

    private func kept(_ query: Query) async throws -> KeptWeek? {
        let row = try await database.read { transaction in
            try transaction.row(query).map { (try $0.date("week"), try $0.instant("made_at"), try $0.text("answer")) }
        }
        guard let (week, madeAt, answer) = row else { return nil }
        return KeptWeek(week: week, madeAt: madeAt, assessment: try Assessment(json: Array(answer.utf8), by: .shipped))
    }
}
