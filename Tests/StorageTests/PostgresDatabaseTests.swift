import Storage
import Synchronization
import Testing

@testable import StoragePostgres

/// What the driver of PostgreSQL adds to the contract: conflicts, broken connections, several programs at once.
@Suite(.wherePostgresIs) struct PostgresDatabaseTests {
    private struct Hidden: Error {}

    private static let endOfConnection: Query = "SELECT CAST(pg_terminate_backend(pg_backend_pid()) AS TEXT)"

    @Test func `a write that another one was in the way of runs again from the beginning`() async throws {
        try await TestDatabase.postgres.withPlace { place in
            let database = try await place.openWithCounter()
            let tries = Counter()

            let answer = try await database.write { transaction in
                let number = try transaction.row("SELECT number FROM counters")?.integer("number") ?? 0
                if tries.count() == 1 { try PostgresServer.runBlocking("UPDATE counters SET number = 10", url: place.postgresURL) }
                try transaction.execute("UPDATE counters SET number = \(number + 1)")
                return number + 1
            }

            #expect(answer == 11)
            #expect(tries.value == 2)
            try await database.close()
        }
    }

    @Test func `a conflict that the closure has caught still runs the write again`() async throws {
        try await TestDatabase.postgres.withPlace { place in
            let database = try await place.openWithCounter()
            let tries = Counter()

            try await database.write { transaction in
                _ = try transaction.rows("SELECT number FROM counters")
                if tries.count() == 1 { try PostgresServer.runBlocking("UPDATE counters SET number = 10", url: place.postgresURL) }
                do { try transaction.execute("UPDATE counters SET number = number + 1") } catch { throw Hidden() }
            }

            #expect(tries.value == 2)
            #expect(try await database.counter() == 11)
            try await database.close()
        }
    }

