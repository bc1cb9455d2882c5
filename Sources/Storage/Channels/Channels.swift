public import Workplace
public import WorkingTime

/// The register of accounts (*tilirekisteri*) as it is kept, with the sealed permissions of their networks.
public struct Channels: Sendable {
    let database: any Database
    let secretBox: SecretBox

    /// The whole register by name, closed accounts last.
    public func register() async throws -> [Channel] {
        try await database.read { transaction in
            let all = try transaction.channels(closedToo: true)
            return all.filter { $0.connection != .closed } + all.filter { $0.connection == .closed }
        }
    }

    /// The accounts in use, by name.
    public func open() async throws -> [Channel] {
        try await database.read { try $0.channels() }
    }

    /// A unit's accounts in use on real networks, by name, each with the names of its stewards.
    public func inUse(by unit: Unit.ID) async throws -> [(channel: Channel, stewards: [String])] {
        try await database.read { transaction in
            let ids: [Channel.ID] = try transaction.rows(
                "SELECT id FROM channels WHERE unit_id = \(unit) AND connection <> 'closed'"
            ).map { try $0.key("id") }
            return try transaction.channels(ids).filter { !$0.network.isRehearsal }.map { channel in
                let names = try transaction.rows(
                    """
                    SELECT members.name FROM stewards JOIN members ON members.id = stewards.member_id
                    WHERE channel_id = \(channel.id) AND members.home IS NOT NULL ORDER BY place
                    """
                ).map { try $0.text("name") }
                return (channel, names)
            }
        }
    }

    public func channel(_ id: Channel.ID) async throws -> Channel {
        try await database.read { try $0.channel(id) }
    }

    /// Enters an account in the register. The same form sent twice gives one entry.
    ///
    /// - Throws: ``NeedsRight`` from those who neither lead the unit nor administer, or ``ChannelRefusal``.
    @discardableResult
    public func add(_ channel: Channel, formKey: String?, by member: Member, at now: Instant) async throws -> Channel {
        guard member.may(.administer) || member.may(.lead, in: channel.unitID) else { throw NeedsRight(.lead) }
        try channel.requireStewards()
        return try await database.write { transaction in
            if let formKey, let earlier = try transaction.row("SELECT id FROM channels WHERE form_key = \(formKey)") {
                return try transaction.channel(earlier.key("id"))
            }
            _ = try transaction.unit(channel.unitID)
            try transaction.requireStewardsPresent(channel)
            try transaction.requireOnlyEntry(of: channel)
            try transaction.insert(channel, formKey: formKey, at: now)
            try transaction.append(.accountSet(channel, by: member.id, at: now))
            try transaction.appendPublishers(at: now, by: member.id)
            return channel
        }
    }

    /// Changes what the register says of an account: its unit, name, stewards, contact and promise.
    public func change(_ channel: Channel, by member: Member, at now: Instant) async throws {
        try channel.requireStewards()
        try await database.write { transaction in
            let before = try transaction.channel(channel.id)
            guard before.mayBeKept(by: member) else { throw NeedsRight(.lead) }
            guard before.connection != .closed else { throw ChannelRefusal.closed }
            guard before.unitID == channel.unitID || member.may(.administer) || member.may(.lead, in: channel.unitID)
            else { throw NeedsRight(.lead) }
            _ = try transaction.unit(channel.unitID)
            try transaction.requireStewardsPresent(channel, besides: before.stewards)
            try transaction.update(channel)
            try transaction.append(.accountSet(channel, by: member.id, at: now))
            try transaction.appendPublishers(at: now, by: member.id)
        }
    }

    /// Takes an account out of use; its permission is forgotten, its history stays.
    public func close(_ id: Channel.ID, by member: Member, at now: Instant) async throws {
        try await database.write { transaction in
            var channel = try transaction.channel(id)
            guard member.may(.administer) || member.may(.lead, in: channel.unitID) else { throw NeedsRight(.lead) }
            guard channel.connection != .closed else { return }
            channel.connection = .closed
            try transaction.update(channel)
            try transaction.forgetPermission(of: id)
            try transaction.append(.accountSet(channel, by: member.id, at: now))
        }
    }
}

extension Transaction {
    /// Who has left the house keeps no account; a steward of old may stand in the register until somebody else is found.
    func requireStewardsPresent(_ channel: Channel, besides former: [Member.ID] = []) throws {
        for steward in channel.stewards where !former.contains(steward) {
            guard try member(steward).isPresent else { throw ChannelRefusal.stewardMissing }
        }
    }

    /// One account of a network stands in the register once: two entries would post and fetch everything twice.
    func requireOnlyEntry(of channel: Channel) throws {
        guard !channel.network.isRehearsal, !channel.handle.isEmpty else { return }
        let twin = try row(
            """
            SELECT name FROM channels WHERE network = \(channel.network) AND LOWER(handle) = \(channel.handle.lowercased())
              AND server = \(channel.server) AND connection <> 'closed' AND id <> \(channel.id)
            """)
        if let twin { throw ChannelRefusal.alreadyRegistered(as: try twin.text("name")) }
    }
}
