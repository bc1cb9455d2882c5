import WorkingTime

/// What a unit has declared of itself, and the ledgers of what it did.
struct UnitHistory: Sendable {
    let id: Name
    let declared: Instant
    var name = Timeline<Name>()
    /// Places in the model's functions.
    var functions = Timeline<[Int]>()
    var primary = Timeline<Name>()
    var rhythm = Timeline<Double>()
    var days = Timeline<[Int]>()
    var from = Timeline<Int>()
    var to = Timeline<Int>()
    var targetMinutes = Timeline<Int>()
    var scope: [ScopeGiven] = []
    /// Hours as the unit gave them, too few ones included.
    private(set) var hoursGiven: [(at: Instant, hours: ServiceHours)] = []
    private var hours: [(at: Instant, hours: ServiceHours)] = []
    var quiet = QuietDays()
    /// The organisation's calendar, closed also on this unit's announced quiet days.
    var calendar: ServiceCalendar
    var works = Works()

    struct ScopeGiven: Sendable {
        let at: Instant
        let day: LocalDate
        let scope: UnitChange.Scope?
        let hasReason: Bool
        let reviewBy: LocalDate?

        /// An exclusion without reason, or reviewed later than half a year on, is none.
        func excludes(on monday: LocalDate) -> Bool {
            guard scope == .out, hasReason, let reviewBy else { return false }
            return reviewBy - day <= 184 && monday <= reviewBy
        }
    }

    init(_ id: Name, declared: Instant, calendar: ServiceCalendar) {
        self.id = id
        self.declared = declared
        self.calendar = calendar
    }

    mutating func note(_ change: UnitChange, at instant: Instant, on day: LocalDate, functions: [Name: Int]) {
        name.note(change.name, at: instant)
        self.functions.note(change.functions.map { $0.compactMap { functions[$0] } }, at: instant)
        primary.note(change.primary, at: instant)
        rhythm.note(change.rhythm, at: instant)
        days.note(change.days, at: instant)
        from.note(change.from, at: instant)
        to.note(change.to, at: instant)
        targetMinutes.note(change.targetMinutes, at: instant)
        guard change.scope.isGiven else { return }
        scope.append(
            ScopeGiven(
                at: instant, day: day, scope: change.scope.after(nil), hasReason: change.hasReason, reviewBy: change.reviewBy))
    }

    /// Hours in force for something that starts at `start`.
    func hours(at start: Instant, _ service: ServiceDefaults) -> ServiceHours {
        hours.last { $0.at <= start }?.hours ?? service.hours
    }

    /// Works out the hours after each change; too few of them count as the model's own, against shrinking hours.
    mutating func settleHours(_ service: ServiceDefaults) {
        let changes = days.moments.map(\.at) + from.moments.map(\.at) + to.moments.map(\.at)
        hoursGiven = Set(changes).sorted().map { at in
            let given = ServiceHours(
                days: days.value(through: at).map(Set.init) ?? service.hours.days,
                from: from.value(through: at) ?? service.hours.from, to: to.value(through: at) ?? service.hours.to)
            return (at, given)
        }
        hours = hoursGiven.map { at, given in
            let enough = given.dayCount >= service.leastDays && given.minutesPerDay >= service.leastMinutes
            return (at, enough ? given : service.hours)
        }
    }

    /// Functions any value in force at some moment between `start` and `end` contains: one cannot shake off a failing one quickly.
    func functions(inForceFrom start: Instant, to end: Instant) -> [Int] {
        var inForce = Set<Int>()
        for (index, moment) in functions.moments.enumerated() {
            let next = index + 1 < functions.moments.count ? functions.moments[index + 1].at : .never
            if max(moment.at, start) < min(next, end) { inForce.formUnion(moment.value ?? []) }
        }
        return inForce.sorted()
    }
}
