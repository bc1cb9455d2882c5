import WorkingTime

/// The measure over one Monday after another, all units in step: what each week leaves to the next.
struct Replay: Sendable {
    private(set) var records: [UnitRecord]
    /// Which gates held in the last weeks, where a unit was assessed.
    private var weeks: [(monday: LocalDate, holds: [[Bool]?])] = []
    /// The gates that `weeks` and the decisions are of.
    private var gates: [String] = []
    /// The stage of each unit that was assessed a week ago, and how many stood at each.
    private var lastWeek: [Int?]
    private var standing = [Int](repeating: 0, count: 6)

    init(units: Int) {
        records = [UnitRecord](repeating: UnitRecord(), count: units)
        lastWeek = [Int?](repeating: nil, count: units)
    }

    /// Looks at the units from a Monday.
    ///
    /// - Parameters:
    ///   - remembers: whether a later week will ask which gates held in this one.
    ///   - collects: whether deeds are collected, because somebody will look at them.
    /// - Returns: the units as they were seen, where assessed.
    @discardableResult
    mutating func step(_ history: History, _ monday: Monday, remembers: Bool, collects: Bool) -> [UnitView?] {
        let seen = look(history, monday, Roll(history, monday), collects: collects)
        var stages = [Int?](repeating: nil, count: history.units.count)
        for unit in history.units.indices {
            guard let decisions = seen[unit]?.decisions else { continue }
            records[unit].note(decisions, on: monday.date, history.model.fold)
            stages[unit] = records[unit].stage
        }
        lastWeek = stages
        standing = (0...5).map { stage in stages.count { $0 == stage } }
        if remembers { remember(monday.date, stages) }
        return seen.map { collects ? $0?.view : nil }
    }

    /// The units that are assessed, each as it is seen and what is decided of its gates. No unit waits for another one:
    /// of others it only asks where they stood a week ago.
    private func look(
        _ history: History, _ monday: Monday, _ roll: Roll, collects: Bool
    ) -> [(view: UnitView, decisions: [GateDecision])?] {
        history.units.indices.concurrentMap { unit in
            let standing = Standing(history, unit, members: roll.members[unit].count, monday)
            guard standing == .assessed else { return nil }
            let view = UnitView(history, unit, monday, roll, collects: collects)
            let decisions = GateKeeping(view, before: records[unit].decisions).decisions { nobodyElse(than: unit, below: $0) }
            return (view, decisions)
        }
    }

    /// Goes on with a model that may have other gates: what was decided of gates it does not have is forgotten.
    mutating func change(to model: Model) {
        let ids = model.gates.map(\.id)
        defer { gates = ids }
        guard !gates.isEmpty, gates != ids || records.contains(where: { $0.decisions != nil }) else { return }
        let places = ids.map { gates.firstIndex(of: $0) }
        for unit in records.indices { records[unit].change(to: model, places) }
        for week in weeks.indices {
            // A gate that is new now did not hold then.
            weeks[week].holds = weeks[week].holds.map { holds in holds.map { holds in places.map { $0.map { holds[$0] } ?? false } } }
        }
    }

    /// Which gates of a unit held 13 weeks before `monday`; nil when it was not assessed then.
    func quarterAgo(_ unit: Int, from monday: LocalDate) -> [Bool]? {
        weeks.first { $0.monday == monday - 91 }?.holds[unit]
    }

    private mutating func remember(_ monday: LocalDate, _ stages: [Int?]) {
        weeks.removeAll { $0.monday < monday - 91 }
        weeks.append((monday, stages.indices.map { stages[$0] == nil ? nil : records[$0].holds }))
    }

    private func nobodyElse(than unit: Int, below limit: Int) -> Bool {
        let isItself = lastWeek[unit].map { $0 < limit } ?? false
        return standing.prefix(limit).reduce(0, +) == (isItself ? 1 : 0)
    }
}
