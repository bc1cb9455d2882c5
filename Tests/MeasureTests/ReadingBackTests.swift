import Measure
import Testing
import WorkingTime

@Suite struct ReadingBackTests {
    @Test(arguments: Examples.names)
    func `what was written is read back to the last byte`(_ name: String) throws {
        let written = try Examples.expected(name)

        #expect(try Assessment(json: written, by: .shipped).json() == written)
    }

    @Test func `an outline and its units make the whole again`() throws {
        let whole = try Assessment(json: Examples.expected("06-worked-example"), by: .shipped)
        let outline = try Assessment(json: whole.outline.json(), by: .shipped)
        let units = try whole.units.map { try UnitAssessment(json: $0.json(), by: .shipped) }

        #expect(outline.json().count < whole.json().count / 3)
        #expect(outline.with(units: units).json() == whole.json())
    }

    @Test func `a step read back says what to do`() throws {
        let assessment = try Assessment(json: Examples.expected("06-worked-example"), by: .shipped)

        let step = try #require(assessment["asiakaspalvelu"]?.maturity?.next.first)
        #expect(step.gate == "G3.5" && step.part == 2)
        #expect(step.action.wording.fi.hasPrefix("Kirjaa {k} päättyneen tavoitteen tulos"))
    }

    @Test func `what is not an assessment is told`() {
        #expect(throws: UnreadableAssessment.self) { try Assessment(json: Array("{\"asOf\":1}".utf8), by: .shipped) }
    }

    @Test func `a unit too young shows what is done already`() throws {
        let log = try DeedLog(jsonl: Examples.deeds("06-worked-example"))

        let path = assess(log, by: Model.shipped.fromTheFirstDay(), asOf: Examples.monday)

        #expect(assess(log, by: .shipped, asOf: Examples.monday)["myynti"]?.maturity == nil)
        #expect(path["myynti"]?.maturity?.gates.isEmpty == false)
    }

    @Test func `lines of a log are kept as they came`() throws {
        let deeds = try LoggedDeed.all(in: Examples.deeds("08-corrections"))

        #expect(deeds.allSatisfy { $0.line.contains("\"\($0.id)\"") })
        #expect(Set(deeds.map(\.id)).count == deeds.count)
        #expect(deeds.contains { $0.kind == "post.published" && $0.subject != nil })
    }
}
