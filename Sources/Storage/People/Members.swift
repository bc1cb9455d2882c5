public import Workplace
public import WorkingTime

/// The people of the organisation as they are kept.
public struct Members: Sendable {
    let database: any Database

    public func member(_ id: Member.ID) async throws -> Member {
        try await database.read { try $0.member(id) }
    }

    /// Everybody present, by name.
    public func present() async throws -> [Member] {
        try await database.read { try $0.presentMembers() }
    }

    /// Adds a person who will sign in through an invitation.
    ///
    /// - Throws: ``WordsRefusal/taken(_:)`` when somebody already has that address.
    public func add(_ member: Member, by administrator: Member, at now: Instant) async throws {
        guard administrator.may(.administer) else { throw NeedsRight(.administer) }
        try await database.write { transaction in
            try transaction.requireFree(email: member.email, except: member.id)
            try transaction.insert(member, by: administrator.id, at: now)
        }
    }

    /// Changes what an administrator keeps of a person: name, address, home, leave, rights.
    ///
    /// Who has left the house has no rights there and is signed out everywhere; coming back is being invited anew.
    public func change(_ wanted: Member, by administrator: Member, at now: Instant) async throws {
        guard administrator.may(.administer) else { throw NeedsRight(.administer) }
        try await database.write { transaction in
            let before = try transaction.member(wanted.id)
            var member = wanted
            if !member.isPresent { member.grants = .none }
            if let home = member.home, home != before.home { _ = try transaction.unit(home) }
            try transaction.requireFree(email: member.email, except: member.id)
            try transaction.requireAnotherAdministrator(unless: member)
            try transaction.update(member)
            if !member.stands(like: before) { try transaction.append(.memberSet(member, by: administrator.id, at: now)) }
            if before.grants != member.grants {
                try transaction.save(member.grants, of: member.id)
                try transaction.append(.rightsChanged(of: member.id, by: administrator.id, at: now))
            }
            if before.isPresent, !member.isPresent { try transaction.signOutEverywhere(member.id, by: administrator.id, at: now) }
            try transaction.appendPublishers(at: now, by: administrator.id)
        }
    }

    public func choose(role: String?, language: HouseLanguage, for member: Member, at now: Instant) async throws {
        try await database.write { transaction in
            var chosen = try transaction.member(member.id)
            let isNew = chosen.chosenRole != role
            chosen.chosenRole = role
            chosen.language = language
            try transaction.update(chosen)
            if isNew { try transaction.append(.memberSet(chosen, choosingRole: true, by: member.id, at: now)) }
        }
    }
}

/// Why a person stays as they are.
public enum MemberRefusal: Refusal, Hashable {
    /// Nobody could let anybody in any more.
    case lastAdministrator

    public var kind: RefusalKind { .conflict }
}

extension Transaction {
    func member(_ id: Member.ID) throws -> Member {
        guard let row = try row("SELECT * FROM members WHERE id = \(id)") else { throw NotFound() }
        return try Member(row, grants: grants(of: id))
    }

    func presentMembers() throws -> [Member] {
        let grants = try allGrants()
        return try rows("SELECT * FROM members WHERE home IS NOT NULL ORDER BY name").map { row in
            try Member(row, grants: grants[row.key("id")] ?? .none)
        }
    }

    func insert(_ member: Member, by actor: Member.ID?, at now: Instant) throws {
        try execute(
            """
            INSERT INTO members (id, name, email, language, home, is_leader, is_on_leave, chosen_role, joined_at)
            VALUES (\(member.id), \(member.name), \(member.email), \(member.language), \(member.home), \(member.isLeader),
                    \(member.isOnLeave), \(member.chosenRole), \(now))
            """)
        try save(member.grants, of: member.id)
        try append(.memberSet(member, by: actor, at: now))
    }

    func update(_ member: Member) throws {
        try execute(
            """
            UPDATE members SET name = \(member.name), email = \(member.email), language = \(member.language), home = \(member.home),
              is_leader = \(member.isLeader), is_on_leave = \(member.isOnLeave), chosen_role = \(member.chosenRole) WHERE id = \(member.id)
            """)
    }

    func requireFree(email: String?, except member: Member.ID) throws {
        guard let email else { return }
        guard try row("SELECT id FROM members WHERE email = \(email) AND id <> \(member)") == nil
        else { throw WordsRefusal.taken(Words.Field("email")) }
    }

    func requireAnotherAdministrator(unless member: Member) throws {
        guard !(member.may(.administer) && member.isPresent) else { return }
        let others = try row(
            """
            SELECT COUNT(*) AS n FROM grants JOIN members ON members.id = grants.member_id
            WHERE granted_right = \(Right.administer) AND members.home IS NOT NULL AND members.id <> \(member.id)
            """)
        guard try others?.integer("n") ?? 0 > 0 else { throw MemberRefusal.lastAdministrator }
    }
}

extension Member {
    /// Whether the deed log would say the same of both.
    fileprivate func stands(like other: Member) -> Bool {
        home == other.home && isLeader == other.isLeader && isOnLeave == other.isOnLeave
    }

    init(_ row: Row, grants: Grants) throws {
        self.init(
            id: try row.key("id"), name: try row.text("name"), email: try row.textIfAny("email"), language: try row.word("language"),
            home: try row.keyIfAny("home"), grants: grants, isLeader: try row.flag("is_leader"), isOnLeave: try row.flag("is_on_leave"),
            chosenRole: try row.textIfAny("chosen_role"))
    }
}
