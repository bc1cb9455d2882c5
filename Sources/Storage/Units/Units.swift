public import Workplace
public import WorkingTime

/// The units of the organisation as they are kept.
public struct Units: Sendable {
    let database: any Database

    /// All open units, by name.
    public func all() async throws -> [Unit] {
        try await database.read { try $0.units() }
    }

    public func unit(at address: String) async throws -> Unit {
        try await database.read { transaction in
            guard let row = try transaction.row("SELECT * FROM units WHERE address = \(address) AND closed_at IS NULL")
            else { throw NotFound() }
            return try Unit(row)
        }
    }

    /// Adds a unit with the functions it has; where its address is taken, a number is put behind it.
    ///
    /// - Throws: ``WordsRefusal/taken(_:)`` when an open unit has that name.
    @discardableResult
    public func add(_ unit: Unit, by administrator: Member, at now: Instant) async throws -> Unit {
        guard administrator.may(.administer) else { throw NeedsRight(.administer) }
        try unit.requireSound()
        return try await database.write { transaction in
            try transaction.requireFreeName(of: unit)
            return try transaction.insertUnderFreeAddress(unit, by: administrator.id, at: now)
        }
    }

    /// Adds those of `units` whose name no open unit has; gives their number back. Sent twice it adds nothing more.
    @discardableResult
    public func addMissing(_ units: [Unit], by administrator: Member, at now: Instant) async throws -> Int {
        guard administrator.may(.administer) else { throw NeedsRight(.administer) }
        return try await database.write { transaction in
            var names = Set(try transaction.units().map { $0.name.lowercased() })
            let missing = units.filter { names.insert($0.name.lowercased()).inserted }
            for unit in missing { try transaction.insertUnderFreeAddress(unit, by: administrator.id, at: now) }
            return missing.count
        }
    }

    /// Changes a unit; who administers or leads the unit may. Its address stays, so that links to it do.
    public func change(_ unit: Unit, by member: Member, at now: Instant) async throws {
        guard member.may(.administer) || member.may(.lead, in: unit.id) else { throw NeedsRight(.lead) }
        try unit.requireSound()
        try await database.write { transaction in
            _ = try transaction.unit(unit.id)
            try transaction.requireFreeName(of: unit)
            try transaction.update(unit, by: member.id, at: now)
        }
    }

    /// Closes a unit for good: it is measured no more, what it did stays.
    ///
    /// - Throws: ``UnitRefusal`` while people have their home there or accounts belong to it.
    public func close(_ id: Unit.ID, because reason: Words, by administrator: Member, at now: Instant) async throws {
        guard administrator.may(.administer) else { throw NeedsRight(.administer) }
        try await database.write { transaction in
            let unit = try transaction.unit(id)
            let people = try transaction.row("SELECT COUNT(*) AS n FROM members WHERE home = \(id)")?.integer("n") ?? 0
            guard people == 0 else { throw UnitRefusal.hasPeople(people) }
            let channels = try transaction.row("SELECT COUNT(*) AS n FROM channels WHERE unit_id = \(id) AND connection <> 'closed'")
            if let channels = try channels?.integer("n"), channels > 0 { throw UnitRefusal.hasChannels(channels) }
            try transaction.execute("UPDATE units SET closed_at = \(now), closed_because = \(reason.text) WHERE id = \(id)")
            try transaction.execute("DELETE FROM grants WHERE unit_id = \(id)")
            try transaction.append(.unitClosed(unit, by: administrator.id, at: now))
        }
    }
}

extension Transaction {
    fileprivate func requireFreeName(of unit: Unit) throws {
        let isTaken = try units().contains { $0.id != unit.id && $0.name.lowercased() == unit.name.lowercased() }
        if isTaken { throw WordsRefusal.taken(Words.Field("name")) }
    }

    /// An address is never given twice, also not that of a unit long closed: old links would lead to the wrong one.
    @discardableResult
    fileprivate func insertUnderFreeAddress(_ unit: Unit, by member: Member.ID, at now: Instant) throws -> Unit {
        let wanted = unit.address
        var (unit, number) = (unit, 1)
        while try row("SELECT id FROM units WHERE address = \(unit.address)") != nil {
            number += 1
            unit.address = "\(wanted)-\(number)"
        }
        try insert(unit, by: member, at: now)
        return unit
    }

    func units() throws -> [Unit] {
        try rows("SELECT * FROM units WHERE closed_at IS NULL ORDER BY name").map(Unit.init)
    }

    func unit(_ id: Unit.ID) throws -> Unit {
        guard let row = try row("SELECT * FROM units WHERE id = \(id) AND closed_at IS NULL") else { throw NotFound() }
        return try Unit(row)
    }

    func insert(_ unit: Unit, by member: Member.ID?, at now: Instant) throws {
        try execute(
            """
            INSERT INTO units (id, name, address, functions, primary_function, rhythm, service_days, service_from, service_to,
                               target_minutes, made_at)
            VALUES (\(unit.id), \(unit.name), \(unit.address), \(unit.functions.joined), \(unit.primary?.rawValue), \(unit.rhythm),
                    \(unit.hours.joinedDays), \(unit.hours.from), \(unit.hours.to), \(unit.targetMinutes), \(now))
            """)
        try append(.unitSet(unit, by: member, at: now))
    }

    func update(_ unit: Unit, by member: Member.ID?, at now: Instant) throws {
        try execute(
            """
            UPDATE units SET name = \(unit.name), functions = \(unit.functions.joined), primary_function = \(unit.primary?.rawValue),
              rhythm = \(unit.rhythm), service_days = \(unit.hours.joinedDays), service_from = \(unit.hours.from),
              service_to = \(unit.hours.to), target_minutes = \(unit.targetMinutes) WHERE id = \(unit.id)
            """)
        try append(.unitSet(unit, by: member, at: now))
    }
}

extension Unit {
    init(_ row: Row) throws {
        self.init(
            id: try row.key("id"), name: try row.text("name"), address: try row.text("address"),
            functions: Set(try row.text("functions").split(separator: " ").compactMap { BusinessFunction(rawValue: String($0)) }),
            primary: try row.textIfAny("primary_function").flatMap(BusinessFunction.init), rhythm: try row.real("rhythm"),
            hours: ServiceHours(
                days: Set(try row.text("service_days").split(separator: " ").compactMap { Int($0) }),
                from: try row.integer("service_from"), to: try row.integer("service_to")),
            targetMinutes: try row.integer("target_minutes"))
    }
}

extension Set<BusinessFunction> {
    var joined: String { map(\.rawValue).sorted().joined(separator: " ") }
}

extension ServiceHours {
    var joinedDays: String { days.sorted().map(String.init).joined(separator: " ") }
}
