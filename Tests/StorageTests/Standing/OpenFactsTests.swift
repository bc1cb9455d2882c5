import Storage
import Testing
import Workplace
import WorkingTime

@Suite struct OpenFactsTests {
    private let unit = Unit.ID(known: "viestinta")

    private func facts(_ house: StandingWorkplace) async throws -> OpenFacts {
        let reader = Member(id: Identifier(known: "m"), name: "M", home: nil)
        return try await house.standings.openFacts(of: unit, seenBy: reader, at: StandingWorkplace.now)
    }

    @Test(arguments: TestDatabase.available)
    func `a quiet unit has nothing to mention`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let house = try await StandingWorkplace("01-empty", on: database)
            #expect(try await facts(house).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what could make a unit look better is there for everyone`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let house = try await StandingWorkplace("01-empty", on: database)
            let aino = try await StandingWorkplace.administrator(on: database)
            try await database.write { transaction in
                for (id, functions, closed) in [("viestinta", "sales", nil), ("vanha", "sales leadership", 1)] as [(String, String, Int?)] {
                    try transaction.execute(
                        """
                        INSERT INTO units (id, name, address, functions, rhythm, service_days, service_from, service_to, target_minutes,
                                           made_at, closed_at, closed_because)
                        VALUES (\(id), \(id), \(id), \(functions), 1.0, '1 2 3 4 5', 480, 960, 480, 0, \(closed), 'yhdistettiin')
                        """)
                }
                try transaction.execute("UPDATE members SET home = 'viestinta', is_on_leave = 1 WHERE id = \(aino.id)")
                for (id, target) in [("small", 101.0), ("real", 120.0)] {
                    try transaction.execute(
                        """
                        INSERT INTO goals (id, unit_id, made_by, name, metric, baseline, target, begins, ends, made_at)
                        VALUES (\(id), 'viestinta', 'aino', \(id), 'luku', 100.0, \(target), '2026-09-01', '2026-12-31', 0)
                        """)
                }
            }
            for line in [
                #"{"id":"a","at":"2026-10-01T08:00:00Z","kind":"unit.set","unit":"viestinta","rhythm":2,"target":480}"#,
                #"{"id":"b","at":"2026-10-02T08:00:00Z","kind":"unit.set","unit":"viestinta","rhythm":1,"target":480}"#,
                #"{"id":"c","at":"2026-10-03T08:00:00Z","kind":"unit.set","unit":"viestinta","rhythm":1,"target":480}"#,
                #"{"id":"d","at":"2026-10-05T08:00:00Z","kind":"unit.set","unit":"viestinta","scope":"out","reason":"given"}"#,
                #"{"id":"e","at":"2026-11-02T08:00:00Z","kind":"post.published","unit":"viestinta","post":"p"}"#,
                #"{"id":"f","at":"2026-11-03T08:00:00Z","kind":"post.deleted","post":"p"}"#,
            ] { try await house.write(line) }

            let found = try await facts(house)

            #expect(found.tinyGoals.map(\.name) == ["small"])
            #expect(found.onLeave == 1)
            #expect(found.deletions == [Instant("2026-11-03T08:00:00Z")!])
            #expect(found.scopes.map(\.word) == ["out"])
            #expect(found.predecessors.map(\.name) == ["vanha"])
            #expect(found.promisesChanged == [Instant("2026-10-02T08:00:00Z")!])
        }
    }
}
