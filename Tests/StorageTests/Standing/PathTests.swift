import Measure
import Storage
import Testing
import Workplace
import WorkingTime

@Suite struct PathTests {
    private let newcomer = Unit.ID(known: "myynti")

    @Test(arguments: TestDatabase.available)
    func `a unit on its way sees what it has done already`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let standings = try await StandingWorkplace("06-worked-example", on: database).standings

            try await standings.assessIfDue(at: StandingWorkplace.now)

            let path = try await standings.path(of: newcomer)
            #expect(path?.gates.isEmpty == false)
            #expect(try await standings.newest()?[newcomer]?.maturity == nil)
            #expect(try await standings.path(of: Unit.ID(known: "viestinta")) == nil)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the first assessment is on a Monday after 13 weeks`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let house = try await StandingWorkplace("01-empty", on: database)
            try await house.write(#"{"id":"d1","at":"2026-08-25T20:59:59Z","kind":"unit.set","unit":"u1"}"#)
            try await house.write(#"{"id":"d2","at":"2026-08-24T21:00:00Z","kind":"unit.set","unit":"u2"}"#)
            try await house.write(#"{"id":"d3","at":"2026-08-23T21:00:00Z","kind":"unit.set","unit":"u3"}"#)
            let standings = house.standings

            #expect(try await standings.firstAssessment(of: Unit.ID(known: "u1")) == LocalDate("2026-11-30"))
            #expect(try await standings.firstAssessment(of: Unit.ID(known: "u3")) == LocalDate("2026-11-23"))
            #expect(try await standings.firstAssessment(of: Unit.ID(known: "nobody")) == nil)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a path grows with deeds, in the first days too`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let house = try await StandingWorkplace("01-empty", on: database)
            let standings = house.standings
            try await database.write { transaction in
                try transaction.execute(
                    """
                    INSERT INTO units (id, name, address, functions, rhythm, service_days, service_from, service_to, target_minutes, made_at)
                    VALUES ('u1', 'Uusi', 'uusi', '', 1.0, '1 2 3 4 5', 480, 960, 480, 0)
                    """)
            }
            try await house.write(#"{"id":"d1","at":"2026-11-23T06:00:00Z","kind":"unit.set","unit":"u1"}"#)
            try await house.write(#"{"id":"d2","at":"2026-11-23T06:00:00Z","kind":"member.set","member":"m1","home":"u1"}"#)
            let unit = Unit.ID(known: "u1")

            try await standings.assessIfDue(at: StandingWorkplace.now + .minutes(1))
            let before = try await standings.path(of: unit)
            try await house.write(
                #"{"id":"d3","at":"2026-11-23T07:00:00Z","kind":"account.set","unit":"u1","account":"a1","stewards":["m1"]}"#)
            try await standings.assessIfDue(at: StandingWorkplace.now + .minutes(2))
            let soon = try await standings.path(of: unit)
            try await standings.assessIfDue(at: StandingWorkplace.now + .hours(2))
            let after = try await standings.path(of: unit)

            #expect(before?.gate("G1.1")?.state == .notMet)
            #expect(soon?.gate("G1.1")?.state == .notMet)
            #expect(after?.gate("G1.1")?.state == .met)
        }
    }
}
