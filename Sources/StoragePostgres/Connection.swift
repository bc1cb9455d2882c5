import CLibPQ
import Foundation
import Storage

/// One connection of libpq. It blocks, and is used only by the thread that opened it.
final class Connection {
    private let handle: OpaquePointer
    private var prepared = PreparedStatements()

    /// - Throws: ``Storage/DatabaseTrouble/unreachable(_:)`` with libpq's own sentence.
    init(_ address: Address) throws {
        // What stands before the address can be overridden in it, what stands after cannot. A partner that has vanished is
        // noticed within about half a minute, not after the two hours of the system.
        let settings = [
            ("connect_timeout", "10"), ("keepalives_idle", "15"), ("keepalives_interval", "5"), ("keepalives_count", "3"),
            ("tcp_user_timeout", "30000"), ("application_name", "talkoot"), ("dbname", address.url), ("client_encoding", "UTF8"),
        ]
        guard let handle = Self.connect(settings) else { throw DatabaseTrouble.unreachable("out of memory") }
        guard PQstatus(handle) == CONNECTION_OK else {
            defer { PQfinish(handle) }
            throw DatabaseTrouble.unreachable(address.withoutSecrets(String(cString: PQerrorMessage(handle))))
        }
        PQsetNoticeReceiver(handle, { _, _ in }, nil)  // "relation already exists, skipping" and its like help nobody
        self.handle = handle
    }

    deinit { PQfinish(handle) }

    var isConnected: Bool { PQstatus(handle) == CONNECTION_OK }

    /// Runs a statement without values: `BEGIN`, `COMMIT`, `LISTEN` and their like.
    func command(_ sql: String) throws { try check(Reply(PQexec(handle, sql))) }

    func changes(of query: Query) throws -> Int { try run(query).changes }

    func rows(of query: Query) throws -> [Row] {
        try run(query).rows { type in
            let name = try? rows(of: "SELECT format_type(CAST(\(Int(type)) AS oid), NULL) AS name").first?.text("name")
            return name ?? "number \(type)"  // the name is a courtesy within an error
        }
    }

    private func run(_ query: Query) throws -> Reply {
        let parameters = Parameters(query)
        let name = try prepare(parameters)
        let reply = Reply(
            parameters.withAddresses { addresses, lengths, formats in
                PQexecPrepared(handle, name, Int32(addresses.count), addresses, lengths, formats, ColumnType.binary)
            })
        try check(reply)
        return reply
    }

    private func prepare(_ parameters: Parameters) throws -> String {
        let statement = PreparedStatements.Statement(sql: parameters.sql, types: parameters.types)
        if let name = prepared.name(of: statement) { return name }
        let name = prepared.nextName()
        try check(Reply(PQprepare(handle, name, statement.sql, Int32(statement.types.count), statement.types)))
        prepared.keep(statement, as: name)
        if let surplus = prepared.takeSurplus() { try command("DEALLOCATE \(surplus)") }
        return name
    }

    private func check(_ reply: borrowing Reply) throws {
        guard reply.isGood else { throw error(of: reply, isConnected: isConnected) }
    }

    private static func connect(_ settings: [(String, String)]) -> OpaquePointer? {
        let texts = settings.flatMap { [strdup($0.0), strdup($0.1)] }
        defer { for text in texts { free(text) } }
        let keywords = stride(from: 0, to: texts.count, by: 2).map { UnsafePointer(texts[$0]) } + [nil]
        let values = stride(from: 1, to: texts.count, by: 2).map { UnsafePointer(texts[$0]) } + [nil]
        return PQconnectdbParams(keywords, values, 1)  // 1: a "dbname" that is an address is read as one
    }
}

// What others send.
extension Connection {
    var socket: Int32 { PQsocket(handle) }

    /// Reads what has come without waiting; false when the connection is gone.
    func takeIn() -> Bool { PQconsumeInput(handle) == 1 }

    /// The next notification that has been taken in.
    func nextNotification() -> Announcement? {
        guard let notification = PQnotifies(handle) else { return nil }
        defer { PQfreemem(notification) }
        return Announcement(String(cString: notification.pointee.extra))
    }
}
