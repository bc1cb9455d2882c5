import Measure
import Storage
import Testing
import Workplace
import WorkingTime

@Suite struct StageMarksTests {
    @Test(arguments: TestDatabase.available)
    func `kept weeks tell how the house has moved`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let standings = try await StandingWorkplace("06-worked-example", on: database).standings
            try await standings.assessIfDue(at: StandingWorkplace.now)

            let movement = try await standings.movement(until: StandingWorkplace.monday)
            let organisation = try await standings.newest()?.assessment.organisation

            #expect(movement.map(\.week) == [StandingWorkplace.monday])
            #expect(movement.first?.distribution == organisation?.distribution)
            #expect(movement.first?.stage == organisation?.stage)
            #expect(movement.first?.median == organisation?.median)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `weeks nobody has looked at are looked at little by little, each once`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let standings = try await StandingWorkplace("06-worked-example", on: database).standings
            try await standings.assessIfDue(at: StandingWorkplace.now)

            #expect(try await standings.fillIn(2, at: StandingWorkplace.now))

            let first = try #require(await standings.firstWeek())
            #expect(try await standings.weeks() == [StandingWorkplace.monday, first + 7, first])
            #expect(try await !standings.fillIn(200, at: StandingWorkplace.now))
            let all = try await standings.weeks()
            #expect(all.last == (try await standings.firstWeek()))
            #expect(try await !standings.fillIn(200, at: StandingWorkplace.now))
            #expect(try await standings.weeks() == all)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a week filled in later says what it would have said then`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let standings = try await StandingWorkplace("06-worked-example", on: database).standings
            try await standings.fillIn(200, at: StandingWorkplace.now)
            let log = try DeedLog(jsonl: StandingWorkplace.file("06-worked-example.jsonl"))

            for week in [StandingWorkplace.monday - 7, StandingWorkplace.monday - 70] {
                let kept = try await standings.whole(week)
                let clock = try #require(await standings.model(on: week)?.clock)
                let known = try DeedLog(jsonl: await Log(database: database).jsonl(before: clock.midnight(week)))
                #expect(kept?.json() == assess(known, by: .shipped.running(on: clock), asOf: week).json())
                #expect(known.count < log.count)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a unit's stages are those of its kept weeks`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let standings = try await StandingWorkplace("06-worked-example", on: database).standings
            try await standings.assessIfDue(at: StandingWorkplace.now)
            try await standings.fillIn(200, at: StandingWorkplace.now)
            let unit = Unit.ID(known: "asiakaspalvelu")

            let movement = try await standings.movement(of: unit, until: StandingWorkplace.monday)

            #expect(movement.map(\.stage) == (try await standings.newest()?[unit]?.maturity?.stageHistory))
        }
    }

    @Test func `the median is the lower one`() {
        #expect(MarkedWeek(week: StandingWorkplace.monday, distribution: [0, 0, 2, 2, 0, 0]).median == 2)
        #expect(MarkedWeek(week: StandingWorkplace.monday, distribution: [1, 0, 0, 2, 0, 0]).median == 3)
        #expect(MarkedWeek(week: StandingWorkplace.monday, distribution: [0, 0, 0, 0, 0, 0]).median == nil)
        #expect(MarkedWeek(week: StandingWorkplace.monday, distribution: [1, 0, 0, 2, 0, 0]).stage == 0)
    }
}
