public import Workplace
public import WorkingTime

/// The organisation as it is kept: there is one or none.
public struct Organisations: Sendable {
    let database: any Database

    public func current() async throws -> Organisation? {
        try await database.read { try $0.organisation() }
    }

    /// Founds the organisation with its first person, who may administer, in its first unit, and signs that person in.
    ///
    /// - Throws: ``SetUpRefusal/alreadyFounded`` when there is one.
    @discardableResult
    public func found(
        _ organisation: Organisation, firstUnit: Unit, founder: Member, passwordHash: String, on device: String = "", at now: Instant
    ) async throws -> SecretToken {
        try await database.write { transaction in
            guard try transaction.organisation() == nil else { throw SetUpRefusal.alreadyFounded }
            try transaction.insert(organisation)
            try transaction.insert(firstUnit, by: founder.id, at: now)
            try transaction.insert(founder, by: founder.id, at: now)
            try transaction.setPassword(passwordHash, of: founder.id, at: now)
            return try transaction.beginSession(of: founder.id, on: device, at: now)
        }
    }

    public func finishSetUp(by administrator: Member, at now: Instant) async throws {
        guard administrator.may(.administer) else { throw NeedsRight(.administer) }
        try await database.write { transaction in
            try transaction.execute("UPDATE organisation SET set_up_at = \(now) WHERE set_up_at IS NULL")
        }
    }
}

/// Why a step of the set-up is not taken.
public enum SetUpRefusal: Refusal, Hashable {
    case alreadyFounded

    public var kind: RefusalKind { .conflict }
}

extension Transaction {
    func organisation() throws -> Organisation? {
        try row("SELECT * FROM organisation").map { row in
            Organisation(
                name: try row.text("name"), language: try row.word("language"), zone: try row.word("zone"),
                isSample: try row.flag("is_sample"), foundedAt: try row.instant("founded_at"), setUpAt: try row.instantIfAny("set_up_at"))
        }
    }

    func insert(_ organisation: Organisation) throws {
        try execute(
            """
            INSERT INTO organisation (id, name, language, zone, is_sample, founded_at, set_up_at)
            VALUES (1, \(organisation.name), \(organisation.language), \(organisation.zone.rawValue), \(organisation.isSample),
                    \(organisation.foundedAt), \(organisation.setUpAt))
            """)
    }

    /// The clock of the organisation's zone. Only called once an organisation has been founded.
    func clock() throws -> Clock { try organisation()?.zone.clock ?? .helsinki }
}
