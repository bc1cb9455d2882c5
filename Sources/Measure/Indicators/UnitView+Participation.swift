import WorkingTime

/// D6 participation: I18–I21, I23.
extension UnitView {
    /// I18
    var activeMembers: Int { participations.count { $0.isActive } }

    /// I19: N₂ = (Σw)²/Σw², how many makers the work is really shared among.
    func realMakers(least: Int) -> Reading {
        widening(usual, least: least) { window in
            var sum = 0
            var squares = 0
            for quarters in weights(window) {
                sum += quarters
                squares += quarters * quarters
            }
            return Reading(
                value: squares > 0 ? Figure(sum * sum, over: squares) : nil, amount: Figure(sum, over: 4), window: window)
        }
    }

    /// The members' weights in quarters, no one's name beside them.
    private func weights(_ window: Int) -> [Int] {
        if window == 91 { return participations.map(\.quarters) }
        let start = monday.start(window)
        return members.map {
            Participation(
                history.people[$0].contributions, from: start, to: monday.end, quartersPerDay: history.model.contributions.quartersPerDay
            ).quarters
        }
    }

    /// I21: ideas that became posts. Many ideas are no fault: one cannot make more posts from ideas than one publishes.
    func ideasPublished(least: Int) -> Reading {
        widening(slow, least: least) { window in
            let ripe = monday.start(30)
            let start = unit.works.ideasGiven.partitionPoint { $0.at >= monday.start(window) }
            var tally = Tally(collects: collects)
            for idea in unit.works.ideasGiven[start...].prefix(while: { $0.at < min(ripe, monday.end) }) {
                tally.count(idea.deed, holds: history.growths.hasGrown(idea.idea, at: monday.end))
            }
            let n = min(tally.share.n, posts(window).count)
            return Reading(share: Share(min(tally.share.x, n), of: n), window: window, evidence: tally.evidence)
        }
    }

    /// I23: of those who opted in to sharing those who shared in own words.
    func ownWords() -> Reading {
        var shared = 0
        var optedIn = 0
        for (member, participation) in zip(members, participations) where roll.people[member].isAmbassador {
            optedIn += 1
            shared += participation.shared ? 1 : 0
        }
        return .census(shared, of: optedIn)
    }
}
