import WorkingTime

/// D8 part of the work and its leading: I29–I31, I33, I34.
extension UnitView {
    /// I29 of one function.
    func loop(_ function: Int, least: Int) -> Reading {
        let ledger = history.model.functions[function].loop == .goals ? unit.works.goals : unit.works.loops[function]
        return sample(ledger, slow, least: least)
    }

    /// I29.primary; without a primary function there is nothing to count.
    func primaryLoop(least: Int) -> Reading {
        guard let primary = primaryFunction else { return Reading(share: Share(0, of: 0), window: slow.last) }
        return loop(primary, least: least)
    }

    /// A change works after four weeks; the primary function must be in force.
    private var primaryFunction: Int? {
        let given = unit.primary.delayed(value: monday.start(history.model.rhythm.delayDays), known: monday.end)
        return functions.first { history.functionNames[$0] == given && given != nil }
    }

    /// I30: functions whose loop is known to close.
    func workingFunctions() -> Reading {
        let rule = history.model.loops
        let working = functions.count { function in
            let reading = loop(function, least: rule.least)
            return reading.isKnown(least: rule.least) && reading.share?.reaches(rule.share) ?? false
        }
        return .census(working, of: functions.count)
    }

    /// I31: leaders who took part in two of the last three whole months.
    func leadersTakingPart() -> Reading {
        let leaders = members.filter { roll.people[$0].isLeader }
        return .census(leaders.count { takesPart(history.people[$0]) }, of: leaders.count)
    }

    private func takesPart(_ leader: PersonHistory) -> Bool {
        let months = (1...3).count { month in
            let start = monday.date.firstOfMonth(-month)
            let end = monday.date.firstOfMonth(1 - month)
            return contributes(leader, from: start, to: end)
                || leader.voicedPosts.contains {
                    start <= $0.day && $0.day < end && $0.known < monday.end && monday.end <= $0.gone
                }
        }
        return months >= 2
    }

    private func contributes(_ leader: PersonHistory, from start: LocalDate, to end: LocalDate) -> Bool {
        let first = leader.contributions.partitionPoint { $0.day >= start.dayNumber }
        return leader.contributions[first...].prefix { $0.day < end.dayNumber }.contains {
            $0.kind.isEarnest && $0.at < monday.end && monday.end <= $0.gone
        }
    }

    /// I33: of the last two whole quarters those with a review by enough people.
    func reviews() -> Reading {
        var evidence = Evidence()
        var end = monday.date.quarter
        for _ in 0..<2 {
            let start = end.firstOfMonth(-3)
            let review = unit.works.reviews.first {
                start <= $0.day && $0.day < end && $0.at < monday.end && $0.participants >= min(3, members.count)
            }
            if let review { evidence.supporting.append(review.deed) }
            end = start
        }
        return .number(evidence.supporting.count, evidence)
    }

    /// I34: other units helped, by their own word.
    func othersHelped() -> Reading {
        var helped = Set<Name>()
        var evidence = Evidence()
        for help in unit.works.help where help.at >= monday.start(182) && help.at < monday.end {
            if helped.insert(help.helped).inserted { evidence.supporting.append(help.deed) }
        }
        return .number(helped.count, evidence)
    }
}
