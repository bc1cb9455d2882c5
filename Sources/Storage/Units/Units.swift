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

    /// Adds a unit with the functions it has.
    public func add(_ unit: Unit, by administrator: Member, at now: Instant) async throws {
        guard administrator.may(.administer) else { throw NeedsRight(.administer) }
        try await database.write { transaction in
            guard try transaction.row("SELECT id FROM units WHERE address = \(unit.address)") == nil
            else { throw WordsRefusal.taken(Words.Field("name")) }
            try transaction.insert(unit, by: administrator.id, at: now)
        }
    }

    /// Changes a unit; who administers or leads the unit may.
    public func change(_ unit: Unit, by member: Member, at now: Instant) async throws {
        guard member.may(.administer) || member.may(.lead, in: unit.id) else { throw NeedsRight(.lead) }
        try await database.write { transaction in
            _ = try transaction.unit(unit.id)
            try transaction.update(unit, by: member.id, at: now)
        }
    }
}

extension Transaction {
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
