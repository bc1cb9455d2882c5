/// How high a unit has climbed by the gates that hold.
struct Ladder: Sendable {
    /// The raw stage (raaka taso) c: the least of the dimensions' stages.
    let raw: Int
    /// By dimension, where there is a gate to measure by yet.
    let dimensions: [String: Int]

    init(_ decisions: [GateDecision], _ model: Model) {
        let raw = Self.stage(decisions)
        var dimensions: [String: Int] = [:]
        for (dimension, gates) in zip(model.dimensions, model.ladder.gatesOfDimensions) {
            guard gates.contains(where: { decisions[$0].stage <= raw + 1 }) else { continue }
            let firstShut = gates.lazy.filter { !decisions[$0].holds }.map { decisions[$0].stage }.min()
            dimensions[dimension.id] = (firstShut ?? 6) - 1
        }
        self.raw = raw
        self.dimensions = dimensions
    }

    /// The highest stage up to which every gate holds; 5 when all do.
    static func stage(_ decisions: [GateDecision]) -> Int {
        (decisions.indices.lazy.filter { !decisions[$0].holds }.map { decisions[$0].stage }.min() ?? 6) - 1
    }
}
