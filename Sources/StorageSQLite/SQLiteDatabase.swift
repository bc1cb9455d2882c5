import GRDB
public import Storage
import Synchronization
import WorkingTime

/// The workplace in one file of SQLite, in write-ahead mode: many readers beside one writer.
///
/// GRDB also has a `Row`, a `Database` and an `SQL`; only this folder imports both.
public final class SQLiteDatabase: Storage.Database {
    private let writer: any DatabaseWriter
    /// For reads at length. They wait for threads while they hold a connection, and reads on the spot wait for connections
    /// while they hold a thread: with connections in common they would wait for each other.
    private let atLength: any DatabaseReader
    public let keys: KeySource
    private let audience = Audience()
    private let committed = Atomic(0)

    public var writes: Int? { committed.load(ordering: .acquiring) }

    public let dialect = Dialect.sqlite

    private init(writer: any DatabaseWriter, atLength: () throws -> any DatabaseReader, keys: KeySource) throws {
        self.writer = writer
        self.keys = keys
        self.atLength = try atLength()
        try writer.write { database in
            try Migration.migrate(SQLiteTransaction(database: database, keys: keys))
        }
    }

    /// Opens or makes the file at `path`.
    ///
    /// - Throws: ``Storage/DatabaseTrouble`` when the file cannot be used; the data is untouched then.
    public static func open(file path: String, keys: KeySource = KeySource()) throws -> SQLiteDatabase {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        // FULL: a delivery's "sending" must be on the disk before the first byte leaves the house.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        return try naming(path) {
            let pool = try DatabasePool(path: path, configuration: configuration)
            return try SQLiteDatabase(writer: pool, atLength: { try readers(of: path) }, keys: keys)
        }
    }

    private static func readers(of path: String) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 2
        return try DatabasePool(path: path, configuration: configuration)
    }

    /// An empty workplace in memory, for tests and previews.
    public static func inMemory(keys: KeySource = KeySource()) throws -> SQLiteDatabase {
        let queue = try DatabaseQueue()
        return try SQLiteDatabase(writer: queue, atLength: { queue }, keys: keys)
    }

    /// On the thread that asks: to hand it over to another one and back costs more than most reads.
    public func read<Answer: Sendable>(
        _ body: @escaping @Sendable (any Storage.Transaction) throws -> Answer
    ) async throws -> Answer {
        try readHere(body)
    }

    private func readHere<Answer>(_ body: (any Storage.Transaction) throws -> Answer) throws -> Answer {
        try writer.read { database in try body(SQLiteTransaction(database: database, keys: keys)) }
    }

    public func readAtLength<Answer: Sendable>(
        _ body: @escaping @Sendable (any Storage.Transaction) throws -> Answer
    ) async throws -> Answer {
        try await atLength.read { [keys] database in try body(SQLiteTransaction(database: database, keys: keys)) }
    }

    public func write<Answer: Sendable>(
        _ body: @escaping @Sendable (any Storage.Transaction) throws -> Answer
    ) async throws -> Answer {
        do {
            let (answer, announced, hasChanged) = try await writer.write { [keys] database in
                let (transaction, changes) = (SQLiteTransaction(database: database, keys: keys), database.totalChangesCount)
                return (try body(transaction), transaction.announced, database.totalChangesCount != changes)
            }
            // Before whoever wrote goes on, so that nobody misses the own writing.
            if hasChanged { committed.add(1, ordering: .releasing) }
            for announcement in announced { audience.tell(announcement) }
            return answer
        } catch let error as DatabaseError {
            throw error.named
        }
    }

    public func announcements() -> AsyncStream<Announcement> { audience.listen() }

    public func close() async throws {
        audience.end()
        let closings = [Result { try atLength.close() }, Result { try writer.close() }]
        for closing in closings { try closing.get() }
    }

    private static func naming<Answer>(_ path: String, _ body: () throws -> Answer) throws -> Answer {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw error.trouble(with: path)
        }
    }
}

/// One open transaction of SQLite. It lives inside GRDB's own closure and is never kept.
private final class SQLiteTransaction: Storage.Transaction {
    private let database: GRDB.Database
    private let keys: KeySource
    private(set) var announced: Set<Announcement> = []

    let dialect = Dialect.sqlite

    init(database: GRDB.Database, keys: KeySource) {
        self.database = database
        self.keys = keys
    }

    @discardableResult
    func execute(_ query: Query) throws -> Int {
        try naming {
            try prepared(query).execute()
            return database.changesCount
        }
    }

    func rows(_ query: Query) throws -> [Storage.Row] {
        try naming { try rows(of: prepared(query)) }
    }

    private func rows(of statement: Statement) throws -> [Storage.Row] {
        let columns = Storage.Row.Columns(statement.columnNames)
        let cursor = try GRDB.Row.fetchCursor(statement)
        var rows: [Storage.Row] = []
        while let row = try cursor.next() {
            rows.append(Storage.Row(columns: columns, values: row.databaseValues.map(Value.init)))
        }
        return rows
    }

    func announce(_ announcement: Announcement) { announced.insert(announcement) }

    func newKey(at now: Instant) -> String { keys.next(at: now) }

    /// What breaks a rule of the schema is told by its kind, also inside the transaction.
    private func naming<Answer>(_ act: () throws -> Answer) throws -> Answer {
        do {
            return try act()
        } catch let error as DatabaseError {
            throw error.named
        }
    }

    private func prepared(_ query: Query) throws -> Statement {
        let statement = try database.cachedStatement(sql: query.sql { _ in "?" })
        try statement.setArguments(StatementArguments(query.values.map(DatabaseValue.init)))
        return statement
    }
}
