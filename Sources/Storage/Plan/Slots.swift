public import Workplace
public import WorkingTime

/// The places of the plan as they are kept. Each writing method is one transaction that leaves the workplace's rules intact.
public struct Slots: Sendable {
    let database: any Database

    /// Reserves a place for a unit. The same form sent twice reserves one place; two units may share an hour.
    ///
    /// - Throws: ``SlotRefusal``, ``WordsRefusal`` for a person or a goal that cannot be chosen, or ``NeedsRight``.
    public func reserve(_ plan: Slot.Plan, for unit: Unit.ID, formKey: String, by member: Member, at now: Instant) async throws -> Slot {
        guard member.may(.write, in: unit) else { throw NeedsRight(.write) }
        return try await database.write { transaction in
            if let earlier = try transaction.row("SELECT * FROM slots WHERE form_key = \(formKey)") { return try Slot(earlier) }
            _ = try transaction.unit(unit)
            let slot = try Slot(
                reserving: Identifier(known: transaction.newKey(at: now)), for: unit, plan: plan,
                today: transaction.clock().date(of: now))
            try transaction.requireChoosable(plan, in: unit, by: member)
            try transaction.insert(slot, by: member.id, formKey: formKey, at: now)
            try transaction.append(.slotPlanned(slot, by: member.id, at: now))
            return slot
        }
    }

    /// Moves a place or changes its topic, people or goal. Saying the same again leaves no deed.
    @discardableResult
    public func change(_ id: Slot.ID, to plan: Slot.Plan, by member: Member, at now: Instant) async throws -> Slot {
        try await change(id, by: member) { transaction, slot in
            guard slot.plan != plan else { return }
            let before = slot.plan
            try slot.change(to: plan, today: transaction.clock().date(of: now))
            try transaction.requireChoosable(plan, in: slot.unitID, by: member, besides: before)
            try transaction.append(.slotPlanned(slot, by: member.id, at: now))
        }
    }

    /// Gives a place up. What is being written for it is kept.
    public func drop(_ id: Slot.ID, by member: Member, at now: Instant) async throws {
        _ = try await change(id, by: member) { transaction, slot in
            guard !slot.isDropped else { return }
            slot.drop()
            try transaction.append(.slotPlanned(slot, by: member.id, at: now))
        }
    }

    private func change(
        _ id: Slot.ID, by member: Member, _ act: @escaping @Sendable (any Transaction, inout Slot) throws -> Void
    ) async throws -> Slot {
        try await database.write { transaction in
            var slot = try transaction.slot(id, seenBy: member)
            guard member.may(.write, in: slot.unitID) else { throw NeedsRight(.write) }
            try act(transaction, &slot)
            try transaction.save(slot)
            return slot
        }
    }
}

/// The part of a WHERE clause for places: who sees to a place sees it, also when it is another unit's and restricted.
func visibleSlots(to viewer: Member) -> Query {
    "(\(visible(to: viewer, owner: "made_by", table: "slots")) OR slots.owner_id = \(viewer.id) OR slots.deputy_id = \(viewer.id))"
}

extension Transaction {
    /// A place that `viewer` may see; to all others it does not exist.
    func slot(_ id: Slot.ID, seenBy viewer: Member) throws -> Slot {
        guard let row = try row("SELECT * FROM slots WHERE id = \(id) AND \(visibleSlots(to: viewer))") else { throw NotFound() }
        return try Slot(row)
    }

    /// Asks that those who are newly chosen are still in the house, and that a newly chosen goal is the unit's or the house's own.
    func requireChoosable(_ plan: Slot.Plan, in unit: Unit.ID, by member: Member, besides before: Slot.Plan? = nil) throws {
        for (field, person, known) in [("owner", plan.ownerID, before?.ownerID), ("deputy", plan.deputyID, before?.deputyID)] {
            guard let person, person != known else { continue }
            guard try row("SELECT id FROM members WHERE id = \(person) AND home IS NOT NULL") != nil
            else { throw WordsRefusal.notUnderstood(Words.Field(field)) }
        }
        guard let goal = plan.goalID, goal != before?.goalID else { return }
        guard
            try row(
                """
                SELECT id FROM goals WHERE id = \(goal) AND (unit_id = \(unit) OR unit_id IS NULL)
                  AND \(visible(to: member, owner: "made_by"))
                """) != nil
        else { throw WordsRefusal.notUnderstood(Words.Field("goal")) }
    }

    func insert(_ slot: Slot, by member: Member.ID, formKey: String?, at now: Instant) throws {
        let plan = slot.plan
        try execute(
            """
            INSERT INTO slots (id, unit_id, planned_on, minute, topic, owner_id, deputy_id, goal_id, made_by, made_at, restriction, form_key)
            VALUES (\(slot.id), \(slot.unitID), \(plan.date), \(plan.minute), \(plan.topic), \(plan.ownerID), \(plan.deputyID),
                    \(plan.goalID), \(member), \(now), \(plan.restriction), \(formKey))
            """)
    }

    func save(_ slot: Slot) throws {
        let plan = slot.plan
        try execute(
            """
            UPDATE slots SET planned_on = \(plan.date), minute = \(plan.minute), topic = \(plan.topic), owner_id = \(plan.ownerID),
              deputy_id = \(plan.deputyID), goal_id = \(plan.goalID), restriction = \(plan.restriction), is_dropped = \(slot.isDropped)
            WHERE id = \(slot.id)
            """)
    }
}

extension Slot {
    init(_ row: Row) throws {
        self.init(kept: try row.key("id"), unitID: try row.key("unit_id"), plan: try Plan(row), isDropped: try row.flag("is_dropped"))
    }
}

extension Slot.Plan {
    init(_ row: Row) throws {
        try self.init(
            time: LocalMoment(date: row.date("planned_on"), minute: row.integer("minute")), topic: row.text("topic"),
            ownerID: row.keyIfAny("owner_id"), deputyID: row.keyIfAny("deputy_id"), goalID: row.keyIfAny("goal_id"),
            restriction: row.restriction())
    }
}
