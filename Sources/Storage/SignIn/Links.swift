public import Workplace
public import WorkingTime

/// One-time links: an invitation to choose a password, or a way in for somebody who has forgotten theirs.
public struct Links: Sendable {
    let database: any Database

    public enum Purpose: String, Hashable, Sendable {
        case invitation
        case signIn = "sign-in"

        public var lasts: Duration {
            switch self {
            case .invitation: .days(14)
            case .signIn: .minutes(15)
            }
        }
    }

    /// A link for `member`, made by an administrator who hands it over. Links made earlier for the same purpose stop working.
    public func make(_ purpose: Purpose, for member: Member.ID, by administrator: Member, at now: Instant) async throws -> SecretToken {
        guard administrator.may(.administer) else { throw NeedsRight(.administer) }
        return try await database.write { transaction in
            guard try transaction.member(member).isPresent else { throw NotFound() }
            return try transaction.makeLink(purpose, for: member, by: administrator.id, at: now)
        }
    }

    /// Whom the link is for, without using it.
    public func holder(of token: SecretToken, for purpose: Purpose, from place: String, at now: Instant) async throws -> Member {
        do {
            return try await database.read { transaction in
                try transaction.requireOpen(.link(place), at: now)
                return try transaction.member(transaction.linkHolder(token, for: purpose, at: now))
            }
        } catch let refusal as SignInRefusal {
            try await database.write { try $0.noteAttempt(at: .link(place), now) }
            throw refusal
        }
    }

    /// Uses an invitation: sets the password, ends what was open under an earlier one, and opens a session.
    public func accept(_ token: SecretToken, passwordHash: String, on device: String, at now: Instant) async throws -> SecretToken {
        try await database.write { transaction in
            let member = try transaction.useLink(token, for: .invitation, at: now)
            try transaction.signOutEverywhere(member, by: member, at: now)
            try transaction.setPassword(passwordHash, of: member, at: now)
            return try transaction.beginSession(of: member, on: device, at: now)
        }
    }

    /// Uses a sign-in link and opens a session.
    public func signIn(with token: SecretToken, on device: String, at now: Instant) async throws -> SecretToken {
        try await database.write { transaction in
            let member = try transaction.useLink(token, for: .signIn, at: now)
            return try transaction.beginSession(of: member, on: device, at: now)
        }
    }
}

extension Transaction {
    func makeLink(_ purpose: Links.Purpose, for member: Member.ID, by maker: Member.ID?, at now: Instant) throws -> SecretToken {
        let token = SecretToken.make()
        try execute("DELETE FROM links WHERE member_id = \(member) AND purpose = \(purpose.rawValue) AND used_at IS NULL")
        try execute(
            """
            INSERT INTO links (token_hash, purpose, member_id, made_by, made_at, ends_at)
            VALUES (\(token.hash), \(purpose.rawValue), \(member), \(maker), \(now), \(now + purpose.lasts))
            """)
        try append(.session("link", of: member, by: maker, at: now))
        return token
    }

    func linkHolder(_ token: SecretToken, for purpose: Links.Purpose, at now: Instant) throws -> Member.ID {
        guard let row = try row("SELECT * FROM links WHERE token_hash = \(token.hash) AND purpose = \(purpose.rawValue)")
        else { throw SignInRefusal.linkTooOld }
        guard try row.instantIfAny("used_at") == nil else { throw SignInRefusal.linkUsed }
        guard try row.instant("ends_at") > now else { throw SignInRefusal.linkTooOld }
        let member: Member.ID = try row.key("member_id")
        guard try self.member(member).isPresent else { throw SignInRefusal.linkTooOld }
        return member
    }

    func useLink(_ token: SecretToken, for purpose: Links.Purpose, at now: Instant) throws -> Member.ID {
        let member = try linkHolder(token, for: purpose, at: now)
        guard try execute("UPDATE links SET used_at = \(now) WHERE token_hash = \(token.hash) AND used_at IS NULL") == 1
        else { throw SignInRefusal.linkUsed }
        return member
    }
}
