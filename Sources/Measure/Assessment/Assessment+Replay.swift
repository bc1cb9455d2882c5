import WorkingTime

extension Assessment {
    /// - Parameter views: the units as seen on the last Monday, where assessed.
    init(_ history: History, _ replay: Replay, _ views: [UnitView?], asOf monday: LocalDate) {
        let last = Monday(monday, history.chronicle.almanac)
        let results = views.indices.concurrentMap { place in
            views[place].map {
                UnitResult(place, $0, replay.records[place], quarterAgo: replay.quarterAgo(place, from: monday))
            }
        }.compactMap(\.self)
        let ranking = Ranking(results, gates: history.model.gates.count)
        self.asOf = monday
        model = history.model.version
        profiles = history.model.use
        deeds = DeedCount(history.chronicle)
        units = Self.units(history, last, ranking)
        organisation = Organisation(ranking, units, history)
    }

    private static func units(_ history: History, _ monday: Monday, _ ranking: Ranking) -> [UnitAssessment] {
        var results = [UnitResult?](repeating: nil, count: history.units.count)
        for result in ranking.units { results[result.place] = result }
        let found = results
        return history.units.indices.concurrentMap { place -> UnitAssessment? in
            let unit = history.units[place]
            guard let status = status(of: place, found[place], history, monday, ranking) else { return nil }
            return UnitAssessment(
                id: history.names.text(unit.id), name: unit.name.value(before: monday.end).map(history.names.text), status: status)
        }.compactMap(\.self)
    }

    private static func status(
        of place: Int, _ result: UnitResult?, _ history: History, _ monday: Monday, _ ranking: Ranking
    ) -> UnitAssessment.Status? {
        if let result { return .assessed(Maturity(result, ranking)) }
        // Not assessed, so the members no longer matter.
        switch Standing(history, place, members: 0, monday) {
        case .undeclared: return nil
        case .closed: return .closed
        case .outOfScope: return .outOfScope
        case .later, .assessed: return .later
        }
    }
}

extension Assessment.DeedCount {
    init(_ chronicle: Chronicle) {
        read = chronicle.log.count
        known = chronicle.count
        unknown = chronicle.unknownCount
    }
}

extension Organisation {
    init(_ ranking: Ranking, _ units: [UnitAssessment], _ history: History) {
        let stages = ranking.units.map(\.stage).sorted()
        let weakest = ranking.weakestLink
        let gate = weakest.flatMap(ranking.weakestGate)
        let helper = weakest.flatMap { weakest in gate.flatMap { ranking.helper(for: weakest, at: $0) } }
        let gates = history.model.gates
        stage = stages.first
        median = stages.isEmpty ? nil : stages[(stages.count - 1) / 2]
        distribution = (0...5).map { stage in stages.count { $0 == stage } }
        weakestLink = weakest.map { history.names.text($0.view.unit.id) }
        weakestGate = gate.map { gates[$0].id }
        self.helper = helper.map { history.names.text($0.view.unit.id) }
        commonBrake = ranking.commonBrake.map { Brake(gate: gates[$0.gate].id, units: $0.units) }
        functions = Self.footings(ranking.units) { result in result.view.functions.map { history.model.functions[$0].id } }
        networks = Self.footings(ranking.units) { result in
            Set(result.view.accounts.compactMap(\.network)).map(history.names.text).filter { !$0.isEmpty }
        }
        later = units.filter { if case .later = $0.status { true } else { false } }.map(\.id)
        outOfScope = units.filter { if case .outOfScope = $0.status { true } else { false } }.map(\.id)
        closed = units.filter { if case .closed = $0.status { true } else { false } }.map(\.id)
    }

    private static func footings(_ units: [UnitResult], by keys: (UnitResult) -> [String]) -> [String: Footing] {
        var footings: [String: Footing] = [:]
        for unit in units {
            for key in keys(unit) {
                footings[key] = footings[key]?.joined(by: unit.stage) ?? Footing(stage: unit.stage, units: 1)
            }
        }
        return footings
    }
}
