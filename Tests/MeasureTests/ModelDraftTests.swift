import Measure
import Testing
import WorkingTime

@Suite struct ModelDraftTests {
    private let change = ThresholdChange(author: "aino", date: LocalDate("2026-11-02")!, reason: "Kokeillaan \"rauhassa\"")

    @Test func `a draft of the shipped model says what the shipped model says`() throws {
        let draft = try ModelDraft.shipped
        let again = try ModelDraft(json: draft.json)

        #expect(again.json == draft.json)
        #expect(try draft.model.gates == Model.shipped.gates)
        #expect(try draft.model.z == Model.shipped.z)
        let log = try DeedLog(jsonl: try Examples.deeds("06-worked-example"))
        #expect(assess(log, by: try again.model, asOf: Examples.monday).json() == (try Examples.expected("06-worked-example")))
    }

    @Test func `a threshold carries who set it, when and why`() throws {
        var draft = try ModelDraft.shipped

        try draft.set(Figure(6, over: 10), of: "G2.4", part: 1, change)
        draft.name(version: "2026-12")

        let model = try ModelDraft(json: draft.json).model
        #expect(model.version == "2026-12")
        #expect(model.gate("G2.4")?.parts[0].threshold == .fixed(Figure(6, over: 10)))
        #expect(model.gate("G2.4")?.parts[0].change == change)
        #expect(model.gate("G2.5")?.parts[0].change == nil)
    }

    @Test func `a way of several is set in its own list`() throws {
        var draft = try ModelDraft.shipped

        try draft.set(Figure(2, over: 10), of: "G4.7", part: 1, isWay: true, change)

        #expect(try draft.model.gate("G4.7")?.anyOf?.parts[0].threshold == .fixed(Figure(2, over: 10)))
    }

    @Test(arguments: [("G2.4", 2, 0.5), ("G9.9", 1, 0.5), ("G2.4", 1, 1.5), ("G2.4", 0, 0.5), ("G2.4", 1, 0)])
    func `what would break the model changes nothing`(_ gate: String, _ part: Int, _ threshold: Double) throws {
        var draft = try ModelDraft.shipped
        let before = draft.json

        #expect(throws: ModelProblem.self) { try draft.set(Figure(rounding: threshold), of: gate, part: part, change) }

        #expect(draft.json == before)
    }

    @Test func `profiles are taken into use, and one that is not there is refused`() throws {
        var draft = try ModelDraft.shipped
        draft.use(["publicSector"])
        #expect(try draft.model.use == ["publicSector"])

        draft.use(["unheard"])
        #expect(throws: ModelProblem.self) { try draft.model }
    }

    @Test func `a change without a reason is no change`() throws {
        let nameless = try Examples.model { _ in }
        #expect(nameless.gate("G2.4")?.parts[0].change == nil)

        #expect(throws: ModelProblem.self) {
            var draft = try ModelDraft.shipped
            try draft.set(Figure(6, over: 10), of: "G2.4", part: 1, ThresholdChange(author: "aino", date: Examples.monday, reason: ""))
        }
    }
}
