import WorkingTime

/// A unit as it is seen on one Monday: answers the questions of the gates, family by family.
final class UnitView: Sendable {
    let history: History
    let unit: UnitHistory
    let monday: Monday
    let roll: Roll
    let members: [Int]
    let accounts: [AccountHistory.State]
    /// P(U): everyone who may publish on an account of the unit, of any unit.
    let publishers: [Int]
    /// How the members took part in W(91).
    let participations: [Participation]
    /// Places of the model's functions in force.
    let functions: [Int]
    /// Whether deeds are collected: on the last Monday only.
    let collects: Bool

    init(_ history: History, _ place: Int, _ monday: Monday, _ roll: Roll, collects: Bool) {
        self.history = history
        self.unit = history.units[place]
        self.monday = monday
        self.roll = roll
        self.members = roll.members[place]
        self.accounts = roll.accounts[place]
        self.publishers = Set(roll.accounts[place].flatMap(\.publishers)).filter { roll.people[$0].mayPublish }.sorted()
        let start = monday.start(91)
        self.participations = roll.members[place].map {
            Participation(
                history.people[$0].contributions, from: start, to: monday.end, quartersPerDay: history.model.contributions.quartersPerDay)
        }
        self.functions = unit.functions(inForceFrom: start, to: monday.end)
        self.collects = collects
    }

    /// The first window with enough in it; the widest when none has.
    func widening(_ windows: [Int], least: Int, _ read: (Int) -> Reading) -> Reading {
        for window in windows.dropLast() {
            let reading = read(window)
            if reading.counts(atLeast: least) { return reading }
        }
        return read(windows[windows.count - 1])
    }

    var usual: [Int] { history.model.windows.usual }
    var slow: [Int] { history.model.windows.slow }

    /// A sample of entries.
    func sample(_ ledger: Ledger, _ windows: [Int], least: Int) -> Reading {
        widening(windows, least: least) { window in
            var tally = Tally(collects: collects)
            for entry in ledger.between(monday.start(window), monday.end) where entry.exists(at: monday.end) {
                tally.count(entry.deed, holds: entry.holds)
            }
            return tally.reading(window: window)
        }
    }

    /// A share of people: no deeds are shown, for no list leads to a person's amount of work.
    func census(_ people: [Int], _ holds: (PersonState) -> Bool) -> Reading {
        .census(people.count { holds(roll.people[$0]) }, of: people.count)
    }
}
