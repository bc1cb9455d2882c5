public import Workplace
public import WorkingTime

/// The list of fellow actors as it is kept: one for the whole house, each unit with its own readings.
public struct Actors: Sendable {
    let database: any Database

    /// All of them, those that the unit has not read for longest first.
    public func all(readBy unit: Unit.ID) async throws -> [ReadActor] {
        try await database.read { transaction in
            try transaction.rows(
                """
                SELECT * FROM (
                  SELECT actors.*, (SELECT MAX(at) FROM actor_reads WHERE actor_id = actors.id AND unit_id = \(unit)) AS read_at FROM actors
                ) AS listed ORDER BY COALESCE(read_at, 0), name, id
                """
            ).map(ReadActor.init)
        }
    }

    /// Lists an actor. The same form sent twice lists one.
    ///
    /// - Throws: ``WordsRefusal/taken(_:)`` about `field` when the address is on the list.
    public func add(
        name: Words, address: FellowActor.Address, themes: String, field: Words.Field, formKey: String, by member: Member, at now: Instant
    ) async throws {
        try await database.write { transaction in
            guard try transaction.row("SELECT id FROM actors WHERE form_key = \(formKey)") == nil else { return }
            let listed = try transaction.rows("SELECT address FROM actors").map { FellowActor.Address(known: try $0.text("address")) }
            guard !listed.contains(where: { $0.comparable == address.comparable }) else { throw WordsRefusal.taken(field) }
            let actor = FellowActor(
                id: Identifier(known: transaction.newKey(at: now)), name: name.text, address: address, themes: themes)
            try transaction.insert(actor, formKey: formKey, by: member.id, at: now)
            try transaction.append(.actorListed(actor.id, by: member.id, unit: member.home, at: now))
        }
    }

    /// Marks that somebody of the unit has read the actor this week; once a week is enough for a unit.
    public func markRead(_ id: FellowActor.ID, for unit: Unit.ID, by member: Member, at now: Instant) async throws {
        guard member.may(.read, in: unit) else { throw NeedsRight(.read) }
        try await database.write { transaction in
            guard try transaction.row("SELECT id FROM actors WHERE id = \(id)") != nil else { throw NotFound() }
            let clock = try transaction.clock()
            let week = clock.midnight(clock.date(of: now).monday)
            guard try transaction.row("SELECT id FROM actor_reads WHERE actor_id = \(id) AND unit_id = \(unit) AND at >= \(week)") == nil
            else { return }
            try transaction.execute(
                """
                INSERT INTO actor_reads (id, actor_id, unit_id, member_id, at)
                VALUES (\(transaction.newKey(at: now)), \(id), \(unit), \(member.id), \(now))
                """)
            try transaction.append(.actorRead(id, by: member.id, unit: unit, at: now))
        }
    }
}

/// An actor, and when a unit last read it.
public struct ReadActor: Identifiable, Hashable, Sendable {
    public let actor: FellowActor
    public let readAt: Instant?

    public var id: FellowActor.ID { actor.id }
}

extension Transaction {
    func insert(_ actor: FellowActor, formKey: String?, by member: Member.ID, at now: Instant) throws {
        try execute(
            """
            INSERT INTO actors (id, name, address, themes, made_by, made_at, form_key)
            VALUES (\(actor.id), \(actor.name), \(actor.address.text), \(actor.themes), \(member), \(now), \(formKey))
            """)
    }
}

extension ReadActor {
    init(_ row: Row) throws {
        self.init(
            actor: FellowActor(
                id: try row.key("id"), name: try row.text("name"), address: FellowActor.Address(known: try row.text("address")),
                themes: try row.text("themes")),
            readAt: try row.instantIfAny("read_at"))
    }
}
