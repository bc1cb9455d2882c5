public import Workplace
public import WorkingTime

/// Goals as they are kept. Each writing method is one transaction that leaves the workplace's rules intact.
public struct Goals: Sendable {
    let database: any Database

    /// Sets a goal of a unit, or an aim of the whole organisation. The same form sent twice sets one goal.
    ///
    /// - Throws: ``GoalRefusal``, or ``NeedsRight`` when the person may not decide about it.
    public func set(
        _ content: Goal.Content, of unit: Unit.ID?, from: LocalDate, to: LocalDate, formKey: String, by member: Member, at now: Instant
    ) async throws -> Goal {
        try Goal.requireSetter(member, of: unit)
        return try await database.write { transaction in
            if let earlier = try transaction.row("SELECT * FROM goals WHERE form_key = \(formKey)") { return try Goal(earlier) }
            if let unit { _ = try transaction.unit(unit) }
            try transaction.requireAim(content.aimID, of: unit)
            let period = try Goal.Period(from: from, to: to, today: transaction.clock().date(of: now))
            let goal = Goal(id: Identifier(known: transaction.newKey(at: now)), unitID: unit, content: content, period: period, setAt: now)
            try transaction.insert(goal, by: member.id, formKey: formKey)
            try transaction.append(.goalSet(goal, by: member.id, at: now))
            return goal
        }
    }

    /// Changes what a goal says; its period binds. Saying the same again leaves no deed.
    @discardableResult
    public func edit(_ id: Goal.ID, to content: Goal.Content, by member: Member, at now: Instant) async throws -> Goal {
        try await change(id, by: member) { transaction, goal in
            guard goal.content != content else { return }
            let aim = goal.content.aimID
            if content.aimID != aim { try transaction.requireAim(content.aimID, of: goal.unitID) }
            try goal.edit(content)
            try transaction.append(.goalSet(goal, aimWas: aim, by: member.id, at: now))
        }
    }

    /// Notes where the metric stands now.
    @discardableResult
    public func note(_ value: Double, of id: Goal.ID, by member: Member, at now: Instant) async throws -> Goal {
        try await change(id, by: member) { transaction, goal in
            let before = goal.reading
            try goal.note(value, at: now)
            // a second press on the same button
            let clock = try transaction.clock()
            if let before, before.value == value, clock.date(of: before.at) == clock.date(of: now) { return }
            if let reading = goal.reading { try transaction.append(.goalRead(goal, reading, by: member.id, at: now)) }
        }
    }

    /// Records the outcome and what was learned. The same said twice is said once.
    @discardableResult
    public func conclude(_ id: Goal.ID, outcome: Double, words: Words, by member: Member, at now: Instant) async throws -> Goal {
        try await change(id, by: member) { transaction, goal in
            if let known = goal.conclusion, known.outcome == outcome, known.words == words.text { return }
            try goal.conclude(outcome: outcome, words: words, at: now, clock: transaction.clock())
            if let conclusion = goal.conclusion { try transaction.append(.goalConcluded(goal, conclusion, by: member.id, at: now)) }
        }
    }

    private func change(
        _ id: Goal.ID, by member: Member, _ act: @escaping @Sendable (any Transaction, inout Goal) throws -> Void
    ) async throws -> Goal {
        try await database.write { transaction in
            var goal = try transaction.goal(id, seenBy: member)
            try Goal.requireSetter(member, of: goal.unitID)
            try act(transaction, &goal)
            try transaction.save(goal)
            return goal
        }
    }
}

extension Transaction {
    /// A goal that `viewer` may see; to all others it does not exist.
    func goal(_ id: Goal.ID, seenBy viewer: Member) throws -> Goal {
        guard let row = try row("SELECT * FROM goals WHERE id = \(id) AND \(visible(to: viewer, owner: "made_by"))") else {
            throw NotFound()
        }
        return try Goal(row)
    }

    /// A goal leads to an aim of the whole organisation, never to another goal; an aim leads to nothing above it.
    fileprivate func requireAim(_ aim: Goal.ID?, of unit: Unit.ID?) throws {
        guard let aim else { return }
        guard unit != nil, try row("SELECT id FROM goals WHERE id = \(aim) AND unit_id IS NULL") != nil else {
            throw WordsRefusal.notUnderstood(Words.Field("aim"))
        }
    }

    func insert(_ goal: Goal, by member: Member.ID, formKey: String?) throws {
        try execute(
            """
            INSERT INTO goals (id, unit_id, made_by, name, metric, baseline, target, begins, ends, made_at, restriction, aim_id,
                               form_key)
            VALUES (\(goal.id), \(goal.unitID), \(member), \(goal.content.name), \(goal.content.metric), \(goal.content.baseline),
                    \(goal.content.target), \(goal.period.from), \(goal.period.to), \(goal.setAt), \(goal.content.restriction),
                    \(goal.content.aimID), \(formKey))
            """)
    }

    func save(_ goal: Goal) throws {
        try execute(
            """
            UPDATE goals SET name = \(goal.content.name), metric = \(goal.content.metric), baseline = \(goal.content.baseline),
              target = \(goal.content.target), aim_id = \(goal.content.aimID), restriction = \(goal.content.restriction), reading = \(goal.reading?.value),
              read_at = \(goal.reading?.at), outcome = \(goal.conclusion?.outcome), conclusion = \(goal.conclusion?.words ?? ""),
              concluded_at = \(goal.conclusion?.at) WHERE id = \(goal.id)
            """)
    }
}

extension Goal {
    init(_ row: Row) throws {
        self.init(
            id: try row.key("id"), unitID: try row.keyIfAny("unit_id"),
            content: Content(
                kept: try row.text("name"), metric: try row.text("metric"), baseline: try row.real("baseline"),
                target: try row.real("target"), aimID: try row.keyIfAny("aim_id"), restriction: try row.restriction()),
            period: Period(kept: try row.date("begins"), to: try row.date("ends")), setAt: try row.instant("made_at"),
            reading: try row.realIfAny("reading").map { Reading(value: $0, at: try row.instant("read_at")) },
            conclusion: try row.realIfAny("outcome").map {
                Conclusion(outcome: $0, words: try row.text("conclusion"), at: try row.instant("concluded_at"))
            })
    }
}

extension Row {
    /// Why the thing is not shown to the whole house; nil when it is.
    func restriction() throws -> Restriction? {
        try textIfAny("restriction") == nil ? nil : try word("restriction")
    }
}
