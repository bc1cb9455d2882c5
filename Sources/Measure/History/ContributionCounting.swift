import WorkingTime

/// Decides deed by deed what counts as a contribution (the table of measure.md section 4).
struct ContributionCounting: Sendable {
    private let rule: ContributionRule
    private let lessonsPerDay: Int
    private var lessonDays: [Name: (day: LocalDate, passes: Int)] = [:]
    private var pairVotes: [Pair: VotesOfPair] = [:]

    struct Pair: Hashable, Sendable {
        let one: Name
        let other: Name
    }

    init(_ model: Model) {
        self.rule = model.contributions
        self.lessonsPerDay = model.lessons.perDay
    }

    mutating func counted(
        _ deed: Deed, _ number: Deed.Number, by: Name, _ humanAnswers: [Bool], _ chronicle: Chronicle
    ) -> (kind: Contribution.Kind, coDraft: Bool)? {
        switch deed.act {
        case .ideaGiven: (.idea, false)
        case .postWritten(let post, let characters):
            characters >= 40 && chronicle.isFirstDraft(number, of: post, by: by)
                ? (.draft, chronicle.isBegunByAnother(post, than: by)) : nil
        case .messageAnswered: humanAnswers[Int(number)] ? (.answer, false) : nil
        case .insightWritten(_, let sources): sources >= 1 ? (.insight, false) : nil
        case .shareMade(let difference): Figure(rounding: difference) >= Figure(3, over: 10) ? (.share, false) : nil
        case .commentMade(let object, let characters):
            characters >= 15 && chronicle.author(of: object, at: deed.at) != by ? (.comment, false) : nil
        case .postDecided: (.postDecision, false)
        case .ideaDecided: (.ideaDecision, false)
        case .insightDecided: (.insightDecision, false)
        case .listeningDone(let items): items >= 1 ? (.listening, false) : nil
        case .lessonPassed: isAmongFirstLessons(by: by, on: chronicle.day(of: number)) ? (.lesson, false) : nil
        case .voteGiven(let object): isCountedVote(number, on: object, by: by, chronicle) ? (.vote, false) : nil
        default: nil
        }
    }

    private mutating func isAmongFirstLessons(by: Name, on day: LocalDate) -> Bool {
        let before = lessonDays[by].map { $0.day == day ? $0.passes : 0 } ?? 0
        lessonDays[by] = (day, before + 1)
        return before < lessonsPerDay
    }

    private mutating func isCountedVote(_ number: Deed.Number, on object: Name, by: Name, _ chronicle: Chronicle) -> Bool {
        let instant = chronicle[number].at
        guard chronicle.isFirstVote(number, on: object, by: by), let author = chronicle.author(of: object, at: instant), author != by
        else { return false }
        let month = instant.adding(days: -30)
        let pair = Pair(one: by, other: author)
        return pairVotes[pair, default: VotesOfPair()].count(instant, after: month, limit: rule.votesPerPair)
    }
}

/// Firsts and authors.
extension Chronicle {
    /// The first of that person, post and local day that is long enough.
    fileprivate func isFirstDraft(_ number: Deed.Number, of post: Name, by: Name) -> Bool {
        !stories[post].prefix { $0 < number }.contains {
            guard case .postWritten(_, let characters) = self[$0].act, characters >= 40 else { return false }
            return self[$0].by == by && day(of: $0) == day(of: number)
        }
    }

    /// The one who began the post must be known and somebody else.
    fileprivate func isBegunByAnother(_ post: Name, than by: Name) -> Bool {
        for number in stories[post] {
            if case .postWritten = self[number].act { return self[number].by.map { $0 != by } ?? false }
        }
        return false
    }

    fileprivate func author(of object: Name, at instant: Instant) -> Name? {
        guard let first = authorship(of: object), first.at <= instant else { return nil }
        return first.by
    }

    fileprivate func isFirstVote(_ number: Deed.Number, on object: Name, by: Name) -> Bool {
        !stories[object].prefix { $0 < number }.contains {
            if case .voteGiven = self[$0].act { self[$0].by == by } else { false }
        }
    }
}
