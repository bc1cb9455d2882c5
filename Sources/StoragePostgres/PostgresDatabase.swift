public import Storage

/// The workplace in PostgreSQL, which any number of processes on any number of machines share.
///
/// Each connection belongs to a thread of its own. One more connection listens to what other processes announce.
public final class PostgresDatabase: Database {
    /// Of a transaction, when others are in its way.
    private static let tries = 20

    private let connections: Int
    private let line = Line()
    private let threads = Threads()
    private let listener: Listener

    public let dialect = Dialect.postgres
    public let keys: KeySource

    private init(_ address: Address, connections: Int, keys: KeySource) throws {
        self.connections = connections
        self.keys = keys
        listener = try Listener(address)
        for _ in 0..<connections {
            threads.start { [line] in line.work(as: Worker(address, keys: keys)) }
        }
    }

    deinit { letGo() }

    /// Connects and brings the schema up to date, one program at a time.
    ///
    /// - Parameter url: `postgres://user:password@host/database`, with libpq's parameters behind `?`.
    /// - Throws: ``Storage/DatabaseTrouble`` when the database cannot be used; its data is untouched then.
    public static func open(_ url: String, connections: Int = 8, keys: KeySource = KeySource()) async throws -> PostgresDatabase {
        let database = try PostgresDatabase(Address(url), connections: connections, keys: keys)
        do {
            try await database.migrate()
            try await database.listener.start(on: database.threads)
            return database
        } catch {
            try await database.close()
            throw error
        }
    }

    /// - Throws: what the closure throws; ``PostgresFault``; ``Storage/DatabaseTrouble`` when PostgreSQL is away.
    public func read<Answer: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Answer) async throws -> Answer {
        try await line.serve { worker in try worker.transact(.read, tries: Self.tries, body) }
    }

    /// - Throws: what the closure throws, after rolling back; ``Storage/ConstraintViolation``; ``PostgresFault``;
    ///   ``Storage/DatabaseTrouble`` when PostgreSQL is away; ``UnknownCommit`` when it went away during the commit.
    @discardableResult
    public func write<Answer: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Answer) async throws -> Answer {
        try await line.serve { worker in try worker.transact(.write, tries: Self.tries, body) }
    }

    public func announcements() -> AsyncStream<Announcement> { listener.audience.listen() }

    /// Lets those who wait be served, then ends the connections and the streams of announcements.
    public func close() async throws {
        letGo()
        await threads.allGone()
    }

    private func letGo() {
        line.close(threads: connections)
        listener.stop()
    }

    private func migrate() async throws {
        do {
            try await line.serve { worker in
                try worker.transact(.migration, tries: 1) { transaction in
                    try transaction.execute("SELECT pg_advisory_xact_lock(\(Self.migrationLock))")
                    try Self.requireUnicode(transaction)
                    try Migration.migrate(transaction)
                }
            }
        } catch let fault as PostgresFault where fault.forbidsWriting {
            throw DatabaseTrouble.unwritable(fault.message)
        }
    }

    /// "talkoot" in ASCII: any number would do that no other program takes.
    private static let migrationLock: Int64 = 0x74_61_6C_6B_6F_6F_74

    private static func requireUnicode(_ transaction: any Transaction) throws {
        let encoding = try transaction.row("SELECT current_setting('server_encoding') AS encoding")?.text("encoding")
        guard encoding == "UTF8" else {
            throw DatabaseTrouble.unwritable("the database is encoded in \(encoding ?? "nothing"), not in UTF8")
        }
    }
}

extension PostgresFault {
    /// A standby, or a user who may not make tables.
    fileprivate var forbidsWriting: Bool { state == "25006" || state == "42501" }
}
