import Dispatch
public import Measure
public import WorkingTime
import Workplace

/// Where units stand, week by week. Each week is looked at once and kept; pages read what was kept.
public struct Standings: Sendable {
    let database: any Database
    let memory: StandingMemory

    public init(database: any Database) { self.init(database: database, memory: StandingMemory()) }

    init(database: any Database, memory: StandingMemory) {
        self.database = database
        self.memory = memory
    }

    var log: Log { Log(database: database) }

    /// The measure that is in force in the week of `monday`, by the organisation's own clock; nil before there is an organisation.
    public func model(on monday: LocalDate) async throws -> Model? {
        let memory = memory
        return try await database.read { transaction in
            guard let organisation = try transaction.organisation() else { return nil }
            return try transaction.model(on: monday, memory).model.running(on: organisation.zone.clock)
        }
    }

    /// Every model with the Monday it applies from, by the organisation's own clock: earlier weeks keep their raw stages.
    func models() async throws -> DatedModels? {
        let memory = memory
        return try await database.read { transaction in
            guard let clock = try transaction.organisation()?.zone.clock else { return nil }
            var models = DatedModels(Model.shipped.running(on: clock))
            for row in try transaction.modelRows().reversed() { models.add(try row.read(memory).model.running(on: clock), from: row.from) }
            return models
        }
    }

    func clock() async throws -> Clock? { try await database.read { try $0.organisation()?.zone.clock } }

    /// The week whose assessment belongs on the pages now: the latest Monday that has begun.
    public func dueWeek(at now: Instant) async throws -> LocalDate? { try await clock()?.date(of: now).monday }

    /// Looks at the units from the Monday of `week` and keeps the answer. A week that is kept already stays as it is.
    ///
    /// - Throws: ``NotFound`` for a week that has not begun yet.
    @discardableResult
    public func assess(week: LocalDate, at now: Instant) async throws -> KeptWeek {
        let monday = week.monday
        if let kept = try await self.week(monday) { return kept }
        guard let models = try await models(), case let end = models.model(on: monday).clock.midnight(monday),
            end <= now
        else { throw NotFound() }
        let lines = try await log.jsonl(before: end)
        let answer = try await Self.onOwnThread { WeekPieces(Measure.assess(try DeedLog(jsonl: lines), by: models, asOf: monday)) }
        try await keep(answer, of: monday, until: end, at: now)
        return KeptWeek(week: monday, madeAt: now, assessment: answer.outline)
    }

    func keep(_ answer: WeekPieces, of week: LocalDate, until end: Instant, at now: Instant) async throws {
        try await database.write { try $0.keep(answer, of: week, until: end, at: now) }
    }

    /// Does what the calendar asks for: the week's assessment when it is missing, and how far units have come that wait for
    /// their first one. Cheap when there is nothing to do.
    ///
    /// - Returns: the week that was assessed now.
    @discardableResult
    public func assessIfDue(at now: Instant) async throws -> LocalDate? {
        guard let due = try await dueWeek(at: now) else { return nil }
        let isMissing = try await week(due) == nil
        if isMissing { try await assess(week: due, at: now) }
        try await renewPaths(at: now)
        return isMissing ? due : nil
    }

    /// What `another` model would have answered in a week; nothing of it is kept.
    public func trying(_ another: Model, in week: LocalDate) async throws -> Assessment? {
        guard let clock = try await clock() else { return nil }
        let (model, monday) = (another.running(on: clock), week.monday)
        let lines = try await log.jsonl(before: model.clock.midnight(monday))
        return try await Self.onOwnThread { Measure.assess(try DeedLog(jsonl: lines), by: model, asOf: monday) }
    }

    /// Asks for the one job that does what is due, from now on.
    public func ask(at now: Instant) async throws {
        try await database.write { try $0.enqueue(.assess, "house", due: now, at: now) }
    }

    /// An assessment takes seconds of computing in a large house: never on the threads that answer requests.
    static func onOwnThread<Answer: Sendable>(_ work: @escaping @Sendable () throws -> Answer) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            threads.async { continuation.resume(with: Result(catching: work)) }
        }
    }

    private static let threads = DispatchQueue(label: "talkoot.standings", qos: .utility)
}

/// An assessment in the pieces it is kept in.
struct WeekPieces: Sendable {
    let outline: Assessment
    let outlineText: String
    let units: [(id: String, text: String)]

    init(_ assessment: Assessment) {
        outline = assessment.outline
        outlineText = String(decoding: outline.json(), as: UTF8.self)
        units = assessment.units.filter { $0.maturity != nil }.map { ($0.id, String(decoding: $0.json(), as: UTF8.self)) }
    }
}

extension Transaction {
    /// Another process may have been quicker; then its answer stays, which is the same.
    fileprivate func keep(_ answer: WeekPieces, of week: LocalDate, until end: Instant, at now: Instant) throws {
        let isFirst = try execute(
            """
            INSERT INTO assessments (week, made_at, deeds_until, answer) VALUES (\(week), \(now), \(end), \(answer.outlineText))
            ON CONFLICT DO NOTHING
            """)
        guard isFirst == 1 else { return }
        for unit in answer.units {
            try execute("INSERT INTO unit_standings (week, unit_id, answer) VALUES (\(week), \(unit.id), \(unit.text))")
        }
        try mark(answer.outline, in: week)
    }
}
