import WorkingTime

extension Maturity {
    init(_ result: UnitResult, _ ranking: Ranking) {
        let view = result.view
        members = view.members.count
        raw = result.ladder.raw
        stage = result.stage
        certainty = result.certainty
        weeksBelow = result.record.weeksBelow
        firstMonday = result.record.firstMonday ?? view.monday.date
        rawHistory = result.record.raw
        stageHistory = result.record.stages
        share = result.share.figure ?? .zero
        change = result.change.figure ?? .zero
        dimensions = Dictionary(
            uniqueKeysWithValues: view.history.model.dimensions.map { ($0.id, result.ladder.dimensions[$0.id]) })
        weakestGate = ranking.weakestGate(of: result).map { result.decisions[$0].gate.id }
        next = ranking.next(of: result)
        gates = result.decisions.map { GateResult($0, in: view.history) }
        indicators = Indicators(view)
    }
}

extension Maturity.Indicators {
    /// Each with the least n of section 5.
    init(_ view: UnitView) {
        skilled = Maturity.Indication(view.skilled())
        answerMinutes = view.answerMinutes(least: 5)
        answersPerPost = view.answersPerPost(least: 6)
        approvalMinutes = view.approvalMinutes(least: 4)
        var loops: [String: Maturity.Indication] = [:]
        for function in view.functions {
            loops[view.history.model.functions[function].id] = Maturity.Indication(
                view.loop(function, least: view.history.model.loops.least))
        }
        self.loops = loops
    }
}

extension Maturity.Indication {
    init(_ reading: Reading) {
        self.init(value: reading.shown, x: reading.share?.x, n: reading.share?.n ?? 0, window: reading.window)
    }
}
