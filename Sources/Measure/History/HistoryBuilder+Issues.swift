import WorkingTime

/// Public debates that may ask for a stance (I35, and loops of the kind `issues`).
extension HistoryBuilder {
    mutating func tellIssues() {
        let functions = model.functions.indices.filter { model.functions[$0].loop == .issues }
        var told = NamesMet(names: names.count)
        for number in toTell {
            let deed = chronicle[number]
            guard case .issueFlagged(let issue, let drill) = deed.act, told.meets(issue), let unit = unit(deed.unit)
            else { continue }
            let quarter = chronicle.day(of: number).quarter
            let service = service(unit, from: deed.at)
            if !drill || isFirst(number, in: Drill(unit: unit, quarter: quarter)) {
                let promise = Promise(deed: number, due: service.deadline(days: 1))
                units[unit].works.stances.add(promise.settled(keptAt: decided(issue, after: deed.at)))
            }
            guard !drill else { continue }
            for function in functions { review(issue, number, unit, service, function) }
        }
    }

    private mutating func isFirst(_ number: Deed.Number, in drill: Drill) -> Bool {
        if memory.drills[drill] == nil { memory.drills[drill] = number }
        return memory.drills[drill] == number
    }

    private func decided(_ issue: Name, after flagged: Instant) -> Instant? {
        for number in chronicle.stories[issue] {
            guard case .issueDecided(_, let characters) = chronicle[number].act, characters >= 10, chronicle[number].at >= flagged
            else { continue }
            return chronicle[number].at
        }
        return nil
    }

    /// Decided within a service day, and looked back at later.
    private mutating func review(_ issue: Name, _ number: Deed.Number, _ unit: Int, _ service: ServiceTime, _ function: Int) {
        guard let limit = model.functions[function].limit else { return }
        let promise = Promise(deed: number, due: service.deadline(limit))
        var reviewed: Instant?
        if let decided = decided(issue, after: service.start), decided <= service.deadline(days: 1) {
            reviewed = chronicle.stories[issue].first {
                if case .issueReviewed = chronicle[$0].act { chronicle[$0].at >= decided } else { false }
            }.map { chronicle[$0].at }
        }
        units[unit].works.loops[function].add(promise.settled(keptAt: reviewed))
    }
}

/// Of the drills of a unit only the first of a quarter counts.
struct Drill: Hashable, Sendable {
    let unit: Int
    let quarter: LocalDate
}

extension LocalDate {
    /// The first day of its calendar quarter.
    var quarter: LocalDate {
        let (year, month, _) = parts
        return LocalDate(year: year, month: (month - 1) / 3 * 3 + 1, day: 1) ?? self
    }

    /// The first day of the month so many months away.
    func firstOfMonth(_ months: Int) -> LocalDate {
        let (year, month, _) = parts
        let count = year * 12 + month - 1 + months
        return LocalDate(year: count / 12, month: count % 12 + 1, day: 1) ?? self
    }
}
