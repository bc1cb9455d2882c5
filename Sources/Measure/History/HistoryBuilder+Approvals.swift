import WorkingTime

/// I28: a decision on a post, and the submission it answered.
struct Approval: Sendable {
    /// The decision.
    let deed: Deed.Number
    let submitted: Instant
    let at: Instant
}

extension HistoryBuilder {
    /// A submission counts once, for its first decision.
    mutating func tellApprovals() {
        var told = NamesMet(names: names.count)
        for number in toTell {
            guard case .postWritten(let post, _) = chronicle[number].act, told.meets(post),
                let unit = unit(chronicle[number].unit)
            else { continue }
            tellApprovals(of: post, unit)
        }
    }

    private mutating func tellApprovals(of post: Name, _ unit: Int) {
        let story = chronicle.stories[post]
        let submissions = story.filter { if case .postSubmitted = chronicle[$0].act { true } else { false } }
        var answered = Set<Deed.Number>()
        for number in story {
            let deed = chronicle[number]
            guard case .postDecided = deed.act, let submission = submissions.last(where: { chronicle[$0].at <= deed.at }),
                answered.insert(submission).inserted
            else { continue }
            units[unit].works.approvals.append(Approval(deed: number, submitted: chronicle[submission].at, at: deed.at))
        }
    }
}
