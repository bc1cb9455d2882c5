import WorkingTime

/// A quarter's review (oppimishetki).
struct Review: Sendable {
    let deed: Deed.Number
    let at: Instant
    let day: LocalDate
    let participants: Int
}

/// A confirmed talkoot session in which the unit helped another.
struct HelpGiven: Sendable {
    /// The confirmation.
    let deed: Deed.Number
    let at: Instant
    let helped: Name
}

extension HistoryBuilder {
    mutating func tellReviews() {
        for number in fresh {
            let deed = chronicle[number]
            guard case .reviewHeld(let participants, let decisions, let results) = deed.act else { continue }
            note(openness: number, of: deed.unit)
            guard let unit = unit(deed.unit), decisions >= 1, results >= 1 else { continue }
            units[unit].works.reviews.append(
                Review(deed: number, at: deed.at, day: chronicle.day(of: number), participants: participants))
        }
    }

    mutating func tellHelp() {
        var sessions = NamesMet(names: names.count)
        for number in toTell {
            let deed = chronicle[number]
            guard case .talkootHeld(let session, let helper, let helped) = deed.act, sessions.meets(session), helper != helped,
                let unit = unit(helper)
            else { continue }
            units[unit].works.help += confirmations(of: session, held: deed.at, helped)
        }
    }

    /// Only somebody whose home then was the helped unit can say that it was helped.
    private func confirmations(of session: Name, held: Instant, _ helped: Name) -> [HelpGiven] {
        chronicle.stories[session].compactMap { number in
            let deed = chronicle[number]
            guard case .talkootConfirmed = deed.act, deed.at >= held, let person = person(deed.by),
                people[person].home(through: deed.at) == helped
            else { return nil }
            return HelpGiven(deed: number, at: deed.at, helped: helped)
        }
    }
}
