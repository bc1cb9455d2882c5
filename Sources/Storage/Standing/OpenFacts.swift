public import Workplace
public import WorkingTime

/// What everyone may know of how a unit has come to be measured as it is: nothing here is wrong, all of it could be used to look better.
public struct OpenFacts: Sendable {
    /// Goals so near their beginning that they are hardly any.
    public let tinyGoals: [TinyGoal]
    /// How many members are marked on long leave; they are not counted.
    public let onLeave: Int
    /// Posts taken away within a week of their publishing, by when; they do not count.
    public let deletions: [Instant]
    /// When the unit was left out of the measure or taken back, the newest first.
    public let scopes: [Scope]
    /// Units with some of the same functions that were closed in the year before this one was declared.
    public let predecessors: [Closed]
    /// When the unit's promises were changed: rhythm, hours, target, functions.
    public let promisesChanged: [Instant]

    public struct TinyGoal: Identifiable, Sendable {
        public let id: Goal.ID
        public let name: String
        public let baseline: Double
        public let target: Double
    }

    public struct Scope: Hashable, Sendable {
        public let at: Instant
        /// `in`, `out` or `closed`.
        public let word: String
    }

    public struct Closed: Hashable, Sendable {
        public let name: String
        public let at: Instant
        public let reason: String
    }

    public var isEmpty: Bool {
        tinyGoals.isEmpty && onLeave == 0 && deletions.isEmpty && scopes.isEmpty && predecessors.isEmpty && promisesChanged.isEmpty
    }
}

extension Standings {
    /// A goal is tiny when it moves its metric by less than this share of where it began.
    public static let tinyShare = 0.05

    /// The open facts of a unit's last 13 weeks; closures and exclusions of its last year.
    public func openFacts(of unit: Unit.ID, seenBy viewer: Member, at now: Instant) async throws -> OpenFacts {
        try await database.read { transaction in
            OpenFacts(
                tinyGoals: try transaction.tinyGoals(of: unit, seenBy: viewer, at: now),
                onLeave: try transaction.row("SELECT COUNT(*) AS n FROM members WHERE home = \(unit) AND is_on_leave = 1")?.integer("n")
                    ?? 0,
                deletions: try transaction.deletions(of: unit, since: now - .days(91)),
                scopes: try transaction.scopes(of: unit, since: now - .days(364)), predecessors: try transaction.predecessors(of: unit),
                promisesChanged: try transaction.promiseChanges(of: unit, since: now - .days(91)))
        }
    }

    /// Units closed in the last year, for everyone to see, the newest first.
    public func closures(at now: Instant) async throws -> [OpenFacts.Closed] {
        try await database.read { try $0.closedUnits(where: "closed_at >= \(now - .days(364))") }
    }
}

extension Transaction {
    fileprivate func tinyGoals(of unit: Unit.ID, seenBy viewer: Member, at now: Instant) throws -> [OpenFacts.TinyGoal] {
        let since = try clock().date(of: now) - 91
        return try rows(
            """
            SELECT id, name, baseline, target FROM goals
            WHERE unit_id = \(unit) AND ends >= \(since) AND baseline <> 0 AND target IS NOT NULL
              AND ABS(target - baseline) < \(Standings.tinyShare) * ABS(baseline) AND \(visible(to: viewer, owner: "made_by"))
            ORDER BY ends, id
            """
        ).map {
            OpenFacts.TinyGoal(
                id: try $0.key("id"), name: try $0.text("name"), baseline: try $0.real("baseline"), target: try $0.real("target"))
        }
    }

    fileprivate func deletions(of unit: Unit.ID, since start: Instant) throws -> [Instant] {
        let week = Int(Duration.days(7).microseconds)
        return try rows(
            """
            SELECT MIN(deletion.at) AS at FROM deeds AS deletion JOIN deeds AS post ON post.subject = deletion.subject
            WHERE deletion.kind = 'post.deleted' AND post.kind = 'post.published' AND post.unit_id = \(unit) AND deletion.at >= \(start)
              AND deletion.at >= post.at AND deletion.at <= post.at + \(week)
            GROUP BY deletion.subject ORDER BY MIN(deletion.at) DESC
            """
        ).map { try $0.instant("at") }
    }

    fileprivate func scopes(of unit: Unit.ID, since start: Instant) throws -> [OpenFacts.Scope] {
        let pattern = /"scope"\s*:\s*"(in|out|closed)"/
        return try rows(
            """
            SELECT at, line FROM deeds WHERE unit_id = \(unit) AND kind = 'unit.set' AND at >= \(start) AND line LIKE '%"scope"%'
            ORDER BY at DESC, id DESC
            """
        ).compactMap { row in
            let word = try row.text("line").firstMatch(of: pattern).map { String($0.1) }
            return try word.map { OpenFacts.Scope(at: try row.instant("at"), word: $0) }
        }
    }

    fileprivate func predecessors(of unit: Unit.ID) throws -> [OpenFacts.Closed] {
        guard let own = try row("SELECT functions, made_at FROM units WHERE id = \(unit)") else { return [] }
        let functions = Set(try own.text("functions").split(separator: " "))
        let made = try own.instant("made_at")
        return try closedUnits(
            where: "id <> \(unit) AND closed_at >= \(made - .days(364)) AND closed_at <= \(made + .days(91))", sharing: functions)
    }

    fileprivate func closedUnits(where condition: Query, sharing functions: Set<Substring>? = nil) throws -> [OpenFacts.Closed] {
        try rows(
            "SELECT name, functions, closed_at, closed_because FROM units WHERE closed_at IS NOT NULL AND \(condition) ORDER BY closed_at DESC"
        )
        .filter { row in
            guard let functions else { return true }
            return !functions.isDisjoint(with: try row.text("functions").split(separator: " "))
        }.map {
            OpenFacts.Closed(name: try $0.text("name"), at: try $0.instant("closed_at"), reason: try $0.textIfAny("closed_because") ?? "")
        }
    }

    /// The first declaration is no change, and neither is one that says the same again.
    fileprivate func promiseChanges(of unit: Unit.ID, since start: Instant) throws -> [Instant] {
        let pattern = /"rhythm".*"target"\s*:\s*[0-9]+/
        var before: Substring?
        var changes: [Instant] = []
        for row in try rows("SELECT at, line FROM deeds WHERE unit_id = \(unit) AND kind = 'unit.set' ORDER BY at, id") {
            guard let promises = try row.text("line").firstMatch(of: pattern)?.0 else { continue }
            if let before, before != promises { changes.append(try row.instant("at")) }
            before = Substring(String(promises))
        }
        return changes.filter { $0 >= start }.reversed()
    }
}
