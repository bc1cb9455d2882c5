import WorkingTime

extension OpenedWeek {
    /// What everybody may see of a unit beside its gates; nil for a unit that is not declared.
    public func notices(of unit: String) -> UnitNotices? {
        guard let name = history.names.known(unit), let place = history.unit(name) else { return nil }
        let unit = history.units[place]
        return UnitNotices(
            tinyGoals: tinyGoals(unit), onLeave: PeopleCount(onLeave(name)), absences: absences(unit), formerly: formerNames(unit),
            deletedPosts: deletedPosts(unit), slowdowns: slowdowns(unit), quiet: quietUse(unit, place))
    }

    private var yearAgo: LocalDate { monday - 364 }
    private func day(_ instant: Instant) -> LocalDate { history.chronicle.almanac.date(of: instant) }
    private func text(_ deed: Deed.Number) -> String { history.names.text(history.chronicle[deed].id) }

    /// Less than a twentieth of the baseline. From a baseline of 0 nothing is tiny.
    private func tinyGoals(_ unit: UnitHistory) -> [UnitNotices.TinyGoal] {
        unit.works.goalsSet.compactMap { goal in
            guard let version = goal.version(through: Instant(microseconds: end.microseconds - 1)), let baseline = version.baseline,
                let target = version.target, target != baseline, abs(target - baseline) < abs(baseline) / 20,
                goal.to?.date ?? monday >= yearAgo, let name = history.chronicle[goal.deed].act.subject
            else { return nil }
            return UnitNotices.TinyGoal(goal: history.names.text(name), baseline: baseline, target: target, to: goal.to?.date)
        }
    }

    private func onLeave(_ unit: Name) -> Int {
        history.people.count { $0.stint(before: end)?.home == unit && $0.isOnLeave(before: end) }
    }

    private func absences(_ unit: UnitHistory) -> [UnitNotices.Absence] {
        let given = unit.scope.filter { $0.at < end }
        return given.indices.compactMap { place in
            let scope = given[place]
            let next = given[(place + 1)...].first { $0.scope != scope.scope }
            guard let kind = Self.kind(scope), next.map({ $0.day >= yearAgo }) ?? true else { return nil }
            return UnitNotices.Absence(kind: kind, from: scope.day, to: next?.day)
        }
    }

    private static func kind(_ scope: UnitHistory.ScopeGiven) -> UnitNotices.Absence.Kind? {
        switch scope.scope {
        case .closed: .closed
        case .out: scope.excludes(on: scope.day) ? scope.reviewBy.map { .excluded(reviewBy: $0) } : .void
        case .inside, nil: nil
        }
    }

    /// Closed, and declared anew under another id: the weeks it was measured are gone.
    private func formerNames(_ unit: UnitHistory) -> [String] {
        guard let name = unit.name.value(before: end) else { return [] }
        let declared = day(unit.declared)
        return history.units.filter { other in
            guard other.id != unit.id, other.declared < unit.declared, other.name.value(before: end) == name,
                let scope = other.scope.last(where: { $0.at < end }), scope.scope == .closed
            else { return false }
            return abs(scope.day - declared) <= 184
        }.map { history.names.text($0.id) }
    }

    private func deletedPosts(_ unit: UnitHistory) -> [UnitNotices.Dated] {
        let quarter = history.chronicle.almanac.midnight(monday - 91)
        return unit.works.posts.filter { $0.at >= quarter && $0.at < end && $0.gone < end }.map {
            UnitNotices.Dated(deed: text($0.deed), date: $0.day)
        }
    }

    private func slowdowns(_ unit: UnitHistory) -> [UnitNotices.Slowdown] {
        (serviceCuts(unit) + rhythmCuts(unit)).filter { $0.date >= yearAgo }.sorted { $0.date < $1.date }
    }

    private func serviceCuts(_ unit: UnitHistory) -> [UnitNotices.Slowdown] {
        var before = history.model.service.hours
        return unit.hoursGiven.filter { $0.at < end }.compactMap { given in
            defer { before = given.hours }
            let (old, new) = (before.dayCount * before.minutesPerDay, given.hours.dayCount * given.hours.minutesPerDay)
            return new < old ? UnitNotices.Slowdown(kind: .service(before: old, after: new), date: day(given.at)) : nil
        }
    }

    private func rhythmCuts(_ unit: UnitHistory) -> [UnitNotices.Slowdown] {
        let rule = history.model.rhythm
        var before = rule.usual
        return unit.rhythm.moments.filter { $0.at < end }.compactMap { given in
            let now = min(max(given.value ?? rule.usual, rule.from), rule.to)
            defer { before = now }
            let isSlower = now < before && given.at != unit.declared
            return isSlower
                ? UnitNotices.Slowdown(
                    kind: .rhythm(before: Figure(rounding: before), after: Figure(rounding: now)), date: day(given.at)) : nil
        }
    }

    private func quietUse(_ unit: UnitHistory, _ place: Int) -> UnitNotices.QuietUse {
        let used = unit.quiet.dates.count { $0 >= monday - 365 && $0 < monday }
        let periods = history.declarations[place].filter { $0.isValid(history.model.quiet) && $0.to >= yearAgo }.map {
            UnitNotices.QuietUse.Period(from: $0.from, to: $0.to, isAnnounced: $0.notice, cancelled: $0.cancelled)
        }
        return UnitNotices.QuietUse(
            daysUsed: used, daysPerYear: history.model.quiet.daysPerYear, periods: periods.sorted { $0.from < $1.from })
    }
}
