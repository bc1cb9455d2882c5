/// The gates as the decisions hold them, and which of them tell whether we would have noticed something.
struct Rungs: Sendable {
    struct Rung: Sendable {
        let gate: Shared<Gate>
        let parts: [Shared<Part>]
        let anyOf: [Shared<Part>]
    }

    let rungs: [Rung]
    /// Places of G1.3 and G3.10; nil when switched off.
    let earlyListening: Int?
    let lateListening: Int?
    /// Places of the gates of each dimension.
    let gatesOfDimensions: [[Int]]

    init(_ gates: [Gate], _ dimensions: [Dimension]) {
        rungs = gates.map { gate in
            Rung(gate: Shared(gate), parts: gate.parts.map(Shared.init), anyOf: gate.anyOf?.parts.map(Shared.init) ?? [])
        }
        gatesOfDimensions = dimensions.map { dimension in gates.indices.filter { gates[$0].dimension == dimension.id } }
        earlyListening = gates.firstIndex { $0.id == "G1.3" }
        lateListening = gates.firstIndex { $0.id == "G3.10" }
    }
}
