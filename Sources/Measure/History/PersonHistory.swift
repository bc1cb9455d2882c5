import WorkingTime

/// What the log tells of a person: where at home, which roles, what was learnt, how they took part.
///
/// It is used to see how widely a unit takes part, and never shown by person.
struct PersonHistory: Sendable {
    let id: Name
    private(set) var stints: [Stint] = []
    private(set) var leader: [(at: Instant, value: Bool)] = []
    private(set) var leave = Timeline<Bool>()
    /// Roles chosen by oneself.
    private(set) var chosenRole = Timeline<Name>()
    /// Opted in to sharing (or out again).
    var ambassador: [(at: Instant, yes: Bool)] = []
    var passes: [Pass] = []
    var acknowledgements: [Acknowledgement] = []
    var contributions: [Contribution] = []
    /// Posts in this person's voice that the person approved before publishing.
    var voicedPosts: [(deed: Deed.Number, day: LocalDate, known: Instant, gone: Instant)] = []

    /// A time without a break in one home; nil for none.
    struct Stint: Sendable {
        let home: Name?
        let since: Instant
        /// When the next home was given.
        var until: Instant = .never
    }

    struct Pass: Sendable {
        let deed: Deed.Number
        let lesson: Int
        let at: Instant
        var gone: Instant
    }

    struct Acknowledgement: Sendable {
        let deed: Deed.Number
        let version: Name
        let at: Instant
        var gone: Instant
    }

    init(_ id: Name) { self.id = id }

    mutating func note(_ change: MemberChange, at instant: Instant, by doer: Name?, leaderRole: Name?) {
        if change.home.isGiven { move(to: change.home.after(nil), at: instant) }
        if change.roles.isGiven {
            leader.append((instant, leaderRole.map { (change.roles.after(nil) ?? []).contains($0) } ?? false))
        }
        leave.note(change.leave, at: instant)
        if doer == id { chosenRole.note(change.chosenRole, at: instant) }
    }

    private mutating func move(to home: Name?, at instant: Instant) {
        if let last = stints.last, last.home == home { return }
        if !stints.isEmpty { stints[stints.count - 1].until = instant }
        stints.append(Stint(home: home, since: instant))
    }

    /// The stint known at a T.
    func stint(before end: Instant) -> Stint? { stints.last { $0.since < end } }

    /// The home at a moment, that of the moment itself included.
    func home(through instant: Instant) -> Name? { stints.last { $0.since <= instant }?.home }

    func isLeader(before end: Instant) -> Bool { leader.last { $0.at < end }?.value ?? false }
    func isOnLeave(before end: Instant) -> Bool { leave.value(before: end) ?? false }
    func isAmbassador(before end: Instant) -> Bool { ambassador.last { $0.at < end }?.yes ?? false }
}
