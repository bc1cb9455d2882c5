import Foundation
import Workplace
import WorkingTime

extension Transaction {
    func channel(_ id: Channel.ID) throws -> Channel {
        guard let row = try row("SELECT * FROM channels WHERE id = \(id)") else { throw NotFound() }
        return try Channel(row, stewards: stewards(of: id))
    }

    /// Those of `ids`, by name.
    func channels(_ ids: [Channel.ID]) throws -> [Channel] {
        try rows("SELECT * FROM channels WHERE id IN \(ids) ORDER BY name, id").map {
            try Channel($0, stewards: stewards(of: $0.key("id")))
        }
    }

    /// Open accounts by name, those closed only when asked for.
    func channels(closedToo: Bool = false) throws -> [Channel] {
        var stewards: [Channel.ID: [Member.ID]] = [:]
        for row in try rows("SELECT channel_id, member_id FROM stewards ORDER BY channel_id, place") {
            try stewards[row.key("channel_id"), default: []].append(row.key("member_id"))
        }
        let rows = try rows("SELECT * FROM channels WHERE connection <> 'closed' OR \(closedToo) = 1 ORDER BY name, id")
        return try rows.map { row in try Channel(row, stewards: stewards[row.key("id")] ?? []) }
    }

    private func stewards(of channel: Channel.ID) throws -> [Member.ID] {
        try rows("SELECT member_id FROM stewards WHERE channel_id = \(channel) ORDER BY place").map { try $0.key("member_id") }
    }

    func insert(_ channel: Channel, formKey: String?, at now: Instant) throws {
        try execute(
            """
            INSERT INTO channels (id, unit_id, network, name, handle, server, recovery_contact, service_promise, connection, expired_at,
                                  capabilities, made_at, form_key)
            VALUES (\(channel.id), \(channel.unitID), \(channel.network), \(channel.name), \(channel.handle), \(channel.server),
                    \(channel.recoveryContact), \(channel.servicePromise), \(channel.connection.columns.word),
                    \(channel.connection.columns.since), \(KeptCapabilities(channel.capabilities).text), \(now), \(formKey))
            """)
        try saveStewards(of: channel)
    }

    func update(_ channel: Channel) throws {
        try execute(
            """
            UPDATE channels SET unit_id = \(channel.unitID), name = \(channel.name), handle = \(channel.handle), server = \(channel.server),
              recovery_contact = \(channel.recoveryContact), service_promise = \(channel.servicePromise),
              connection = \(channel.connection.columns.word), expired_at = \(channel.connection.columns.since),
              capabilities = \(KeptCapabilities(channel.capabilities).text) WHERE id = \(channel.id)
            """)
        try saveStewards(of: channel)
    }

    private func saveStewards(of channel: Channel) throws {
        try execute("DELETE FROM stewards WHERE channel_id = \(channel.id)")
        for (place, steward) in channel.stewards.enumerated() {
            try execute("INSERT INTO stewards (channel_id, member_id, place) VALUES (\(channel.id), \(steward), \(place))")
        }
    }
}

extension Channel {
    init(_ row: Row, stewards: [Member.ID]) throws {
        self.init(
            id: try row.key("id"), unitID: try row.key("unit_id"), network: try row.word("network"), name: try row.text("name"),
            handle: try row.text("handle"), server: try row.text("server"), stewards: stewards,
            recoveryContact: try row.text("recovery_contact"), servicePromise: try row.text("service_promise"),
            connection: try Connection(row), capabilities: try KeptCapabilities(row.text("capabilities")).capabilities)
    }
}

extension Channel.Connection {
    fileprivate init(_ row: Row) throws {
        self =
            switch try row.text("connection") {
            case "none": .notConnected
            case "connected": .connected
            case "expired": .expired(since: try row.instant("expired_at"))
            case "closed": .closed
            default: throw UnreadableRow(column: "connection")
            }
    }

    var columns: (word: String, since: Instant?) {
        switch self {
        case .notConnected: ("none", nil)
        case .connected: ("connected", nil)
        case .expired(let since): ("expired", since)
        case .closed: ("closed", nil)
        }
    }
}
