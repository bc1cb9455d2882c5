public import Workplace
public import WorkingTime

/// One browser in which somebody is signed in.
public struct Session: Identifiable, Hashable, Sendable {
    public let id: Identifier<Session>
    public let memberID: Member.ID
    /// The browser and its machine, in words.
    public let device: String
    public let begunAt: Instant
    public let seenAt: Instant

    /// A session not used for this long ends.
    public static let lasts = Duration.days(30)
    /// How seldom the time it was last seen is written down.
    static let seenEvery = Duration.minutes(10)
}

/// Who is signed in where.
public struct Sessions: Sendable {
    let database: any Database

    /// The person whose browser holds `token`, and the session; nil when it has ended.
    public func member(holding token: SecretToken, at now: Instant) async throws -> (Member, Session)? {
        let found = try await database.read { transaction -> (Member, Session)? in
            guard let row = try transaction.row("SELECT * FROM sessions WHERE token_hash = \(token.hash) AND ends_at > \(now)")
            else { return nil }
            let member = try transaction.member(row.key("member_id"))
            return member.isPresent ? (member, try Session(row)) : nil
        }
        if let (_, session) = found, now - session.seenAt > Session.seenEvery { try await touch(session.id, at: now) }
        return found
    }

    public func sessions(of member: Member) async throws -> [Session] {
        try await database.read { transaction in
            try transaction.rows("SELECT * FROM sessions WHERE member_id = \(member.id) ORDER BY seen_at DESC").map(Session.init)
        }
    }

    /// Ends one of the person's own sessions; ending one that has ended changes nothing.
    public func end(_ session: Session.ID, of member: Member, at now: Instant) async throws {
        try await database.write { transaction in
            let ended = try transaction.execute("DELETE FROM sessions WHERE id = \(session) AND member_id = \(member.id)")
            if ended > 0 { try transaction.append(.session("ended", of: member.id, by: member.id, at: now)) }
        }
    }

    private func touch(_ session: Session.ID, at now: Instant) async throws {
        try await database.write { transaction in
            try transaction.execute("UPDATE sessions SET seen_at = \(now), ends_at = \(now + Session.lasts) WHERE id = \(session)")
        }
    }
}

extension Transaction {
    /// Signs `member` in on one more browser.
    func beginSession(of member: Member.ID, on device: String, at now: Instant) throws -> SecretToken {
        let token = SecretToken.make()
        try execute(
            """
            INSERT INTO sessions (id, token_hash, member_id, device, begun_at, seen_at, ends_at)
            VALUES (\(newKey(at: now)), \(token.hash), \(member), \(String(device.prefix(120))), \(now), \(now), \(now + Session.lasts))
            """)
        try execute("DELETE FROM sessions WHERE ends_at <= \(now)")
        try append(.session("begun", of: member, by: member, at: now))
        return token
    }
}

extension Transaction {
    /// Ends every session of `member` but the one kept, and takes back the links that would open another.
    func signOutEverywhere(_ member: Member.ID, except kept: Session.ID? = nil, by actor: Member.ID?, at now: Instant) throws {
        let ended = try execute("DELETE FROM sessions WHERE member_id = \(member) AND id <> \(kept?.text ?? "")")
        try execute("DELETE FROM links WHERE member_id = \(member) AND used_at IS NULL")
        if ended > 0 { try append(.session("ended", of: member, by: actor, at: now)) }
    }
}

extension Session {
    init(_ row: Row) throws {
        self.init(
            id: try row.key("id"), memberID: try row.key("member_id"), device: try row.text("device"),
            begunAt: try row.instant("begun_at"), seenAt: try row.instant("seen_at"))
    }
}
