import WorkingTime

/// Ideas, insights, goals, issues and loops, and what was decided of them too late or too briefly to count.
extension UnitLook {
    func ideas() -> [Finding] {
        deeds { if case .ideaGiven = $0 { true } else { false } }.flatMap { given -> [Finding] in
            guard let idea = chronicle[given].act.subject else { return [] }
            let decisions = decisions(on: idea, given, unit.works.ideas) { deed in
                guard case .ideaDecided(_, let decision, let characters, let hasUntil) = deed.act else { return nil }
                if characters < 10 { return .tooShort }
                if deed.by == nil { return .nameless }
                if deed.by == chronicle[given].by { return .byItsGiver }
                return decision == .park && !hasUntil ? .withoutDate : .repeated
            }
            return settled(given, unit.works.ideas) + decisions
        }
    }

    /// Given so lately that no post can be asked for yet.
    func young(_ indicator: Indicator) -> [Finding] {
        let ripe = chronicle.almanac.midnight(week.monday - 30)
        return deeds { if case .ideaGiven = $0 { true } else { false } }.map { number in
            let isMade = unit.works.ideasGiven.contains { $0.deed == number }
            if !isMade { return (number, .repeated) }
            return (number, chronicle[number].at >= ripe ? .tooYoung : .outsideWindow)
        }
    }

    func insights() -> [Finding] {
        deeds { if case .insightWritten = $0 { true } else { false } }.flatMap { written -> [Finding] in
            guard let insight = chronicle[written].act.subject else { return [] }
            if isWithdrawn(written) { return [(written, .withdrawn)] }
            let decisions = decisions(on: insight, written, unit.works.insights) { deed in
                guard case .insightDecided(_, let characters, _) = deed.act else { return nil }
                return characters < 10 ? .tooShort : .repeated
            }
            return settled(written, unit.works.insights) + decisions
        }
    }

    func stances() -> [Finding] {
        deeds { if case .issueFlagged = $0 { true } else { false } }.flatMap { flagged -> [Finding] in
            guard case .issueFlagged(let issue, let drill) = chronicle[flagged].act else { return [] }
            let isAsked = unit.works.stances.entries.contains { $0.deed == flagged }
            if !isAsked { return [(flagged, drill ? .furtherDrill : .repeated)] }
            let decisions = decisions(on: issue, flagged, unit.works.stances) { deed in
                guard case .issueDecided(_, let characters) = deed.act else { return nil }
                return characters < 10 ? .tooShort : .repeated
            }
            return settled(flagged, unit.works.stances) + decisions
        }
    }

    func goals() -> [Finding] {
        unit.works.goalsSet.flatMap { goal -> [Finding] in
            guard goal.opened < week.end, let name = chronicle[goal.deed].act.subject else { return [] }
            guard goal.to != nil else { return [(goal.deed, .withoutDate)] }
            let conclusions = decisions(on: name, goal.deed, unit.works.goals) { deed in
                guard case .goalConcluded(_, let hasOutcome, let characters) = deed.act else { return nil }
                if !hasOutcome { return .withoutOutcome }
                if characters < 20 { return .tooShort }
                return deed.at < goal.opened.adding(days: 14) ? .tooYoung : .goalUnsettled
            }
            return settled(goal.deed, unit.works.goals) + conclusions
        }
    }

    func loops() -> [Finding] {
        let ledgers = unit.works.loops
        return deeds { if case .loopOpened = $0 { true } else { false } }.flatMap { opened -> [Finding] in
            guard let loop = chronicle[opened].act.subject,
                let ledger = ledgers.first(where: { $0.entries.contains { $0.deed == opened } })
            else { return [] }
            let closings = decisions(on: loop, opened, ledger) { deed in
                guard case .loopClosed(_, let hasOutcome, _) = deed.act else { return nil }
                return hasOutcome ? .withoutFact : .withoutOutcome
            }
            return settled(opened, ledger) + closings
        }
    }

    private func settled(_ deed: Deed.Number, _ ledger: Ledger) -> [Finding] {
        guard ledger.entries.contains(where: { $0.deed == deed }) else { return [(deed, .repeated)] }
        return state(of: deed, in: ledger).map { [(deed, $0)] } ?? []
    }

    /// Deeds that were to keep a promise and did not; `why` is nil for deeds of another kind.
    private func decisions(
        on subject: Name, _ promised: Deed.Number, _ ledger: Ledger, _ why: (Deed) -> Uncounted.Why?
    ) -> [Finding] {
        let entry = ledger.entries.last { $0.deed == promised && $0.exists(at: week.end) }
        return chronicle.stories[subject].compactMap { number in
            let deed = chronicle[number]
            guard let reason = why(deed), let entry else { return nil }
            if entry.holds, deed.at == entry.at, reason == .repeated || reason == .goalUnsettled || reason == .withoutFact { return nil }
            if !entry.holds, deed.at > entry.at { return (number, .afterDeadline) }
            return (number, entry.holds && deed.at > entry.at ? .repeated : reason)
        }
    }
}
