/// A unit on the last Monday with what follows from its gates: share, change, what blocks it.
struct UnitResult {
    /// Its place among the units, which is the order of their ids.
    let place: Int
    let view: UnitView
    let record: UnitRecord
    let decisions: [GateDecision]
    let ladder: Ladder
    /// Holding gates of the next stage.
    let share: Share
    /// How many more of these gates hold than a quarter ago, of the same number.
    let change: Share
    /// The gates of the next stage that do not hold, by their places in the model.
    let blocking: [Int]

    /// - Parameter quarterAgo: which gates held 13 weeks before; nil when the unit was not assessed then.
    init(_ place: Int, _ view: UnitView, _ record: UnitRecord, quarterAgo: [Bool]?) {
        self.place = place
        self.view = view
        self.record = record
        let decisions = record.decisions ?? []
        self.decisions = decisions
        let ladder = Ladder(decisions, view.history.model)
        self.ladder = ladder
        let next = decisions.indices.filter { decisions[$0].stage == ladder.raw + 1 }
        blocking = next.filter { !decisions[$0].holds }
        guard !next.isEmpty else {
            share = Share(1, of: 1)
            change = Share(0, of: 1)
            return
        }
        let now = next.count - blocking.count
        share = Share(now, of: next.count)
        change = Share(quarterAgo.map { then in now - next.count { then[$0] } } ?? 0, of: next.count)
    }

    var stage: Int { record.stage }

    /// Likely when a gate that carries the raw stage is.
    var certainty: Certainty {
        let isLikely = decisions.indices.contains {
            decisions[$0].certainty == .likely && decisions[$0].state == .met && decisions[$0].stage <= ladder.raw
        }
        return isLikely ? .likely : .confirmed
    }
}
