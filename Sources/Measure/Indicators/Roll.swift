import WorkingTime

/// The people of the organisation as they are on one Monday, each looked at once.
final class Roll: Sendable {
    let people: [PersonState]
    /// The members of each unit, M(U).
    let members: [[Int]]
    /// The accounts of each unit, not closed.
    let accounts: [[AccountHistory.State]]

    init(_ history: History, _ monday: Monday) {
        var learning = Learning(history, monday)
        let grace = monday.start(history.model.rules.graceDays)
        let current = Set(history.publications.lazy.filter { $0.isCurrent(from: grace, to: monday.end) }.map(\.version))
        people = history.people.map { PersonState($0, history, monday, &learning, current: current) }
        members = Self.members(history, monday)
        accounts = Self.accounts(history, monday)
    }

    /// At home there without a break for two weeks, and not on leave.
    private static func members(_ history: History, _ monday: Monday) -> [[Int]] {
        var members = [[Int]](repeating: [], count: history.units.count)
        let since = monday.start(history.model.memberAfterDays)
        for (place, person) in history.people.enumerated() {
            guard let stint = person.stint(before: monday.end), let unit = history.unit(stint.home), stint.since < since,
                !person.isOnLeave(before: monday.end)
            else { continue }
            members[unit].append(place)
        }
        return members
    }

    private static func accounts(_ history: History, _ monday: Monday) -> [[AccountHistory.State]] {
        var accounts = [[AccountHistory.State]](repeating: [], count: history.units.count)
        for account in history.accounts {
            guard let state = account.state(before: monday.end), !state.isClosed, let unit = history.unit(state.unit)
            else { continue }
            accounts[unit].append(state)
        }
        return accounts
    }
}
