public import Measure
public import WorkingTime
public import Workplace

/// The way to the first assessment: what is done already, never a stage.
extension Standings {
    /// Looks again how far the units have come that are not assessed yet, with everything done until now.
    ///
    /// Nothing is done when there is no such unit, when nobody has done anything since, or within ``pathPause`` of the last time.
    public func renewPaths(at now: Instant) async throws {
        guard let due = try await dueWeek(at: now), let newest = try await log.newest() else { return }
        let next = due + 7
        let state = try await database.read { try PathMaking($0, before: next) }
        guard !state.waiting.isEmpty else { return }
        guard state.isOld(for: next, newest: newest, at: now) else { return }
        guard let model = try await model(on: next) else { return }
        let lines = try await log.jsonl()
        let waiting = state.waiting
        let paths = try await Self.onOwnThread { try Self.paths(of: waiting, in: lines, by: model, asOf: next) }
        try await database.write { try $0.keep(paths, week: next, until: newest, at: now) }
    }

    /// How far a unit has come that is not assessed yet; nil when nobody has looked yet.
    public func path(of unit: Unit.ID) async throws -> Maturity? {
        let answer = try await database.read { transaction in
            try transaction.row("SELECT answer FROM paths WHERE unit_id = \(unit)")?.text("answer")
        }
        guard let answer, let week = try await pathWeek(), let model = try await model(on: week) else { return nil }
        return try UnitAssessment(json: Array(answer.utf8), by: model).maturity
    }

    private func pathWeek() async throws -> LocalDate? {
        try await database.read { try $0.row("SELECT week FROM path_making")?.date("week") }
    }

    /// The Monday on which a unit is assessed for the first time, if it has members then: the first one 13 weeks after it was declared.
    public func firstAssessment(of unit: Unit.ID) async throws -> LocalDate? {
        let declared = try await database.read { transaction in
            try transaction.row("SELECT at FROM deeds WHERE unit_id = \(unit) AND kind = 'unit.set' ORDER BY at LIMIT 1")?.instant("at")
        }
        guard let declared, let clock = try await clock() else { return nil }
        guard let model = try await model(on: clock.date(of: declared).monday) else { return nil }
        let ripe = model.clock.date(of: declared) + model.assessedAfterDays
        return ripe.monday == ripe ? ripe : ripe.monday + 7
    }

    /// The time between two looks, so that a busy day does not read a long log again and again.
    public static let pathPause = Duration.minutes(5)

    private static func paths(
        of units: [String], in lines: [UInt8], by model: Model, asOf monday: LocalDate
    ) throws -> [(id: String, text: String)] {
        let log = try DeedLog(jsonl: lines)
        var found = assessed(units, Measure.assess(log, by: model.fromTheFirstDay(), asOf: monday))
        let missing = units.filter { id in !found.contains { $0.id == id } }
        if !missing.isEmpty {
            found += assessed(missing, Measure.assess(log, by: model.fromTheFirstDay(membersAtOnce: true), asOf: monday))
        }
        return found.map { ($0.id, String(decoding: $0.json(), as: UTF8.self)) }
    }

    private static func assessed(_ units: [String], _ assessment: Assessment) -> [UnitAssessment] {
        assessment.units.filter { units.contains($0.id) && $0.maturity != nil }
    }
}

/// What the paths were last made from, and for whom they are to be made.
private struct PathMaking: Sendable {
    let last: (week: LocalDate, madeAt: Instant, until: Instant)?
    /// Open units that the newest week has not assessed, those left out apart.
    let waiting: [String]

    init(_ transaction: any Transaction, before monday: LocalDate) throws {
        last = try transaction.row("SELECT * FROM path_making").map {
            (try $0.date("week"), try $0.instant("made_at"), try $0.instant("deeds_until"))
        }
        waiting = try transaction.rows(
            """
            SELECT id FROM units WHERE closed_at IS NULL AND (review_by IS NULL OR review_by < \(monday)) AND id NOT IN
            (SELECT unit_id FROM unit_standings WHERE week = (SELECT MAX(week) FROM assessments)) ORDER BY id
            """
        ).map { try $0.text("id") }
    }

    func isOld(for week: LocalDate, newest: Instant, at now: Instant) -> Bool {
        guard let last, last.week == week else { return true }
        return newest > last.until && now - last.madeAt >= Standings.pathPause
    }
}

extension Transaction {
    fileprivate func keep(_ paths: [(id: String, text: String)], week: LocalDate, until newest: Instant, at now: Instant) throws {
        try execute("DELETE FROM paths")
        try execute("DELETE FROM path_making")
        for path in paths { try execute("INSERT INTO paths (unit_id, answer) VALUES (\(path.id), \(path.text))") }
        try execute("INSERT INTO path_making (id, week, made_at, deeds_until) VALUES (1, \(week), \(now), \(newest))")
    }
}
