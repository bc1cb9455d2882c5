import WorkingTime

/// A unit's way through the Mondays on which it was assessed.
struct UnitRecord: Sendable {
    private(set) var firstMonday: LocalDate?
    private(set) var raw: [Int] = []
    private(set) var stages: [Int] = []
    /// Of the latest assessed Monday.
    private(set) var decisions: [GateDecision]?

    var stage: Int { stages.last ?? 0 }
    /// Which gates held on the latest assessed Monday.
    var holds: [Bool]? { decisions.map { decisions in decisions.indices.map { decisions[$0].holds } } }

    mutating func note(_ decisions: [GateDecision], on monday: LocalDate, _ fold: Fold) {
        if firstMonday == nil { firstMonday = monday }
        self.decisions = decisions
        raw.append(Ladder.stage(decisions))
        stages.append(fold.stage(after: raw, from: stage))
    }

    /// - Parameter places: of the model's gates among those decided; nil for new ones.
    mutating func change(to model: Model, _ places: [Int?]) {
        guard let decisions else { return }
        self.decisions = zip(model.ladder.rungs, places).map { rung, place in
            place.map { decisions[$0] }.flatMap { $0.fits(rung) ? $0 : nil } ?? GateDecision(undecided: rung)
        }
    }

    /// How many of the latest assessed Mondays in a row lay below the stage of today.
    var weeksBelow: Int { raw.reversed().prefix { $0 < stage }.count }
}
