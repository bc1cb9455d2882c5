import WorkingTime

/// Goals, and I12: whether their outcome was measured in time.
extension HistoryBuilder {
    mutating func tellGoals() {
        var told = NamesMet(names: names.count)
        for number in toTell {
            guard case .goalSet(let name, _) = chronicle[number].act, told.meets(name) else { continue }
            let goal = goal(name, number)
            goals[name] = goal
            note(openness: number, of: goal.unit)
            guard let unit = unit(goal.unit) else { continue }
            units[unit].works.goalsSet.append(goal)
            if let entry = outcome(of: goal, name) { units[unit].works.goals.add(entry) }
        }
    }

    private func goal(_ name: Name, _ first: Deed.Number) -> GoalHistory {
        var goal = GoalHistory(first, opened: chronicle[first].at, unit: chronicle[first].unit)
        for number in chronicle.stories[name] {
            let deed = chronicle[number]
            switch deed.act {
            case .goalSet(_, let change): goal.note(chronicle.log.changes.goals[Int(change)], at: deed.at)
            case .goalConcluded where goal.concluded == nil: goal.concluded = deed.at
            default: continue
            }
        }
        return goal
    }

    /// Due a month after its end; nobody's promise until an end is given.
    private func outcome(of goal: GoalHistory, _ name: Name) -> Entry? {
        guard let to = goal.to else { return nil }
        let due = chronicle.almanac.midnight(to.date + 31)
        let end = chronicle.almanac.midnight(to.date + 1)
        let promise = Promise(deed: goal.deed, due: due, known: to.given)
        for number in chronicle.stories[name] {
            let deed = chronicle[number]
            guard case .goalConcluded(_, true, let characters) = deed.act, characters >= 20,
                deed.at >= goal.opened.adding(days: 14), goal.isComplete(at: deed.at),
                let version = goal.version(through: deed.at), version.targetSince <= min(end, deed.at).adding(days: -7)
            else { continue }
            return promise.settled(keptAt: deed.at)
        }
        return promise.broken()
    }

    /// I32: what is made is open to all, or kept back for a reason that counts.
    mutating func note(openness number: Deed.Number, of unit: Name?, known: Instant = .always, gone: Instant = .never) {
        guard let unit = self.unit(unit) else { return }
        let deed = chronicle[number]
        if case .restricted(let why?) = deed.openness, restrictions.contains(why) { return }
        let isOpen = if case .all = deed.openness { true } else { false }
        units[unit].works.openness.add(
            Entry(deed: number, holds: isOpen, at: deed.at, known: max(known, deed.at), gone: gone))
    }
}
