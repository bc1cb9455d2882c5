import Measure
import Testing
import WorkingTime
import Workplace

@testable import Storage
@testable import Web

@Suite struct StandingPrivacyTests {
    @Test func `in a small unit people and participation are met or not yet, nothing more`() async throws {
        try await TestHouse.standing("02-small-and-new") { house in
            let small = try await house.stores.standings.newest()?.assessment.units.first { ($0.maturity?.members ?? 9) < 5 }
            let unit = try #require(small?.id)
            let page = try await house.browser(of: house.aino).get("/units/\(unit.lowercased())")
            let rows = page.html.matches(of: /gates\/(G[0-9.]+)">.*?<span class="value">(.*?)<\/span>/).map { (String($0.1), String($0.2)) }

            #expect(!rows.isEmpty)
            for (id, figure) in rows {
                let gate = try #require(Model.shipped.gate(id))
                let isOfPeople = gate.parts.allSatisfy(\.indicator.isAboutPeople) || gate.dimension == "D6"
                let hasNumber = figure.contains { $0.isNumber }
                if isOfPeople { #expect(!hasNumber, "\(id): \(figure)") }
            }
            let gate = try await house.browser(of: house.aino).get("/units/\(unit.lowercased())/gates/G3.8")
            #expect(gate.html.matches(of: /<time/).isEmpty)
        }
    }

    @Test(arguments: [
        (1, 14, "alle 5 / 14"), (4, 14, "alle 5 / 14"), (5, 14, "5 / 14"), (10, 14, "alle 5 puuttuu, 14"), (14, 14, "14 / 14"),
        (0, 14, "0 / 14"),
    ])
    func `few people, or few missing, are not told apart`(_ x: Int, _ n: Int, shown: String) throws {
        let part = try part(of: "G3.9", #"{"value":"I25","op":">=","theta":0.8,"v":0.5,"x":\#(x),"n":\#(n)"#)
        let figure = PartFigure(part: part, gate: try #require(Model.shipped.gate("G3.9")), members: 14, texts: .finnish)

        #expect(figure.value == shown)
        #expect((figure.meter?.text.contains("<svg") ?? false) == !shown.contains("alle"))
    }

    @Test func `a step does not tell how many people are missing`() throws {
        let gate = try #require(Model.shipped.gate("G2.3"))
        let one = try #require(StepWording(try Self.step(gate, deficit: 1), .shipped, .finnish))
        let step = try #require(StepWording(try Self.step(gate, deficit: 3), .shipped, .finnish))
        let many = try #require(StepWording(try Self.step(gate, deficit: 7), .shipped, .finnish))

        #expect(step.sentence.contains("puuttuu: 1–4 henkilöä"))
        #expect(step.time == "10 min kultakin")
        #expect(one.sentence == step.sentence && one.time == step.time)
        #expect(many.sentence.contains("puuttuu: 7 henkilöä"))
        #expect(many.time == "70 min")
    }

    @Test func `a stage about to be lost is told to those who lead the unit`() async throws {
        try await TestHouse.standing("06-worked-example") { house in
            try await house.stores.database.write { transaction in
                try transaction.execute(
                    """
                    UPDATE unit_standings SET answer = REPLACE(REPLACE(answer, '"weeksBelow":0', '"weeksBelow":3'), '"raw":4', '"raw":3')
                    WHERE unit_id = 'viestinta'
                    """)
            }
            let veikko = try await house.member("Veikko Salo", in: Unit.ID("tuotekehitys"))

            #expect(try await house.browser(of: house.aino).get("/units/viestinta").says("eivät ole pitäneet 3 viikkoon"))
            #expect(try await !house.browser(of: veikko).get("/units/viestinta").says("eivät ole pitäneet"))
        }
    }

    private func part(of gate: String, _ beginning: String) throws -> PartResult {
        let rest = #","window":null,"lower":null,"upper":null,"decision":"met","certainty":"confirmed","for":[],"against":[]}"#
        let unit = """
            {"unit":"u","name":null,"status":"assessed","members":14,"raw":0,"stage":0,"certainty":"confirmed","weeksBelow":0,\
            "firstMonday":"2026-11-23","rawHistory":"0","stageHistory":"0","share":0,"change":0,"dimensions":{},"weakestGate":null,"next":[],\
            "gates":[{"gate":"\(gate)","state":"met","certainty":null,"parts":[\(beginning)\(rest)]}],\
            "indicators":{"I02":\(Self.none),"I16":\(Self.none),"I17":\(Self.none),"I28":\(Self.none),"I29":{}}}
            """
        let assessment = try UnitAssessment(json: Array(unit.utf8), by: .shipped)
        return try #require(assessment.maturity?.gates.first?.parts.first)
    }

    private static let none = #"{"v":null,"x":null,"n":0,"window":null}"#

    private static func step(_ gate: Gate, deficit: Int) throws -> Step {
        let unit = """
            {"unit":"u","name":null,"status":"assessed","members":14,"raw":0,"stage":0,"certainty":"confirmed","weeksBelow":0,\
            "firstMonday":"2026-11-23","rawHistory":"0","stageHistory":"0","share":0,"change":0,"dimensions":{},"weakestGate":null,\
            "next":[{"gate":"\(gate.id)","part":null,"deficit":\(deficit),"minutes":\(gate.action.minutes),"effort":0}],"gates":[],\
            "indicators":{"I02":\(none),"I16":\(none),"I17":\(none),"I28":\(none),"I29":{}}}
            """
        return try UnitAssessment(json: Array(unit.utf8), by: .shipped).maturity!.next[0]
    }
}

extension Texts {
    fileprivate static let finnish = Texts(language: .finnish, clock: .helsinki)
}
