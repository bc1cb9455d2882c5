public import Workplace
public import WorkingTime

extension Channels {
    /// How long a sign-in at a network's own page may take.
    public static let signInLasts = Duration.minutes(15)

    /// Keeps a sign-in that a person has begun, until they come back with `state`.
    public func begin(_ pending: PendingSignIn, state: SecretToken, for id: Channel.ID, by member: Member, at now: Instant) async throws {
        let sealed = try secretBox.seal(pending.secret, for: "sign-in:\(state.hash)")
        try await database.write { transaction in
            let channel = try transaction.channel(id)
            guard channel.mayBeKept(by: member) else { throw NeedsRight(.lead) }
            guard channel.connection != .closed else { throw ChannelRefusal.closed }
            try transaction.execute(
                "DELETE FROM network_sign_ins WHERE ends_at <= \(now) OR (channel_id = \(id) AND member_id = \(member.id))")
            try transaction.execute(
                """
                INSERT INTO network_sign_ins (state, channel_id, member_id, sealed, ends_at)
                VALUES (\(state.hash), \(id), \(member.id), \(sealed), \(now + Self.signInLasts))
                """)
        }
    }

    /// Takes up the sign-in that `member` comes back from. It can be taken up once.
    ///
    /// - Throws: ``ChannelRefusal/signInTooOld`` when it is unknown, another person's, used or older than ``signInLasts``.
    public func resume(_ state: SecretToken, by member: Member, at now: Instant) async throws -> (Channel, secret: String) {
        let (channel, sealed) = try await database.write { transaction -> (Channel, [UInt8]) in
            let row = try transaction.row(
                "SELECT * FROM network_sign_ins WHERE state = \(state.hash) AND member_id = \(member.id) AND ends_at > \(now)")
            guard let row, try transaction.execute("DELETE FROM network_sign_ins WHERE state = \(state.hash)") == 1
            else { throw ChannelRefusal.signInTooOld }
            return (try transaction.channel(row.key("channel_id")), try row.bytes("sealed"))
        }
        return (channel, try secretBox.open(sealed, for: "sign-in:\(state.hash)"))
    }

    /// Connects an account that its network has given permission for; what waited for it goes on.
    @discardableResult
    public func connect(_ account: ConnectedAccount, to id: Channel.ID, by member: Member, at now: Instant) async throws -> Channel {
        let sealed = try secretBox.seal(account.credentials, for: Self.owner(id))
        return try await database.write { transaction in
            var channel = try transaction.channel(id)
            guard channel.mayBeKept(by: member) else { throw NeedsRight(.lead) }
            try channel.connect(account)
            try transaction.requireOnlyEntry(of: channel)
            try transaction.update(channel)
            try transaction.setCredentials(sealed, of: id, at: now)
            try transaction.append(.account("connected", channel, by: member.id, at: now))
            try transaction.resumeDeliveries(on: id, at: now)
            try transaction.enqueue(.fetch, id.text, due: now, at: now)
            return channel
        }
    }

    /// Forgets the permission of an account. What waits to leave waits for a new one.
    public func disconnect(_ id: Channel.ID, by member: Member, at now: Instant) async throws {
        try await database.write { transaction in
            var channel = try transaction.channel(id)
            guard channel.mayBeKept(by: member) else { throw NeedsRight(.lead) }
            guard channel.connection != .closed else { throw ChannelRefusal.closed }
            guard channel.connection != .notConnected, !channel.network.isRehearsal else { return }
            channel.connection = .notConnected
            try transaction.update(channel)
            try transaction.forgetPermission(of: id)
            try transaction.append(.account("disconnected", channel, by: member.id, at: now))
        }
    }

    /// The permission of an account, for whoever speaks with its network; nil when there is none.
    public func credentials(of id: Channel.ID) async throws -> String? {
        let row = try await database.read { try $0.row("SELECT sealed FROM credentials WHERE channel_id = \(id)") }
        return try row.map { try secretBox.open($0.bytes("sealed"), for: Self.owner(id)) }
    }

    /// Keeps a permission that the network has renewed by itself.
    public func renewCredentials(_ credentials: String, of id: Channel.ID, at now: Instant) async throws {
        let sealed = try secretBox.seal(credentials, for: Self.owner(id))
        try await database.write { try $0.setCredentials(sealed, of: id, at: now) }
    }

    /// Notes that the network no longer accepts the permission; a steward has to connect the account again.
    public func expire(_ id: Channel.ID, at now: Instant) async throws {
        try await database.write { try $0.expire(id, at: now) }
    }

    private static func owner(_ id: Channel.ID) -> String { "channel:\(id.text)" }
}

extension Transaction {
    /// Nothing that could speak for the account is kept afterwards.
    func forgetPermission(of channel: Channel.ID) throws {
        try execute("DELETE FROM credentials WHERE channel_id = \(channel)")
        try execute("DELETE FROM network_sign_ins WHERE channel_id = \(channel)")
    }

    fileprivate func setCredentials(_ sealed: [UInt8], of channel: Channel.ID, at now: Instant) throws {
        try execute("DELETE FROM credentials WHERE channel_id = \(channel)")
        try execute("INSERT INTO credentials (channel_id, sealed, set_at) VALUES (\(channel), \(sealed), \(now))")
    }
}
