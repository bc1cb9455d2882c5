public import WorkingTime

/// Where the workplace is kept. Two drivers: one file of SQLite, or PostgreSQL shared by many machines.
///
/// The closure of a transaction is synchronous: nothing awaits while it is open, and no network call happens inside one.
/// The driver may run it again from the beginning when another transaction was in the way, so it does nothing else
/// than read and write through its argument.
public protocol Database: Sendable {
    /// Reads what takes a few milliseconds at most, as for a page. The driver may do so on the thread that asks.
    func read<Answer: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Answer) async throws -> Answer
    /// Reads what may take longer, such as the log: nobody who waits for a page is held up.
    func readAtLength<Answer: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Answer) async throws -> Answer
    @discardableResult
    func write<Answer: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Answer) async throws -> Answer

    /// How many writes that changed something have been committed since the database was opened: what was read stays true while
    /// it is the same. Nil where other processes write too.
    var writes: Int? { get }

    /// Tells each committed write that announced something, also those of other processes that share the database.
    ///
    /// An announcement is a hint to look again, never the news itself: it may come late, doubled or not at all.
    func announcements() -> AsyncStream<Announcement>

    var dialect: Dialect { get }
    /// Makes the keys of everything that is kept here.
    var keys: KeySource { get }
    func close() async throws
}

extension Database {
    public var writes: Int? { nil }

    public func readAtLength<Answer: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Answer
    ) async throws -> Answer {
        try await read(body)
    }
}

/// One open transaction.
public protocol Transaction {
    /// Runs a statement; the number of rows it changed.
    @discardableResult func execute(_ query: Query) throws -> Int
    func rows(_ query: Query) throws -> [Row]
    /// Tells the others, once this transaction is committed.
    func announce(_ announcement: Announcement)
    var dialect: Dialect { get }
    /// A new key, later than every key this process has made before.
    func newKey(at now: Instant) -> String
}

extension Transaction {
    public func row(_ query: Query) throws -> Row? { try rows(query).first }
}

/// What was touched by a committed write.
public struct Announcement: Hashable, Sendable {
    public let text: String
    public init(_ text: String) { self.text = text }

    /// Work has been queued that may be due at once.
    public static let jobs = Announcement("jobs")
    /// Deeds have been added to the log.
    public static let deeds = Announcement("deeds")
}

/// Where SQLite and PostgreSQL do not speak alike.
public enum Dialect: Sendable {
    case sqlite, postgres

    /// Ends a `SELECT` that picks rows to claim: rows another process is claiming at this moment are passed over.
    public var skippingLocked: Query {
        switch self {
        case .sqlite: ""  // one writer at a time: there is nobody to pass over
        case .postgres: " FOR UPDATE SKIP LOCKED"
        }
    }
}

/// What a driver says of a database that cannot be used; told to the person who starts the program.
public enum DatabaseTrouble: Error, Hashable, Sendable {
    /// The schema was made by a newer version of the program.
    case newer(found: Int, known: Int)
    case unreachable(String)
    case unwritable(String)
    case full
}
