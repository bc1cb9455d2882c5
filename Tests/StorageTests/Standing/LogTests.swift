import Measure
import Storage
import Testing
import WorkingTime

@Suite struct LogTests {
    @Test(arguments: TestDatabase.available)
    func `what is taken in comes out as it was, the unknown included`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let log = Log(database: database)
            let lines = [
                #"{"id":"b","at":"2026-11-02T08:00:00Z","kind":"weather.changed","to":{"deep":["ä","snow"]}}"#,
                #"{"id":"a","at":"2026-11-02T08:00:00Z","kind":"unit.set","unit":"u1","name":"Myynti","colour":"blue"}"#,
            ]

            let count = try await log.add(LoggedDeed.all(in: Array((lines.joined(separator: "\n") + "\n\n" + lines[0]).utf8)))

            #expect(count == 2)
            #expect(String(decoding: try await log.jsonl(), as: UTF8.self) == lines.reversed().map { $0 + "\n" }.joined())
            #expect(try await log.jsonl(before: Instant("2026-11-02T08:00:00Z")!).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `two histories do not become one`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let log = Log(database: database)
            let deeds = try LoggedDeed.all(in: StandingWorkplace.file("03-first-steps.jsonl"))
            try await log.add(deeds)

            await #expect(throws: LogRefusal.notEmpty) { try await log.add(deeds) }
            #expect(try await log.jsonl().split(separator: 0x0a).count == deeds.count)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a log longer than a page comes out whole`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let log = Log(database: database)
            let lines = (0..<41_000).map { #"{"id":"d\#($0)","at":"2026-11-0\#(1 + $0 % 3)T08:00:00Z","kind":"log.x"}"# }
            try await log.add(LoggedDeed.all(in: Array(lines.joined(separator: "\n").utf8)))

            let out = try await log.jsonl().split(separator: 0x0a)

            #expect(out.count == lines.count)
            #expect(Set(out.map { String(decoding: $0, as: UTF8.self) }) == Set(lines))
        }
    }
}
