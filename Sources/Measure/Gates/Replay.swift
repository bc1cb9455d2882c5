import WorkingTime

/// The measure over every Monday from the first with a known deed, all units in step.
struct Replay {
    let history: History
    private(set) var records: [UnitRecord]
    /// The stage of each unit that was assessed a week ago.
    private var lastWeek: [Int?]
    /// The decisions of a quarter ago, where a unit was assessed then.
    private(set) var quarterAgo: [[GateDecision]?]
    /// The units as seen on the last Monday, where assessed.
    private(set) var views: [UnitView?]

    init(_ history: History) {
        self.history = history
        records = history.units.map { _ in UnitRecord() }
        lastWeek = history.units.map { _ in nil }
        quarterAgo = history.units.map { _ in nil }
        views = history.units.map { _ in nil }
    }

    mutating func run(until last: LocalDate) {
        for date in history.mondays(until: last) {
            step(Monday(date, history.chronicle.almanac), isLast: date == last, isQuarterAgo: date == last - 91)
        }
    }

    private mutating func step(_ monday: Monday, isLast: Bool, isQuarterAgo: Bool) {
        let roll = Roll(history, monday)
        var stages: [Int?] = history.units.map { _ in nil }
        for unit in history.units.indices {
            let standing = Standing(history.units[unit], members: roll.members[unit].count, monday, history.model)
            guard standing == .assessed else { continue }
            let view = UnitView(history, unit, monday, roll, collects: isLast)
            let decisions = GateKeeping(view, before: records[unit].decisions).decisions { nobodyElse(than: unit, below: $0) }
            records[unit].note(decisions, on: monday.date, history.model.fold)
            stages[unit] = records[unit].stage
            if isQuarterAgo { quarterAgo[unit] = decisions }
            if isLast { views[unit] = view }
        }
        lastWeek = stages
    }

    private func nobodyElse(than unit: Int, below limit: Int) -> Bool {
        !lastWeek.indices.contains { $0 != unit && (lastWeek[$0].map { $0 < limit } ?? false) }
    }
}
