import WorkingTime

/// An idea of a unit, and the times in which a post made from it counts (I21).
struct IdeaGiven: Sendable {
    let deed: Deed.Number
    let at: Instant
    let idea: Name
}

/// A post that names an idea, while both the post and what it needs exist.
struct Growth: Sendable {
    /// The post's publishing.
    let deed: Deed.Number
    let known: Instant
    let gone: Instant
}

/// What became of each idea.
struct Growths: Sendable {
    private var places = NameMap(names: 0)
    private var grown: [[Growth]] = []
    /// Posts that name the idea, whether it grew into them or not.
    private var posts: [[Name]] = []

    mutating func grow(to names: Int) { places.grow(to: names) }

    func posts(of idea: Name) -> [Name] { places[idea].map { posts[$0] } ?? [] }

    func hasGrown(_ idea: Name, at end: Instant) -> Bool {
        places[idea].map { grown[$0].contains { $0.known < end && end <= $0.gone } } ?? false
    }

    mutating func note(_ growths: [Growth], of idea: Name, post: Name) {
        let place = places[idea] ?? grown.count
        if place == grown.count {
            places[idea] = place
            grown.append([])
            posts.append([])
        }
        grown[place] += growths
        if !posts[place].contains(post) { posts[place].append(post) }
    }

    mutating func forget(_ idea: Name, _ isStale: [Bool]) {
        if let place = places[idea] { grown[place].forget(isStale, \.deed) }
    }
}

extension HistoryBuilder {
    mutating func tellIdeas() {
        for number in toTell {
            guard case .ideaGiven(let idea) = chronicle[number].act, isFirst(number, of: idea) else { continue }
            let deed = chronicle[number]
            note(openness: number, of: deed.unit)
            guard let unit = unit(deed.unit) else { continue }
            units[unit].works.ideas.add(answer(to: idea, number))
            units[unit].works.ideasGiven.append(IdeaGiven(deed: number, at: deed.at, idea: idea))
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
    mutating func noteGrowth(of name: Name, _ post: Post, _ story: PostStory) {
        guard let idea = story.plan.idea else { return }
        growths.note(growth(of: idea, into: post, story), of: idea, post: name)
    }

    private func growth(of idea: Name, into post: Post, _ story: PostStory) -> [Growth] {
        guard let number = firstDeed(of: idea), let draft = story.firstDraft, case let given = chronicle[number],
            draft.at >= given.at.adding(days: 1)
        else { return [] }
        let known = max(post.at, draft.at)
        guard draft.by == given.by else { return [Growth(deed: post.deed, known: known, gone: post.gone)] }
        return chronicle.stories[idea].filter { countedVotes[Int($0)] }.map { vote in
            Growth(
                deed: post.deed, known: max(known, chronicle[vote].at), gone: min(post.gone, chronicle.end(of: vote)))
        }
    }
}
