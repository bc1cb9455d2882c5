public import Workplace
public import WorkingTime

/// A place of the plan as its readers see it.
public struct SeenSlot: Identifiable, Sendable {
    public let slot: Slot
    public let unitName: String
    public let ownerName: String?
    public let deputyName: String?
    /// Nil when there is none, or when the viewer may not see it.
    public let goal: Goal?
    /// The post that is made for the place, whatever its stage; nil while nobody has begun.
    public let postID: Post.ID?

    public var id: Slot.ID { slot.id }
}

extension Slots {
    public func slot(_ id: Slot.ID, seenBy viewer: Member) async throws -> SeenSlot {
        try await database.read { transaction in
            guard let seen = try transaction.seenSlots(by: viewer, where: "slots.id = \(id)").first else { throw NotFound() }
            return seen
        }
    }

    /// Places of other units in the same hour. They are shown to both, and refused to neither.
    public func sharingHour(with slot: Slot, seenBy viewer: Member) async throws -> [SeenSlot] {
        let hour = slot.plan.minute / 60 * 60
        return try await database.read { transaction in
            try transaction.seenSlots(
                by: viewer,
                where: """
                    slots.planned_on = \(slot.plan.date) AND slots.minute >= \(hour) AND slots.minute < \(hour + 60)
                      AND slots.unit_id <> \(slot.unitID) AND slots.is_dropped = 0
                    """)
        }
    }

    /// How far the unit's plan reaches from the week of `monday` on. Restricted places count: that they exist is no secret.
    public func coverage(of unit: Unit.ID, from monday: LocalDate) async throws -> PlanCoverage {
        try await database.read { transaction in
            let plans = try transaction.rows(
                """
                SELECT * FROM slots WHERE unit_id = \(unit) AND is_dropped = 0
                  AND planned_on >= \(monday) AND planned_on < \(monday + 7 * PlanCoverage.length)
                """
            ).map(Slot.Plan.init)
            return PlanCoverage(plans, from: monday)
        }
    }
}

extension Transaction {
    func seenSlots(by viewer: Member, where condition: Query) throws -> [SeenSlot] {
        let slots = try rows(
            """
            SELECT slots.*, units.name AS unit_name, owners.name AS owner_name, deputies.name AS deputy_name,
              (SELECT MIN(id) FROM posts WHERE slot_id = slots.id AND stage <> 'withdrawn') AS post_id
            FROM slots
            JOIN units ON units.id = slots.unit_id
            LEFT JOIN members AS owners ON owners.id = slots.owner_id
            LEFT JOIN members AS deputies ON deputies.id = slots.deputy_id
            WHERE \(condition) AND \(visibleSlots(to: viewer))
            ORDER BY slots.planned_on, slots.minute, slots.id
            """)
        let goals = try goals(Set(slots.compactMap { try $0.textIfAny("goal_id") }), seenBy: viewer)
        return try slots.map { row in
            SeenSlot(
                slot: try Slot(row), unitName: try row.text("unit_name"), ownerName: try row.textIfAny("owner_name"),
                deputyName: try row.textIfAny("deputy_name"), goal: try row.textIfAny("goal_id").flatMap { goals[$0] },
                postID: try row.keyIfAny("post_id"))
        }
    }

    private func goals(_ ids: Set<String>, seenBy viewer: Member) throws -> [String: Goal] {
        guard !ids.isEmpty else { return [:] }
        let found = try rows("SELECT * FROM goals WHERE id IN \(ids.sorted()) AND \(visible(to: viewer, owner: "made_by"))").map(Goal.init)
        return Dictionary(uniqueKeysWithValues: found.map { ($0.id.text, $0) })
    }
}
