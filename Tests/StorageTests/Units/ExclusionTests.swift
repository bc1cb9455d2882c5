import Measure
import Testing
import Workplace
import WorkingTime

@testable import Storage

@Suite struct ExclusionTests {
    private static let now = StandingWorkplace.now
    private static let monday = StandingWorkplace.monday
    private static let unit = Unit.ID(known: "asiakaspalvelu")

    private func exclude(until day: LocalDate, on database: any Database) async throws {
        let aino = try await StandingWorkplace.administrator(on: database)
        try await Units(database: database).exclude(
            Self.unit, because: Words("Organisoidaan uudelleen.", field: Words.Field("reason"), atMost: 600), reviewBy: day, by: aino,
            at: Self.now)
    }

    @Test(arguments: TestDatabase.available)
    func `a unit left out is not measured from the next week on, and comes back by itself`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let house = try await StandingWorkplace("06-worked-example", on: database)

            try await exclude(until: Self.monday + 20, on: database)

            let during = try await house.standings.assess(week: Self.monday + 14, at: Self.now + .days(21))
            #expect(during.assessment.organisation.outOfScope == [Self.unit.text])
            let after = try await house.standings.assess(week: Self.monday + 21, at: Self.now + .days(21))
            #expect(after.assessment.organisation.outOfScope.isEmpty)
            #expect(
                try await Units(database: database).exclusion(of: Self.unit, on: Self.monday + 20)?.reason == "Organisoidaan uudelleen.")
            #expect(try await Units(database: database).exclusion(of: Self.unit, on: Self.monday + 21) == nil)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `taken back, it is measured again, and the log holds no words of people`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let house = try await StandingWorkplace("06-worked-example", on: database)
            let (units, aino) = (Units(database: database), try await StandingWorkplace.administrator(on: database))
            try await exclude(until: Self.monday + 90, on: database)

            for _ in 1...2 { try await units.include(Self.unit, by: aino, at: Self.now + .days(1)) }

            let week = try await house.standings.assess(week: Self.monday + 7, at: Self.now + .days(7))
            #expect(week.assessment.organisation.outOfScope.isEmpty)
            let lines = String(decoding: try await Log(database: database).jsonl(), as: UTF8.self)
            #expect(lines.split(separator: "\n").count { $0.contains(#""scope":"in""#) } == 1)
            #expect(!lines.contains("Organisoidaan"))
        }
    }

    @Test(arguments: TestDatabase.available, [0, 185])
    func `a day that has passed or lies further than half a year ahead is refused`(_ kind: TestDatabase, _ days: Int) async throws {
        try await kind.withDatabase { database in
            _ = try await StandingWorkplace("06-worked-example", on: database)

            await #expect(throws: UnitRefusal.reviewOutOfReach(Self.monday + 184)) {
                try await exclude(until: Self.monday + days, on: database)
            }
            #expect(try await Units(database: database).exclusion(of: Self.unit, on: Self.monday) == nil)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `only an administrator leaves out or takes back`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            _ = try await StandingWorkplace("06-worked-example", on: database)
            let (units, leader) = (Units(database: database), Member(id: Identifier(known: "m"), name: "M", home: Self.unit, grants: .none))

            await #expect(throws: NeedsRight.self) {
                try await units.exclude(
                    Self.unit, because: Words("Siksi.", field: Words.Field("reason"), atMost: 600), reviewBy: Self.monday + 7, by: leader,
                    at: Self.now)
            }
            await #expect(throws: NeedsRight.self) { try await units.include(Self.unit, by: leader, at: Self.now) }
        }
    }
}
