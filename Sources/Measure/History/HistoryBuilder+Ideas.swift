import WorkingTime

/// An idea of a unit, and the times in which a post made from it counts (I21).
struct IdeaGiven: Sendable {
    let deed: Deed.Number
    let at: Instant
    let growths: [Growth]

    func hasGrown(at end: Instant) -> Bool { growths.contains { $0.known < end && end <= $0.gone } }
}

/// A post that names an idea, while both the post and what it needs exist.
struct Growth: Sendable {
    let known: Instant
    let gone: Instant
}

extension HistoryBuilder {
    mutating func tellIdeas() {
        for number in chronicle.numbers {
            guard case .ideaGiven(let idea) = chronicle[number].act, isFirst(number, of: idea) else { continue }
            let deed = chronicle[number]
            note(openness: number, of: deed.unit)
            guard let unit = unit(deed.unit) else { continue }
            units[unit].works.ideas.add(answer(to: idea, number))
            units[unit].works.ideasGiven.append(IdeaGiven(deed: number, at: deed.at, growths: growths[idea] ?? []))
        }
    }

    private func isFirst(_ number: Deed.Number, of idea: Name) -> Bool { firstDeed(of: idea) == number }

    private func firstDeed(of idea: Name) -> Deed.Number? {
        chronicle.stories[idea].first { if case .ideaGiven = chronicle[$0].act { true } else { false } }
    }

    /// I20: answered within two weeks by somebody else, with a reason, and with a date if it has to wait.
    private func answer(to idea: Name, _ number: Deed.Number) -> Entry {
        let given = chronicle[number]
        let promise = Promise(deed: number, due: given.at.adding(days: 14))
        let decided = chronicle.stories[idea].first {
            let deed = chronicle[$0]
            guard case .ideaDecided(_, let decision, let characters, let hasUntil) = deed.act else { return false }
            return deed.at >= given.at && deed.by != nil && deed.by != given.by && characters >= 10
                && (decision != .park || hasUntil)
        }
        return promise.settled(keptAt: decided.map { chronicle[$0].at })
    }

    /// Remembers a post that names an idea and began a day after it, in other hands or with others' support.
    mutating func noteGrowth(of post: Post, _ story: PostStory) {
        guard let idea = story.plan.idea, let number = firstDeed(of: idea), let draft = story.firstDraft,
            case let given = chronicle[number], draft.at >= given.at.adding(days: 1)
        else { return }
        let known = max(post.at, draft.at)
        if draft.by != given.by {
            growths[idea, default: []].append(Growth(known: known, gone: post.gone))
        } else {
            for vote in chronicle.stories[idea] where countedVotes[Int(vote)] {
                growths[idea, default: []].append(
                    Growth(known: max(known, chronicle[vote].at), gone: min(post.gone, chronicle.end(of: vote))))
            }
        }
    }
}
