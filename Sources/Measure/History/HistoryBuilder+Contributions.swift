import WorkingTime

/// Contributions of people, in any unit.
///
/// Firsts, pairs and authors are counted over all deeds, also those withdrawn later; a withdrawn contribution
/// only ends.
extension HistoryBuilder {
    mutating func tellContributions() {
        let weights = ContributionWeights(model.contributions)
        let chronicle = chronicle
        countedVotes += repeatElement(false, count: fresh.count)
        for number in fresh {
            let deed = chronicle[number]
            guard let by = deed.by, let (kind, coDraft) = memory.counting.counted(deed, number, by: by, humanAnswers, chronicle) else {
                continue
            }
            note(kind, coDraft: coDraft, by: by, deed, number, quarters: weights[kind])
        }
    }

    private mutating func note(
        _ kind: Contribution.Kind, coDraft: Bool, by: Name, _ deed: Deed, _ number: Deed.Number, quarters: Int32
    ) {
        let gone = chronicle.end(of: number)
        if kind == .vote { countedVotes[Int(number)] = true }
        guard let person = person(by) else { return }
        if case .lessonPassed(let lesson) = deed.act {
            people[person].passes.append(PersonHistory.Pass(deed: number, lesson: lessons.number(lesson), at: deed.at, gone: gone))
        }
        people[person].contributions.append(
            Contribution(
                deed: number, at: deed.at, gone: gone, day: Int32(chronicle.day(of: number).dayNumber), quarters: quarters, kind: kind,
                isCoDraft: coDraft))
    }
}

/// Quarters by kind, without asking the model's texts each time.
struct ContributionWeights {
    private let quarters: [Int32]

    init(_ rule: ContributionRule) {
        quarters = Contribution.Kind.allCases.map { Int32(rule.quarters[$0.deed] ?? 0) }
    }

    subscript(kind: Contribution.Kind) -> Int32 { quarters[Int(kind.rawValue)] }
}
