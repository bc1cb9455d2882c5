import HTTPTypes
import Measure
import Testing
import WorkingTime
import Workplace

@testable import Storage
@testable import Web

@Suite struct ChangesPageTests {
    @Test func `what changed between two weeks is told with the deeds that made it so`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let page = try await house.browser(of: house.aino).get("/units/asiakaspalvelu/changes?from=2026-10-12&to=2026-11-23")

            #expect(page.title == "Mikä muuttui, viikosta 42 viikkoon 48/2026")
            #expect(page.says("Tulivat kokoon"))
            #expect(page.says("Laskettiin uutena"))
            #expect(page.says("→ 9 / 20"))
            #expect(!page.words.contains("asiakaspalvelum"))
        }
    }

    @Test func `without weeks it tells of the last one`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let page = try await house.browser(of: house.aino).get("/units/asiakaspalvelu/changes")
            #expect(page.title == "Mikä muuttui, viikosta 47 viikkoon 48/2026")
        }
    }

    @Test func `a change of the measure is told as such`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let settled = SettledModel(limits: [PartPlace(gate: "G3.4", part: 1): .fixed(Figure(tenThousandths: 4_000))])
            try await house.stores.models.settle(
                settled, from: TestHouse.monday + 7, because: Words("Alku riittää.", field: .reason, atMost: 300), by: house.aino,
                at: house.clock.now)
            house.clock.pass(.days(7))
            try await house.stores.standings.assessIfDue(at: house.clock.now)

            let page = try await house.browser(of: house.aino).get("/units/asiakaspalvelu/changes")

            #expect(page.says("Mittari muuttui") && page.says("Alku riittää."))
            #expect(page.says("raja 60 % → 40 %"))
        }
    }

    @Test func `a unit that nobody has assessed yet has nothing to compare`() async throws {
        try await OpenHouse.founded().visit { browser in
            let unit = try await browser.get("/units").text.firstMatch(of: /\/units\/([\w-]+)"/)?.1
            let page = try await browser.get("/units/\(try #require(unit))/changes")

            #expect(page.status == .ok)
            #expect(page.text.contains("Yksikköä ei vielä silloin arvioitu."))
        }
    }

    @Test(arguments: ["from=2020-01-06", "from=soon", "to=2026-02-30"])
    func `weeks that have not been are not found`(_ query: String) async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let page = try await house.browser(of: house.aino).get("/units/asiakaspalvelu/changes?\(query)")
            #expect(page.status == 404)
        }
    }

    @Test func `a deed that moved from one list to the other has come, not left`() throws {
        func part(_ counted: String, _ uncounted: String) throws -> PartResult {
            let none = #"{"v":null,"x":null,"n":0,"window":null}"#
            let unit = """
                {"unit":"u","name":null,"status":"assessed","members":14,"raw":0,"stage":0,"certainty":"confirmed","weeksBelow":0,\
                "firstMonday":"2026-11-23","rawHistory":"0","stageHistory":"0","share":0,"change":0,"dimensions":{},"weakestGate":null,"next":[],\
                "gates":[{"gate":"G3.4","state":"met","certainty":null,"parts":[{"value":"I10","op":">=","theta":0.6,"v":0.5,"x":1,"n":2,\
                "window":91,"lower":0.1,"upper":0.9,"decision":"met","certainty":"confirmed","for":[\(counted)],"against":[\(uncounted)]}]}],\
                "indicators":{"I02":\(none),"I16":\(none),"I17":\(none),"I28":\(none),"I29":{}}}
                """
            return try #require(UnitAssessment(json: Array(unit.utf8), by: .shipped).maturity?.gates.first?.parts.first)
        }
        let shift = PartShift(before: try part(#""a","c""#, #""b""#), after: try part(#""b","c""#, #""d""#))

        #expect(shift.gained == ["b"] && shift.missed == ["d"])
        #expect(shift.left == ["a"] && shift.leftUncounted.isEmpty)
    }

    @Test func `a step tells what it brings`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            let page = try await house.browser(of: house.aino).get("/units/asiakaspalvelu/gates/G3.4")

            #expect(page.says("Nyt 9 / 20. Kun tämä onnistuu: 17 / 28."))
            #expect(page.says("Silloin koossa on 9 / 10 tason 3 porttia."))
        }
    }
}
