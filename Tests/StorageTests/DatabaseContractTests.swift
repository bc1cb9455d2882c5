import Storage
import Testing
import WorkingTime

/// What every driver promises the stores.
@Suite struct DatabaseContractTests {
    private enum Refused: Error { case byTheRules }

    private static let table: Query = """
        CREATE TABLE samples (id BIGINT PRIMARY KEY, number BIGINT, measure DOUBLE PRECISION, words TEXT, raw BYTEA)
        """

    static let values: [Value] =
        [Int64.min, -1, 0, 1, 1_795_503_600_000_000, .max].map(Value.integer)
        + [-1.5, 0, 0.1, .pi, .leastNonzeroMagnitude, .greatestFiniteMagnitude].map(Value.real)
        + [
            "", " ", "Aino Järvinen", "👩🏽‍🚒🇫🇮", "שלום, עולם – مرحبا", "e\u{301}", "o'Brien; DROP TABLE samples; --", "\"\\x00\" $1 ? %s",
            "first\r\nsecond\t", String(repeating: "työ 🛠️ ", count: 400_000),
        ].map(Value.text)
        + [[], [0], Array(0...255), [UInt8](repeating: 0xE9, count: 4_194_304)].map(Value.bytes)

    @Test(arguments: TestDatabase.available)
    func `a bound value comes back as it was`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.write { try $0.execute(Self.table) }

            for (id, value) in Self.values.enumerated() {
                try await database.write { try $0.execute("INSERT INTO samples (id, \(value.column)) VALUES (\(id), \(Bound(value)))") }
                let kept = try await database.read { try $0.row("SELECT \(value.column) AS kept FROM samples WHERE id = \(id)")?["kept"] }
                #expect(kept?.bits == value.bits, "\(value.column.pieces) of \(value.bits.count) bytes")
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a bound value is found by comparing`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.write { transaction in
                try transaction.execute(Self.table)
                try transaction.execute(
                    "INSERT INTO samples VALUES (1, \(7), \(0.5), \("talkoot 🌲"), \([UInt8(1), 2])), (2, \(nil as Int?), 1, '', NULL)")
            }

            let found: [(Query, Int?)] = [
                ("number = \(7)", 1), ("measure < \(1)", 1), ("words = \("talkoot 🌲")", 1), ("raw = \([UInt8(1), 2])", 1),
                ("words IN \(["", "nothing"])", 2), ("words IN \([String]())", nil),
                ("number IS NULL AND \(nil as Int?) IS NULL", 2), ("\(nil as String?) IS NULL OR words = \("nobody")", 1),
                ("number = \(nil as Int?)", nil), ("number + COALESCE(\(nil as Int?), \(1)) = \(8)", 1),
            ]
            for (condition, expected) in found {
                let row = try await database.read { try $0.row("SELECT MIN(id) AS id FROM samples WHERE \(condition)") }
                #expect(try row?.integerIfAny("id") == expected, "\(condition.pieces)")
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `counts, sums and comparisons are whole numbers, an average is not`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.write { transaction in
                try transaction.execute(Self.table)
                for id in 1...4 { try transaction.execute("INSERT INTO samples (id, number) VALUES (\(id), \(id * 1_000_000))") }
            }

            let row = try await database.read {
                try $0.row(
                    """
                    SELECT COUNT(*) AS count, SUM(number) AS sum, SUM(-number) AS debt, SUM(0 * number) AS zero,
                      AVG(number) AS average, AVG(-id) AS low, MAX(number) > 2 AS is_large, MAX(number) < 2 AS is_small FROM samples
                    """)
            }
            #expect(try row?["count"] == .integer(4))
            #expect(try row?["sum"] == .integer(10_000_000))
            #expect(try row?["debt"] == .integer(-10_000_000))
            #expect(try row?["zero"] == .integer(0))
            #expect(try row?["average"] == .real(2_500_000))
            #expect(try row?["low"] == .real(-2.5))
            #expect(try row?.flag("is_large") == true)
            #expect(try row?.flag("is_small") == false)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a change says how many rows it touched and can return them`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let (inserted, updated, returned, deleted) = try await database.write { transaction in
                try transaction.execute(Self.table)
                return (
                    try transaction.execute("INSERT INTO samples (id) VALUES (1), (2), (3)"),
                    try transaction.execute("UPDATE samples SET words = \("x") WHERE id > \(9)"),
                    try transaction.rows("UPDATE samples SET number = id WHERE id > 1 RETURNING number").map { try $0.integer("number") },
                    try transaction.execute("DELETE FROM samples")
                )
            }
            #expect(inserted == 3)
            #expect(updated == 0)
            #expect(returned.sorted() == [2, 3])
            #expect(deleted == 3)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an error of the rules passes through and leaves nothing behind`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.write { try $0.execute(Self.table) }

            await #expect(throws: Refused.byTheRules) {
                try await database.write { transaction in
                    try transaction.execute("INSERT INTO samples (id) VALUES (1)")
                    throw Refused.byTheRules
                }
            }

            #expect(try await database.read { try $0.rows("SELECT id FROM samples").count } == 0)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an error of the rules passes through a reading`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            await #expect(throws: Refused.byTheRules) { try await database.read { _ in throw Refused.byTheRules } }

            let next = try await database.read { try $0.row("SELECT 1 AS one")?.integer("one") }
            #expect(next == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a reading changes nothing`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.write { try $0.execute(Self.table) }

