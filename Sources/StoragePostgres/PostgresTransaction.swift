import Storage
import WorkingTime

/// One open transaction of PostgreSQL, used on the thread of its connection and never kept.
final class PostgresTransaction: Transaction {
    private let connection: Connection
    private let keys: KeySource
    private var announced: Set<Announcement> = []

    /// The first statement that failed. PostgreSQL keeps nothing of the transaction after it, so that an error
    /// the closure has caught still ends the transaction.
    private(set) var failure: (any Error)?

    let dialect = Dialect.postgres

    init(_ connection: Connection, keys: KeySource) {
        self.connection = connection
        self.keys = keys
    }

    @discardableResult
    func execute(_ query: Query) throws -> Int { try noting { try connection.changes(of: query) } }

    func rows(_ query: Query) throws -> [Row] { try noting { try connection.rows(of: query) } }

    func announce(_ announcement: Announcement) { announced.insert(announcement) }

    func newKey(at now: Instant) -> String { keys.next(at: now) }

    /// What is left to do before the commit, with which PostgreSQL sends the announcements.
    func finish() throws {
        if let failure { throw failure }
        for announcement in announced { try execute("SELECT pg_notify('talkoot', \(announcement.text))") }
    }

    private func noting<Outcome>(_ statement: () throws -> Outcome) throws -> Outcome {
        do {
            return try statement()
        } catch {
            failure = failure ?? error
            throw error
        }
    }
}
