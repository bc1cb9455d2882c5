import Measure
public import WorkingTime
public import Workplace

/// The stages of a kept week: how many units stood at each.
public struct MarkedWeek: Hashable, Sendable {
    public let week: LocalDate
    /// Units at 0…5.
    public let distribution: [Int]

    public init(week: LocalDate, distribution: [Int]) {
        self.week = week
        self.distribution = distribution
    }

    /// The least stage; nil when no unit was assessed.
    public var stage: Int? { distribution.firstIndex { $0 > 0 } }

    /// The lower median.
    public var median: Int? {
        var rest = (distribution.reduce(0, +) - 1) / 2
        guard distribution.contains(where: { $0 > 0 }) else { return nil }
        return distribution.firstIndex { units in
            rest -= units
            return rest < 0
        }
    }
}

/// How stages have moved, each week by the model that was in force then.
extension Standings {
    /// Two years.
    public static let longestMovement = 104

    /// The kept weeks of the two years until `last`, the oldest first.
    public func movement(until last: LocalDate) async throws -> [MarkedWeek] {
        let rows = try await database.read { transaction in
            try transaction.rows(
                """
                SELECT week, stage, COUNT(*) AS units FROM stage_marks
                WHERE week > \(last - 7 * Self.longestMovement) AND week <= \(last) GROUP BY week, stage ORDER BY week, stage
                """
            ).map { (week: try $0.date("week"), stage: try $0.integer("stage"), units: try $0.integer("units")) }
        }
        var weeks: [LocalDate: [Int]] = [:]
        for row in rows where (0...5).contains(row.stage) { weeks[row.week, default: [0, 0, 0, 0, 0, 0]][row.stage] = row.units }
        return weeks.sorted { $0.key < $1.key }.map { MarkedWeek(week: $0.key, distribution: $0.value) }
    }

    /// A unit's stage in the kept weeks of the two years until `last`, the oldest first.
    public func movement(of unit: Unit.ID, until last: LocalDate) async throws -> [(week: LocalDate, stage: Int)] {
        try await database.read { transaction in
            try transaction.rows(
                """
                SELECT week, stage FROM stage_marks
                WHERE unit_id = \(unit) AND week > \(last - 7 * Self.longestMovement) AND week <= \(last) ORDER BY week
                """
            ).map { (week: try $0.date("week"), stage: try $0.integer("stage")) }
        }
    }

    /// Looks at some of the past two years' weeks that nobody has looked at yet, the oldest first, in one walk through the log.
    ///
    /// - Returns: whether there are more of them.
    @discardableResult
    public func fillIn(_ most: Int, at now: Instant) async throws -> Bool {
        guard let due = try await dueWeek(at: now), let first = try await firstWeek() else { return false }
        let kept = Set(try await weeks())
        let wanted = (1..<Self.longestMovement).map { due - 7 * $0 }.filter { $0 >= first && !kept.contains($0) }.reversed()
        guard let models = try await models() else { return false }
        // Each week is looked at with the model then in force; one walk knows one model.
        if models.all.count == 1 {
            try await walk(through: Array(wanted.prefix(most)), by: models.all[0].model, at: now)
        } else {
            for week in wanted.prefix(most) { try await assess(week: week, at: now) }
        }
        return wanted.count > most
    }

    private func walk(through weeks: [LocalDate], by model: Model, at now: Instant) async throws {
        var walk = WeekWalk(by: model)
        for week in weeks {
            let (end, going) = (model.clock.midnight(week), walk)
            let lines = try await log.jsonl(from: walk.until, before: end)
            let (next, answer) = try await Self.onOwnThread { try going.going(on: lines, until: end, to: week) }
            walk = next
            try await keep(answer, of: week, until: end, at: now)
        }
    }
}

/// A walk from week to week, which reads each line of the log once.
private struct WeekWalk: Sendable {
    private var measure: WeeklyMeasure
    private(set) var until: Instant?

    init(by model: Model) { measure = WeeklyMeasure(by: model) }

    func going(on lines: [UInt8], until end: Instant, to week: LocalDate) throws -> (WeekWalk, WeekPieces) {
        var walk = self
        try walk.measure.add(jsonl: lines)
        walk.until = end
        return (walk, WeekPieces(walk.measure.assess(asOf: week)))
    }
}

extension Transaction {
    func mark(_ assessment: Assessment, in week: LocalDate) throws {
        for unit in assessment.units {
            guard let maturity = unit.maturity else { continue }
            try execute(
                "INSERT INTO stage_marks (week, unit_id, stage) VALUES (\(week), \(unit.id), \(maturity.stage)) ON CONFLICT DO NOTHING")
        }
    }
}