            await #expect(throws: (any Error).self) { try await database.read { try $0.execute("INSERT INTO samples (id) VALUES (1)") } }
            #expect(try await database.read { try $0.rows("SELECT id FROM samples").count } == 0)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `increments at the same time lose nothing`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.write { transaction in
                try transaction.execute(Self.table)
                try transaction.execute("INSERT INTO samples (id, number) VALUES (1, 0)")
            }

            try await withThrowingTaskGroup { group in
                for _ in 0..<40 {
                    group.addTask {
                        try await database.write { transaction in
                            let number = try transaction.row("SELECT number FROM samples WHERE id = 1")?.integer("number") ?? 0
                            try transaction.execute("UPDATE samples SET number = \(number + 1) WHERE id = 1")
                        }
                    }
                }
                try await group.waitForAll()
            }

            #expect(try await database.read { try $0.row("SELECT number FROM samples")?.integer("number") } == 40)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a broken constraint is told by its kind`(_ kind: TestDatabase) async throws {
        let breaches: [(Query, ConstraintViolation.Kind)] = [
            ("INSERT INTO children (id, parent, age) VALUES (1, 1, 5)", .unique),
            ("INSERT INTO children (id, parent, age) VALUES (2, 9, 5)", .foreignKey),
            ("INSERT INTO children (id, parent, age) VALUES (2, 1, -5)", .check),
            ("INSERT INTO children (id, parent, age) VALUES (2, 1, NULL)", .notNull),
        ]
        try await kind.withDatabase { database in
            try await database.write { transaction in
                try transaction.execute("CREATE TABLE parents (id BIGINT PRIMARY KEY)")
                try transaction.execute(
                    """
                    CREATE TABLE children (
                      id BIGINT PRIMARY KEY, parent BIGINT NOT NULL REFERENCES parents (id), age BIGINT NOT NULL CHECK (age >= 0))
                    """)
                try transaction.execute("INSERT INTO parents VALUES (1)")
                try transaction.execute("INSERT INTO children VALUES (1, 1, 5)")
            }

            for (statement, expected) in breaches {
                let violation = await #expect(throws: ConstraintViolation.self) { try await database.write { try $0.execute(statement) } }
                #expect(violation?.kind == expected)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a broken constraint can be caught and told as a refusal`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            try await database.write { try $0.execute(Self.table) }

            await #expect(throws: Refused.byTheRules) {
                try await database.write { transaction in
                    try transaction.execute("INSERT INTO samples (id) VALUES (1)")
                    do {
                        try transaction.execute("INSERT INTO samples (id) VALUES (1)")
                    } catch is ConstraintViolation {
                        throw Refused.byTheRules
                    }
                }
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what a committed write announces is heard by all, what a rolled back one announces by nobody`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let streams = [database.announcements(), database.announcements()]

            _ = try? await database.write { transaction in  // its failure is what is being tested
                transaction.announce(Announcement("rolled back"))
                throw Refused.byTheRules
            }
            try await database.write { transaction in
                transaction.announce(Announcement("työ's 🛠️"))
                transaction.announce(Announcement("työ's 🛠️"))
            }
            try await database.write { $0.announce(.deeds) }

            for stream in streams {
                var heard = stream.makeAsyncIterator()
                #expect(await heard.next() == Announcement("työ's 🛠️"))
                #expect(await heard.next() == .deeds)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `keys are in the order in which they were made`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let now = Instant(seconds: 1_795_503_600)
            let keys = try await database.write { transaction in (0..<100).map { _ in transaction.newKey(at: now) } }
            #expect(keys == keys.sorted())
            #expect(Set(keys).count == 100)
        }
    }

    @Test(arguments: TestDatabase.lasting)
    func `opening again keeps what is there`(_ kind: TestDatabase) async throws {
        try await kind.withPlace { place in
            let first = try await place.open()
            try await first.write { try $0.execute(Self.table) }
            try await first.close()

            let second = try await place.open()
            #expect(try await second.read { try $0.rows("SELECT id FROM samples").count } == 0)
            #expect(try await second.read { try $0.rows("SELECT number FROM migrations").count } == Migration.all.count)
            try await second.close()
        }
    }

    @Test(arguments: TestDatabase.lasting)
    func `a schema made by a newer program is refused and left alone`(_ kind: TestDatabase) async throws {
        try await kind.withPlace { place in
            let newer = try await place.open()
            try await newer.write { try $0.execute("INSERT INTO migrations (number) VALUES (9999)") }
            try await newer.close()

            await #expect(throws: DatabaseTrouble.newer(found: 9999, known: Migration.newest)) { _ = try await place.open() }
        }
    }
}

/// A value whose kind is known only when the test runs.
private struct Bound: Storable {
    let value: Value
    init(_ value: Value) { self.value = value }
}

extension Value {
    fileprivate var column: Query {
        switch self {
        case .null, .integer: "number"
        case .real: "measure"
        case .text: "words"
        case .bytes: "raw"
        }
    }

    /// What is kept, to the bit: two spellings of é are equal as texts.
    fileprivate var bits: [UInt8] {
        switch self {
        case .null: []
        case .integer(let number): withUnsafeBytes(of: number) { Array($0) }
        case .real(let number): withUnsafeBytes(of: number) { Array($0) }
        case .text(let text): Array(text.utf8)
        case .bytes(let bytes): bytes
        }
    }
}
