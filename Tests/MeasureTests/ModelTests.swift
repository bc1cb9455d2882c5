import Foundation
import Measure
import Testing

@Suite struct ModelTests {
    private func model(_ change: (inout [String: Any]) -> Void) throws -> Model { try Examples.model(change) }

    @Test func `the shipped model has its gates in all five stages`() {
        #expect(Model.shipped.version == "2026-11")
        #expect(Model.shipped.gates.count == 36)
        #expect(Set(Model.shipped.gates.map(\.stage)) == [1, 2, 3, 4, 5])
        #expect(Model.shipped.gate("G3.4")?.wording.fi == "Julkaisut suunnitellaan")
        #expect(Model.shipped.gate("G3.4")?.action.minutes == 5)
        #expect(Model.shipped.role("reader")?.path == ["L01", "L02"])
    }

    @Test func `profiles are applied in order`() throws {
        let model = try model { $0["use"] = ["publicSector", "association"] }

        #expect(model.use == ["publicSector", "association"])
        #expect(model.gate("G2.4")?.parts[0].threshold == .fixed(Figure(6, over: 10)))
        #expect(model.gate("G5.3") == nil)
        #expect(model.service.leastDays == 2)
        #expect(model.service.targetMinutes == 480)
    }

    @Test func `two profiles may switch the same gate off, and one more may set its threshold`() throws {
        let model = try model { members in
            members["use"] = ["a", "b", "c"]
            members["profiles"] = ["a": ["off": ["G5.3"]], "b": ["off": ["G5.3"]], "c": ["theta": ["G5.3/1": 0.5, "G5.4/2": 1]]]
        }

        #expect(model.gate("G5.3") == nil)
        #expect(model.gate("G5.4")?.parts[1].threshold == .fixed(Figure(1)))
    }

    @Test(arguments: [["off": ["G9.9"]], ["theta": ["G5.3/2": 0.5]], ["theta": ["G5.3": 0.5]]] as [[String: any Sendable]])
    func `a profile cannot change a gate that is not there`(_ profile: [String: any Sendable]) {
        #expect(throws: ModelProblem.self) {
            try model { members in
                members["use"] = ["a"]
                members["profiles"] = ["a": profile]
            }
        }
    }

    @Test func `a stage that silence could carry is refused`() {
        #expect(throws: ModelProblem.self) {
            try model { members in
                let gates = members["gates"] as? [[String: Any]] ?? []
                members["gates"] = gates.map { $0["stage"] as? Int == 2 ? $0.merging(["conditional": true]) { $1 } : $0 }
            }
        }
    }

    @Test(arguments: ["windows", "clock", "gates", "weights", "lessons", "holidays"])
    func `a model lacks nothing`(_ member: String) {
        let problem = #expect(throws: ModelProblem.self) { try model { $0[member] = nil } }

        #expect(problem?.description.hasPrefix("model: ") == true)
    }

    @Test func `what is no JSON is no model`() {
        #expect(throws: ModelProblem(place: "", why: "is not JSON")) { try Model(json: Array("nonsense".utf8)) }
    }
}
