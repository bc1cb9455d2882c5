public import WorkingTime

/// Something a publisher has that will not be valid for long: told to that person and to the stewards of the account.
public struct Lapse: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// One of the basic lessons; all of them are needed.
        case lessons
        /// The agreement to the ground rules, of which a newer version is in force.
        case rules
    }

    public let person: String
    public let kind: Kind
    /// The first Monday on which it does not count any more.
    public let on: LocalDate

    public init(person: String, kind: Kind, on date: LocalDate) {
        self.person = person
        self.kind = kind
        on = date
    }
}

extension OpenedWeek {
    /// What publishers of a unit will lose in the coming weeks if they do nothing, the earliest first.
    ///
    /// What has lapsed already is in the gates; only what still holds on this Monday is told here.
    public func lapses(of unit: String, weeks: Int = 8) -> [Lapse] {
        guard let name = history.names.known(unit), let place = history.unit(name) else { return [] }
        let publishers = Set(Roll(history, Monday(monday, history.chronicle.almanac)).accounts[place].flatMap(\.publishers))
        let states = (0...weeks).map { people(on: monday + 7 * $0) }
        return publishers.sorted().filter { states[0][$0].mayPublish }.flatMap { person in
            lapses(of: person, in: states)
        }.sorted { ($0.on, $0.person) < ($1.on, $1.person) }
    }

    private func lapses(of person: Int, in states: [[PersonState]]) -> [Lapse] {
        func first(_ holds: (PersonState) -> Bool) -> LocalDate? {
            guard holds(states[0][person]), let week = states.firstIndex(where: { !holds($0[person]) }) else { return nil }
            return monday + 7 * week
        }
        let id = history.names.text(history.people[person].id)
        let lessons = first(\.hasBasics).map { Lapse(person: id, kind: .lessons, on: $0) }
        let rules = first(\.hasCommitted).map { Lapse(person: id, kind: .rules, on: $0) }
        return [lessons, rules].compactMap(\.self)
    }

    private func people(on date: LocalDate) -> [PersonState] { Roll(history, Monday(date, history.chronicle.almanac)).people }
}
