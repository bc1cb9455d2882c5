public import Workplace
public import WorkingTime

/// Signing in with an address and a password.
public struct Passwords: Sendable {
    let database: any Database
    let hashing: PasswordHash

    /// Opens a session for whoever knows the password.
    ///
    /// - Parameters:
    ///   - place: where the attempt comes from (an address of the network), to limit guessing at many accounts from one place.
    /// - Throws: ``SignInRefusal``; a wrong password and an unknown address are told alike.
    public func signIn(email: String, password: String, from place: String, on device: String, at now: Instant) async throws -> SecretToken
    {
        let email = email.lowercased()
        let doors = [Door.account(email), Door.place(place)]
        let (member, kept) = try await database.read { transaction -> (Member.ID?, String?) in
            for door in doors { try transaction.requireOpen(door, at: now) }
            let row = try transaction.row(
                """
                SELECT members.id, passwords.hash FROM members JOIN passwords ON passwords.member_id = members.id
                WHERE members.email = \(email) AND members.home IS NOT NULL
                """)
            return (try row?.key("id"), try row?.text("hash"))
        }
        guard await hashing.verify(password, against: kept), let member else {
            try await database.write { transaction in
                for door in doors { try transaction.noteAttempt(at: door, now) }
            }
            throw SignInRefusal.wrongPassword
        }
        return try await database.write { transaction in
            try transaction.forgetAttempts(at: .account(email))
            return try transaction.beginSession(of: member, on: device, at: now)
        }
    }

    /// Whether the person has chosen a password yet; who came by a sign-in link alone may not have.
    public func has(_ member: Member) async throws -> Bool {
        try await database.read { try $0.row("SELECT member_id FROM passwords WHERE member_id = \(member.id)") != nil }
    }

    /// Changes one's own password and signs one's other browsers out.
    ///
    /// - Parameter session: the one in which the person sits; it stays.
    /// - Throws: ``SignInRefusal``; guessing the old password is limited like guessing at the door.
    public func change(
        of member: Member, from old: String, to new: String, keeping session: Session.ID, from place: String, at now: Instant
    ) async throws {
        let doors = [Door.account(member.email ?? member.id.text), Door.place(place)]
        let kept = try await database.read { transaction -> String? in
            for door in doors { try transaction.requireOpen(door, at: now) }
            return try transaction.row("SELECT hash FROM passwords WHERE member_id = \(member.id)")?.text("hash")
        }
        if let kept, await !hashing.verify(old, against: kept) {
            try await database.write { transaction in
                for door in doors { try transaction.noteAttempt(at: door, now) }
            }
            throw SignInRefusal.oldPasswordWrong
        }
        let hash = try await hash(new)
        try await database.write { transaction in
            try transaction.setPassword(hash, of: member.id, at: now)
            try transaction.signOutEverywhere(member.id, except: session, by: member.id, at: now)
        }
    }

    /// - Throws: ``SignInRefusal/passwordTooShort(least:)``.
    public func hash(_ password: String) async throws -> String {
        guard password.count >= PasswordHash.leastLength else { throw SignInRefusal.passwordTooShort(least: PasswordHash.leastLength) }
        return await hashing.hash(password)
    }
}

/// Where attempts to get in are counted.
enum Door: Sendable {
    case account(String)
    case place(String)
    case link(String)

    var key: String {
        switch self {
        case .account(let email): "account:\(SecretToken.hash(of: email))"
        case .place(let place): "place:\(place)"
        case .link(let place): "link:\(place)"
        }
    }

    /// Failed attempts within ``window`` before the door closes.
    var most: Int {
        switch self {
        case .account: 10
        case .place, .link: 60
        }
    }

    static let window = Duration.minutes(15)
}

extension Transaction {
    func requireOpen(_ door: Door, at now: Instant) throws {
        let tried = try row(
            "SELECT COUNT(*) AS n, MIN(at) AS first FROM attempts WHERE door = \(door.key) AND at > \(now - Door.window)")
        guard let tried, try tried.integer("n") >= door.most, let first = try tried.instantIfAny("first") else { return }
        let wait = first + Door.window - now
        throw SignInRefusal.tooManyAttempts(minutes: max(1, Int(wait.components.seconds + 59) / 60))
    }

    func noteAttempt(at door: Door, _ now: Instant) throws {
        try execute("INSERT INTO attempts (id, door, at) VALUES (\(newKey(at: now)), \(door.key), \(now))")
        try execute("DELETE FROM attempts WHERE at <= \(now - Door.window)")
    }

    func forgetAttempts(at door: Door) throws { try execute("DELETE FROM attempts WHERE door = \(door.key)") }

    func setPassword(_ hash: String, of member: Member.ID, at now: Instant) throws {
        try execute("DELETE FROM passwords WHERE member_id = \(member)")
        try execute("INSERT INTO passwords (member_id, hash, set_at) VALUES (\(member), \(hash), \(now))")
    }
}
