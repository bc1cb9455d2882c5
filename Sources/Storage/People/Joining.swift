public import Workplace
public import WorkingTime

/// How far a person has come in through the door.
public enum Joining: Hashable, Sendable {
    /// Nobody has made an invitation, or the one made was taken back.
    case notInvited
    case invited(until: Instant)
    case invitationTooOld(since: Instant)
    /// Has chosen a password.
    case joined
    case left
}

/// A person as an administrator sees them.
public struct RegisteredMember: Identifiable, Sendable {
    public let member: Member
    public let joining: Joining

    public var id: Member.ID { member.id }
}

extension Members {
    /// Everybody there is or has been, by name, with how far each has come in.
    public func register(at now: Instant) async throws -> [RegisteredMember] {
        try await database.read { transaction in
            let grants = try transaction.allGrants()
            let rows = try transaction.rows(
                """
                SELECT members.*, passwords.set_at,
                  (SELECT MAX(ends_at) FROM links WHERE links.member_id = members.id AND purpose = 'invitation' AND used_at IS NULL) AS invited_until
                FROM members LEFT JOIN passwords ON passwords.member_id = members.id ORDER BY members.name, members.id
                """)
            return try rows.map { row in
                let member = try Member(row, grants: grants[row.key("id")] ?? .none)
                return RegisteredMember(member: member, joining: try Joining(row, of: member, at: now))
            }
        }
    }

    /// One person and how far they have come in.
    public func registered(_ id: Member.ID, at now: Instant) async throws -> RegisteredMember {
        guard let found = try await register(at: now).first(where: { $0.id == id }) else { throw NotFound() }
        return found
    }

    /// Adds people and makes each an invitation, to be handed over by the administrator. Everybody or nobody is added.
    public func invite(_ members: [Member], by administrator: Member, at now: Instant) async throws -> [Invitation] {
        guard administrator.may(.administer) else { throw NeedsRight(.administer) }
        return try await database.write { transaction in
            let invitations = try members.map { member in
                if let home = member.home { _ = try transaction.unit(home) }
                try transaction.requireFree(email: member.email, except: member.id)
                try transaction.insert(member, by: administrator.id, at: now)
                return Invitation(
                    member: member, token: try transaction.makeLink(.invitation, for: member.id, by: administrator.id, at: now))
            }
            try transaction.appendPublishers(at: now, by: administrator.id)
            return invitations
        }
    }
}

/// A link made for somebody. Its secret is known now and never again.
public struct Invitation: Sendable {
    public let member: Member
    public let token: SecretToken

    public init(member: Member, token: SecretToken) {
        self.member = member
        self.token = token
    }
}

extension Joining {
    fileprivate init(_ row: Row, of member: Member, at now: Instant) throws {
        let (hasPassword, until) = (try row.instantIfAny("set_at") != nil, try row.instantIfAny("invited_until"))
        self =
            if !member.isPresent {
                .left
            } else if hasPassword {
                .joined
            } else if let until {
                until > now ? .invited(until: until) : .invitationTooOld(since: until)
            } else {
                .notInvited
            }
    }
}
