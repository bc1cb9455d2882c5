public import WorkingTime

/// A stage that will be lost if nothing changes: told to the unit's stewards while there is time.
public struct ComingDemotion: Hashable, Sendable {
    /// The first Monday on which the stage would be lower.
    public let on: LocalDate
    /// The stage then.
    public let stage: Int
    /// The gates up to the present stage that do not hold, in the model's order: they would keep it.
    public let gates: [String]
    /// The one thing to begin with.
    public let step: Step?

    /// Nil when the raw stage carries the stage, or is so low only since this week: from two weeks on it is told.
    public init?(_ maturity: Maturity, by model: Model, on monday: LocalDate) {
        guard maturity.weeksBelow >= 2 else { return nil }
        var raw = maturity.rawHistory
        var weeks = 0
        var stage = maturity.stage
        while stage == maturity.stage {
            // After as many weeks as the fold looks back there is nothing more to come.
            guard weeks < model.fold.demoteWeeks else { return nil }
            raw.append(maturity.raw)
            stage = model.fold.stage(after: raw, from: stage)
            weeks += 1
        }
        on = monday + 7 * weeks
        self.stage = stage
        gates = model.gates.filter { gate in
            gate.stage <= maturity.stage && !(maturity.gate(gate.id)?.state.holds ?? true)
        }.map(\.id)
        step = maturity.next.first
    }
}