    @Test func `a write whose conflict never ends gives up`() async throws {
        try await TestDatabase.postgres.withPlace { place in
            let database = try await place.openWithCounter()
            let tries = Counter()

            let fault = await #expect(throws: PostgresFault.self) {
                try await database.write { transaction in
                    _ = try transaction.rows("SELECT number FROM counters")
                    tries.count()
                    try PostgresServer.runBlocking("UPDATE counters SET number = number + 1", url: place.postgresURL)
                    try transaction.execute("UPDATE counters SET number = number + 1")
                }
            }

            #expect(fault?.state == "40001")
            #expect(tries.value == 20)
            #expect(try await database.counter() == 20)
            try await database.close()
        }
    }

    @Test func `a failed statement that was caught still ends the transaction`() async throws {
        try await TestDatabase.postgres.withPlace { place in
            let database = try await place.openWithCounter()

            await #expect(throws: ConstraintViolation(kind: .unique, constraint: "counters_pkey")) {
                try await database.write { transaction in
                    transaction.announce(.deeds)
                    try transaction.execute("UPDATE counters SET number = 7")
                    _ = try? transaction.execute("INSERT INTO counters VALUES (1, 0)")  // its failure is what is being tested
                }
            }

            #expect(try await database.counter() == 0)
            try await database.close()
        }
    }

    @Test func `a connection that breaks before the commit is replaced and the write runs again`() async throws {
        try await TestDatabase.postgres.withPlace { place in
            let database = try await place.openWithCounter()
            let tries = Counter()

            try await database.write { transaction in
                try transaction.execute("UPDATE counters SET number = number + 1")
                if tries.count() == 1 { _ = try transaction.rows(Self.endOfConnection) }
            }

            #expect(tries.value == 2)
            #expect(try await database.counter() == 1)
            try await database.close()
        }
    }

    @Test func `a connection that breaks during the commit is told as unknown and not tried again`() async throws {
        try await TestDatabase.postgres.withPlace { place in
            let database = try await place.openWithCounter()
            let tries = Counter()
            try await database.write { transaction in
                try transaction.execute(
                    """
                    CREATE FUNCTION end_connection() RETURNS trigger LANGUAGE plpgsql AS
                    'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END'
                    """)
                try transaction.execute(
                    """
                    CREATE CONSTRAINT TRIGGER at_commit AFTER UPDATE ON counters DEFERRABLE INITIALLY DEFERRED
                    FOR EACH ROW EXECUTE FUNCTION end_connection()
                    """)
            }

            await #expect(throws: UnknownCommit()) {
                try await database.write { transaction in
                    tries.count()
                    try transaction.execute("UPDATE counters SET number = 1")
                }
            }

            #expect(tries.value == 1)
            #expect(try await database.counter() == 0)
            try await database.close()
        }
    }

    @Test func `connections that broke while idle are replaced unnoticed, and what was missed is looked for`() async throws {
        try await TestDatabase.postgres.withPlace { place in
            let database = try await place.openWithCounter()
            var heard = database.announcements().makeAsyncIterator()

            try await PostgresServer.run(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
                url: place.postgresURL)

            #expect(try await database.counter() == 0)
            #expect(await heard.next() == .jobs)
            #expect(await heard.next() == .deeds)
            try await database.write { $0.announce(Announcement("after")) }
            #expect(await heard.next() == Announcement("after"))
            try await database.close()
        }
    }

    @Test func `a wait that is cancelled gives its place back`() async throws {
        try await TestDatabase.postgres.withPlace { place in
            let database = try await place.openPostgres(connections: 1)
            let (begun, begin) = AsyncStream.makeStream(of: Void.self)
            let gate = Gate()

            async let first: Void = database.write { _ in
                begin.yield()
                gate.waitUntilOpen()
            }
            for await _ in begun { break }
            let second = Task { try await database.write { _ in Issue.record("a cancelled write was run") } }
            second.cancel()
            await #expect(throws: CancellationError.self) { try await second.value }
            gate.open()
            try await first

            #expect(try await database.read { try $0.row("SELECT 3 AS third")?.integer("third") } == 3)
            try await database.close()
        }
    }

    @Test func `more tasks than connections are all served`() async throws {
        try await TestDatabase.postgres.withPlace { place in
            let database = try await place.openPostgres(connections: 2)

            let sum = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 1...200 {
                    group.addTask { try await database.read { try $0.row("SELECT \(number) AS number")?.integer("number") ?? 0 } }
                }
                return try await group.reduce(0, +)
            }

            #expect(sum == 20_100)
            try await database.close()
        }
    }

    @Test func `several programs may start at the same moment`() async throws {
        try await TestDatabase.postgres.withPlace { place in
            try await withThrowingTaskGroup { group in
                for _ in 0..<4 {
                    group.addTask { try await place.openPostgres(connections: 1).close() }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test func `one program hears what another one announces`() async throws {
        try await TestDatabase.postgres.withPlace { place in
            let (web, jobs) = (try await place.openPostgres(), try await place.openPostgres())
            var heard = jobs.announcements().makeAsyncIterator()

            try await web.write { $0.announce(.jobs) }

            #expect(await heard.next() == .jobs)
            try await web.close()
            try await jobs.close()
        }
    }

    @Test func `closing ends the streams and refuses who comes later`() async throws {
        try await TestDatabase.postgres.withPlace { place in
            let database = try await place.openPostgres()
            var heard = database.announcements().makeAsyncIterator()

            try await database.close()

            #expect(await heard.next() == nil)
            await #expect(throws: ClosedDatabase()) { try await database.read { _ in } }
            var late = database.announcements().makeAsyncIterator()
            #expect(await late.next() == nil)
        }
    }

    @Test func `rows being claimed by one are passed over by the other`() async throws {
        try await TestDatabase.postgres.withPlace { place in
            let database = try await place.openWithCounter()
            let (begun, begin) = AsyncStream.makeStream(of: Void.self)
            let gate = Gate()

            async let first: Void = database.write { transaction in
                _ = try transaction.rows("SELECT id FROM counters" + transaction.dialect.skippingLocked)
                begin.yield()
                gate.waitUntilOpen()
            }
            for await _ in begun { break }
            let second = try await database.write { try $0.rows("SELECT id FROM counters" + $0.dialect.skippingLocked).count }
            gate.open()
            try await first

            #expect(second == 0)
            try await database.close()
        }
    }

    @Test func `a table that grew under a prepared statement is read all the same`() async throws {
        try await TestDatabase.postgres.withPlace { place in
            let database = try await place.openWithCounter(connections: 1)
            #expect(try await database.read { try $0.rows("SELECT * FROM counters").count } == 1)

            try await PostgresServer.run("ALTER TABLE counters ADD COLUMN word TEXT DEFAULT 'new'", url: place.postgresURL)

            #expect(try await database.read { try $0.row("SELECT * FROM counters")?.text("word") } == "new")
            try await database.close()
        }
    }

    @Test func `more statements than are kept prepared all work`() async throws {
        try await TestDatabase.postgres.withPlace { place in
            let database = try await place.openPostgres(connections: 1)

            try await database.read { transaction in
                for round in 1...2 {
                    for count in 1...300 {
                        let row = try transaction.row("SELECT \(round) AS round WHERE 1 IN \(Array(1...count))")
                        #expect(try row?.integer("round") == round)
                    }
                }
            }
            try await database.close()
        }
    }

    @Test(arguments: [
        ("2.50", Value.real(2.5)), ("-0.000123", .real(-0.000123)), ("120000000", .integer(120_000_000)), ("1e30", .real(1e30)),
    ])
    func `a decimal number is read`(_ digits: String, value: Value) async throws {
        try await TestDatabase.postgres.withDatabase { database in
            let read = try await database.read { try $0.row("SELECT CAST(\(digits) AS NUMERIC) AS number")?["number"] }
            #expect(read == value)
        }
    }

    @Test func `narrow numbers and short texts are read too`() async throws {
        try await TestDatabase.postgres.withDatabase { database in
            let row = try await database.read {
                try $0.row(
                    """
                    SELECT CAST(-2 AS SMALLINT) AS two, CAST(-4 AS INTEGER) AS four, CAST(0.5 AS REAL) AS half,
                      CAST('å' AS VARCHAR(3)) AS short, CAST('å' AS CHAR(3)) AS padded
                    """)
            }
            #expect(try row?["two"] == .integer(-2))
            #expect(try row?["four"] == .integer(-4))
            #expect(try row?["half"] == .real(0.5))
            #expect(try row?["short"] == .text("å"))
            #expect(try row?["padded"] == .text("å  "))
        }
    }

    @Test func `a type that is not read is named`() async throws {
        try await TestDatabase.postgres.withDatabase { database in
            let error = await #expect(throws: UnreadableType.self) { try await database.read { try $0.rows("SELECT now() AS moment") } }
            #expect(error?.column == "moment")
            #expect(error?.type == "timestamp with time zone")
        }
    }

    @Test func `U+0000, which PostgreSQL cannot keep, is left out of a text`() async throws {
        try await TestDatabase.postgres.withDatabase { database in
            let kept = try await database.read { try $0.row("SELECT \("tal\u{0}koot\u{0}") AS words")?.text("words") }
            #expect(kept == "talkoot")
        }
    }

    @Test func `a database that may not be written is told so`() async throws {
        try await TestDatabase.postgres.withPlace { place in
            let url = place.postgresURL + "&options=-c%20default_transaction_read_only%3Don"
            await #expect(throws: DatabaseTrouble.unwritable("cannot execute CREATE TABLE in a read-only transaction")) {
                _ = try await PostgresDatabase.open(url)
            }
        }
    }
}

extension Place {
    fileprivate func openWithCounter(connections: Int = 4) async throws -> PostgresDatabase {
        let database = try await openPostgres(connections: connections)
        try await database.write { transaction in
            try transaction.execute("CREATE TABLE counters (id BIGINT PRIMARY KEY, number BIGINT NOT NULL)")
            try transaction.execute("INSERT INTO counters VALUES (1, 0)")
        }
        return database
    }
}

extension PostgresDatabase {
    fileprivate func counter() async throws -> Int? { try await read { try $0.row("SELECT number FROM counters")?.integer("number") } }
}

/// Counts how often a closure was run.
private final class Counter: Sendable {
    private let number = Mutex(0)

    var value: Int { number.withLock { $0 } }

    @discardableResult
    func count() -> Int {
        number.withLock { number in
            number += 1
            return number
        }
    }
}
