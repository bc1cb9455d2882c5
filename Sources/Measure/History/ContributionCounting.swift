import WorkingTime

/// Decides deed by deed what counts as a contribution (the table of measure.md section 4).
struct ContributionCounting {
    private let rule: ContributionRule
    private let lessonsPerDay: Int
    private let chronicle: Chronicle
    private var lessonDays: [Name: (day: LocalDate, passes: Int)] = [:]
    private var pairVotes: [Pair: VotesOfPair] = [:]

    struct Pair: Hashable {
        let one: Name
        let other: Name
    }

    init(_ model: Model, _ chronicle: Chronicle) {
        self.rule = model.contributions
        self.lessonsPerDay = model.lessons.perDay
        self.chronicle = chronicle
    }

    mutating func counted(
        _ deed: Deed, _ number: Deed.Number, by: Name, _ humanAnswers: [Bool]
    ) -> (kind: Contribution.Kind, coDraft: Bool)? {
        switch deed.act {
        case .ideaGiven: (.idea, false)
        case .postWritten(let post, let characters):
            characters >= 40 && isFirstDraft(number, of: post, by: by)
                ? (.draft, isBegunByAnother(post, than: by)) : nil
        case .messageAnswered: humanAnswers[Int(number)] ? (.answer, false) : nil
        case .insightWritten(_, let sources): sources >= 1 ? (.insight, false) : nil
        case .shareMade(let difference): Figure(rounding: difference) >= Figure(3, over: 10) ? (.share, false) : nil
        case .commentMade(let object, let characters):
            characters >= 15 && author(of: object, at: deed.at) != by ? (.comment, false) : nil
        case .postDecided: (.postDecision, false)
        case .ideaDecided: (.ideaDecision, false)
        case .insightDecided: (.insightDecision, false)
        case .listeningDone(let items): items >= 1 ? (.listening, false) : nil
        case .lessonPassed: isAmongFirstLessons(by: by, on: chronicle.day(of: number)) ? (.lesson, false) : nil
        case .voteGiven(let object): isCountedVote(number, on: object, by: by) ? (.vote, false) : nil
        default: nil
        }
    }

    /// The first of that person, post and local day that is long enough.
    private func isFirstDraft(_ number: Deed.Number, of post: Name, by: Name) -> Bool {
        !chronicle.stories[post].prefix { $0 < number }.contains {
            guard case .postWritten(_, let characters) = chronicle[$0].act, characters >= 40 else { return false }
            return chronicle[$0].by == by && chronicle.day(of: $0) == chronicle.day(of: number)
        }
    }

    /// The one who began the post must be known and somebody else.
    private func isBegunByAnother(_ post: Name, than by: Name) -> Bool {
        for number in chronicle.stories[post] {
            if case .postWritten = chronicle[number].act { return chronicle[number].by.map { $0 != by } ?? false }
        }
        return false
    }

    private mutating func isAmongFirstLessons(by: Name, on day: LocalDate) -> Bool {
        let before = lessonDays[by].map { $0.day == day ? $0.passes : 0 } ?? 0
        lessonDays[by] = (day, before + 1)
        return before < lessonsPerDay
    }

    private func author(of object: Name, at instant: Instant) -> Name? {
        guard let first = chronicle.authorship(of: object), first.at <= instant else { return nil }
        return first.by
    }

    private mutating func isCountedVote(_ number: Deed.Number, on object: Name, by: Name) -> Bool {
        let instant = chronicle[number].at
        guard isFirstVote(number, on: object, by: by), let author = author(of: object, at: instant), author != by
        else { return false }
        let month = instant.adding(days: -30)
        let pair = Pair(one: by, other: author)
        return pairVotes[pair, default: VotesOfPair()].count(instant, after: month, limit: rule.votesPerPair)
    }

    private func isFirstVote(_ number: Deed.Number, on object: Name, by: Name) -> Bool {
        !chronicle.stories[object].prefix { $0 < number }.contains {
            if case .voteGiven = chronicle[$0].act { chronicle[$0].by == by } else { false }
        }
    }
}
