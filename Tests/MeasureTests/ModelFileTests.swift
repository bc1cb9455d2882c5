import Measure
import Testing

@Suite struct ModelFileTests {
    private let shipped = ModelFile.shipped

    @Test func `settling nothing leaves every limit where it was`() throws {
        let file = try shipped.settling(SettledModel(), version: "house+1")

        #expect(file.model.gates.map(\.parts) == shipped.model.gates.map(\.parts))
        #expect(file.model.z == shipped.model.z)
        #expect(file.model.version == "house+1")
    }

    @Test func `an own limit, a profile and a gate that is off are in force and read back`() throws {
        let settled = SettledModel(
            profiles: ["b2b"], limits: [PartPlace(gate: "G3.4", part: 1): .fixed(Figure(tenThousandths: 5_500))], off: ["G5.3"])

        let file = try shipped.settling(settled, version: "house+1")
        let again = try ModelFile(json: file.json)

        #expect(file.model.gate("G3.4")?.parts[0].threshold == .fixed(Figure(tenThousandths: 5_500)))
        #expect(file.model.gate("G2.1")?.parts[0].threshold == .fixed(Figure(4)))
        #expect(file.model.gate("G5.3") == nil)
        #expect(try file.gate("G5.3") != nil)
        #expect(try again.settled == settled)
    }

    @Test func `an own limit goes before that of a profile`() throws {
        let settled = SettledModel(profiles: ["b2b"], limits: [PartPlace(gate: "G2.1", part: 1): .fixed(Figure(6))])

        #expect(try shipped.settling(settled, version: "x").model.gate("G2.1")?.parts[0].threshold == .fixed(Figure(6)))
    }

    @Test func `a limit of a gate that a profile leaves out is no mistake`() throws {
        let settled = SettledModel(profiles: ["association"], limits: [PartPlace(gate: "G5.3", part: 1): .fixed(Figure(1))], off: ["G5.3"])

        #expect(try shipped.settling(settled, version: "x").model.gate("G5.3") == nil)
    }

    @Test func `limits that fit rhythm and size keep their form`() throws {
        for (gate, part) in [("G3.1", 1), ("G3.2", 1), ("G3.7", 2), ("G5.6", 2)] {
            let before = try #require(shipped.model.gate(gate)?.parts[part - 1].threshold)
            let wanted = before.settled(by: Figure(9))
            let file = try shipped.settling(SettledModel(limits: [PartPlace(gate: gate, part: part): wanted]), version: "x")

            #expect(before != wanted)
            #expect(file.model.gate(gate)?.parts[part - 1].threshold == wanted)
            #expect(wanted.settledBy == Figure(9))
        }
    }

    @Test func `a share above one, or a stage of silence, is no model`() {
        #expect(throws: ModelProblem.self) {
            try shipped.settling(SettledModel(limits: [PartPlace(gate: "G3.4", part: 1): .fixed(Figure(2))]), version: "x")
        }
        #expect(throws: ModelProblem.self) {
            try shipped.settling(SettledModel(off: ["G4.1", "G4.2", "G4.4", "G4.6", "G4.7"]), version: "x")
        }
    }
}
