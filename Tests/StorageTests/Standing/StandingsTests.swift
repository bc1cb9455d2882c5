import Measure
import Storage
import Testing
import Workplace
import WorkingTime

@Suite struct StandingsTests {
    @Test(arguments: TestDatabase.available)
    func `a kept week is to the byte what the measure answers`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let standings = try await StandingWorkplace("06-worked-example", on: database).standings

            try await standings.assess(week: StandingWorkplace.monday + 3, at: StandingWorkplace.now + .days(4))

            let whole = try await standings.whole(StandingWorkplace.monday)
            #expect(whole?.json() == (try StandingWorkplace.file("06-worked-example.expected.json")))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a week is looked at once and stays as it is`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let house = try await StandingWorkplace("03-first-steps", on: database)
            let first = try await house.standings.assess(week: StandingWorkplace.monday, at: StandingWorkplace.now)
            try await house.write(
                #"{"id":"late","at":"2026-11-20T08:00:00Z","kind":"unit.set","unit":"uusi","name":"Uusi"}"#)

            let again = try await house.standings.assess(week: StandingWorkplace.monday, at: StandingWorkplace.now + .hours(1))

            #expect(again.madeAt == StandingWorkplace.now)
            #expect(again.assessment.json() == first.assessment.json())
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the calendar asks for one week at a time`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let standings = try await StandingWorkplace("04-ad-hoc", on: database).standings
            let sundayNight = Instant("2026-11-22T21:59:59Z")!

            #expect(try await standings.assessIfDue(at: sundayNight) == StandingWorkplace.monday - 7)
            #expect(try await standings.assessIfDue(at: sundayNight) == nil)
            #expect(try await standings.assessIfDue(at: sundayNight + .seconds(1)) == StandingWorkplace.monday)
            #expect(try await standings.weeks() == [StandingWorkplace.monday, StandingWorkplace.monday - 7])
            #expect(try await standings.newest()?.week == StandingWorkplace.monday)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the week begins by the organisation's own clock`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let standings = try await StandingWorkplace("04-ad-hoc", on: database, zone: "Europe/Stockholm").standings
            let midnightInHelsinki = Instant("2026-11-22T22:00:00Z")!

            #expect(try await standings.dueWeek(at: midnightInHelsinki) == StandingWorkplace.monday - 7)
            #expect(try await standings.model(on: StandingWorkplace.monday)?.clock.offsetMinutes == 60)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a week that has not begun is not there`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let standings = try await StandingWorkplace("01-empty", on: database).standings

            await #expect(throws: NotFound.self) {
                try await standings.assess(week: StandingWorkplace.monday + 7, at: StandingWorkplace.now)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `nothing is due before there is an organisation`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let assessed = try await Standings(database: database).assessIfDue(at: StandingWorkplace.now)

            #expect(assessed == nil)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what a gate did not count is opened when somebody asks, and kept with its reasons`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let standings = try await StandingWorkplace("06-worked-example", on: database).standings
            try await standings.assess(week: StandingWorkplace.monday, at: StandingWorkplace.now)
            let unit = Unit.ID(known: "asiakaspalvelu")
            let gate = try #require(await standings.unit(unit, in: StandingWorkplace.monday)?.maturity?.gate("G3.6"))
            #expect(try await standings.passedOver(by: "G3.6", of: unit, in: StandingWorkplace.monday) == nil)

            let found = try await standings.openPassedOver(by: gate, of: unit, in: StandingWorkplace.monday)
            let kept = try #require(await standings.passedOver(by: "G3.6", of: unit, in: StandingWorkplace.monday))

            let log = try DeedLog(jsonl: StandingWorkplace.file("06-worked-example.jsonl"))
            let opened = OpenedWeek(log, by: .shipped, asOf: StandingWorkplace.monday).uncounted(by: gate.parts[0], of: unit.text)
            #expect(!opened.isEmpty)
            for passed in [found, kept] {
                let told = passed[1].flatMap { why, ids in ids.map { "\($0) \(why)" } }
                #expect(told.sorted() == opened.map { "\($0.id) \($0.why)" }.sorted())
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a unit opens with the deeds its gates counted`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let house = try await StandingWorkplace("06-worked-example", on: database)
            let kept = try await house.standings.assess(week: StandingWorkplace.monday, at: StandingWorkplace.now)
            let unit = Unit.ID(known: "asiakaspalvelu")

            let gate = try await house.standings.unit(unit, in: StandingWorkplace.monday)?.maturity?.gate("G3.4")
            let ids = try #require(gate?.parts.first?.supporting.ids)
            let deeds = try await house.standings.deeds(ids, seenBy: Member(id: Identifier(known: "m"), name: "M", home: nil))

            #expect(kept[unit]?.maturity?.gate("G3.4")?.parts.isEmpty == true)
            #expect(ids.count == 9)
            #expect(deeds.count == 9)
            #expect(deeds.allSatisfy { $0.kind == "post.published" && $0.subject != nil })
            #expect(zip(deeds, deeds.dropFirst()).allSatisfy { $0.at >= $1.at })
        }
    }
}
