import Workplace
import WorkingTime

extension Channel {
    init(_ row: Row, stewards: [Member.ID]) throws {
        self.init(
            id: try row.key("id"), unitID: try row.key("unit_id"), network: try row.word("network"), name: try row.text("name"),
            handle: try row.text("handle"), server: try row.text("server"), stewards: stewards,
            recoveryContact: try row.text("recovery_contact"), servicePromise: try row.text("service_promise"),
            connection: try Connection(row), capabilities: try Capabilities(kept: row.text("capabilities"), on: row.word("network")))
    }
}

extension Channel.Connection {
    fileprivate init(_ row: Row) throws {
        self =
            switch try row.text("connection") {
            case "notConnected": .notConnected
            case "connected": .connected
            case "expired": .expired(since: try row.instant("expired_at"))
            case "closed": .closed
            default: throw UnreadableRow(column: "connection")
            }
    }

    var word: String {
        switch self {
        case .notConnected: "notConnected"
        case .connected: "connected"
        case .expired: "expired"
        case .closed: "closed"
        }
    }
}

extension Transaction {
    func channel(_ id: Channel.ID) throws -> Channel {
        guard let row = try row("SELECT * FROM channels WHERE id = \(id)") else { throw NotFound() }
        return try Channel(row, stewards: stewards(of: id))
    }

    func channels(_ ids: [Channel.ID]) throws -> [Channel] {
        try rows("SELECT * FROM channels WHERE id IN \(ids) ORDER BY name").map { try Channel($0, stewards: stewards(of: $0.key("id"))) }
    }

    func stewards(of channel: Channel.ID) throws -> [Member.ID] {
        try rows("SELECT member_id FROM stewards WHERE channel_id = \(channel) ORDER BY place").map { try $0.key("member_id") }
    }
}
