import Measure
import Testing
import WorkingTime
import Workplace

@testable import Storage
@testable import Web

@Suite struct OwnStepTests {
    @Test func `the unit's step is on one's own page when one can take it, one press away`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let writer = try await house.member("Veikko Salo", in: Unit.ID("asiakaspalvelu"), rights: [.write])
            let reader = try await house.member("Kirsi Vuori", in: Unit.ID("asiakaspalvelu"))

            let own = try await house.browser(of: writer).get("/me")
            #expect(own.says("Kirjaa 1 päättyneen tavoitteen tulos"))
            #expect(own.html.contains("<a class=\"button\" href=\"/goals\">"))
            #expect(try await !house.browser(of: reader).get("/me").says("Kirjaa 1 päättyneen tavoitteen tulos"))
            #expect(try await !house.browser(of: reader).get("/").html.contains("<a class=\"button\" href=\"/goals\">"))
        }
    }

    @Test func `what one has done already is nobody's next step`() throws {
        let member = Member(id: Member.ID("m"), name: "M", home: Unit.ID("u"))
        let lessons = try #require(Model.shipped.gate("G1.2"))
        let rules = try #require(Model.shipped.gate("G1.4"))
        func reach(hasBasics: Bool, hasAcknowledged: Bool) -> OwnReach {
            OwnReach(
                member: member, unit: Unit(id: Unit.ID("u"), name: "U", address: "u"), hasBasics: hasBasics,
                hasAcknowledged: hasAcknowledged, hasRole: false, hasLessonToTake: true)
        }
        func place(_ gate: Gate, _ reach: OwnReach) -> String? {
            StepWording(Step(opening: gate), .shipped, Texts(language: .finnish, clock: .helsinki)).flatMap { reach.place(of: $0) }
        }

        #expect(place(lessons, reach(hasBasics: false, hasAcknowledged: false)) == "/lessons")
        #expect(place(lessons, reach(hasBasics: true, hasAcknowledged: false)) == nil)
        #expect(place(rules, reach(hasBasics: true, hasAcknowledged: false)) == "/rules/acknowledgement")
        #expect(place(rules, reach(hasBasics: true, hasAcknowledged: true)) == nil)
    }

    @Test func `a publisher's basics about to lapse are told to the person and, without a name, to who leads the unit`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let veikko = try await house.member("Veikko Salo", rights: [.publish])
            try await house.stores.database.write { [now = house.clock.now] transaction in
                for lesson in Lesson.basics {
                    try transaction.execute(
                        "INSERT INTO lesson_passes (member_id, lesson, at) VALUES ('veikko', \(lesson.id), \(now - .days(530)))")
                }
            }
            let channel = Channel(
                id: Identifier(known: "c"), unitID: TestHouse.communications, network: .mastodon, name: "Routala", handle: "@routala",
                server: "mastodon.example", stewards: [TestHouse.aino], recoveryContact: "", servicePromise: "", connection: .notConnected,
                capabilities: .usual(of: .mastodon))
            try await house.stores.channels.add(channel, formKey: nil, by: house.aino, at: house.clock.now)

            let home = try await house.browser(of: house.aino).get("/")
            #expect(home.says("Viestintä: perusteet kerrattava"))
            let unit = try await house.browser(of: house.aino).get("/units/viestinta")
            #expect(unit.says("Jonkun julkaisijan perusteet vanhenevat"))
            #expect(!unit.says("Veikko"))
            #expect(try await house.browser(of: veikko).get("/").says("Perusteesi vanhenevat"))
            #expect(try await !house.browser(of: veikko).get("/units/viestinta").says("perusteet vanhenevat"))
        }
    }

    @Test func `what keeps a stage is said to those who lead the unit, on their home page too`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            try await house.stores.database.write { transaction in
                for table in ["unit_standings", "assessments"] {
                    let query: Query = table == "assessments" ? "UPDATE assessments SET answer = " : "UPDATE unit_standings SET answer = "
                    try transaction.execute(query + #"REPLACE(REPLACE(answer, '"weeksBelow":0', '"weeksBelow":3'), '"raw":4', '"raw":3')"#)
                }
            }

            #expect(try await house.browser(of: house.aino).get("/").says("on pidettävissä"))
            let page = try await house.browser(of: house.aino).get("/units/viestinta")
            #expect(page.says("Tämä pitää tason"))
        }
    }
}
