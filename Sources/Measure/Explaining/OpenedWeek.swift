public import WorkingTime

/// A week opened down to its deeds: those counted are in the assessment, those not counted are found here with the reason.
///
/// Values about people open to nothing: no list leads to a person's amount of work.
public struct OpenedWeek: Sendable {
    public let monday: LocalDate
    let history: History
    let end: Instant
    let start: Instant

    /// - Parameter date: any day of the week.
    public init(_ log: DeedLog, by model: Model, asOf date: LocalDate) {
        self.init(History(log, model, until: date.monday), asOf: date.monday)
    }

    init(_ history: History, asOf monday: LocalDate) {
        self.monday = monday
        self.history = history
        end = history.chronicle.almanac.midnight(monday)
        let widest = (history.model.windows.usual + history.model.windows.slow).max() ?? 364
        start = history.chronicle.almanac.midnight(monday - widest)
    }

    /// The deeds of a unit's widest window that a part of a gate passed over, by id.
    public func uncounted(by part: PartResult, of unit: String) -> [Uncounted] {
        guard let name = history.names.known(unit), let place = history.unit(name) else { return [] }
        let counted = Set(part.supporting.ids + part.opposing.ids)
        let window = history.chronicle.almanac.midnight(monday - (part.window ?? 91))
        let look = UnitLook(week: self, unit: history.units[place], window: window)
        var reasons: [String: Uncounted.Why] = [:]
        for (number, why) in look.passedOver(by: part.indicator) {
            let id = history.names.text(history.chronicle[number].id)
            if !counted.contains(id), reasons[id] == nil { reasons[id] = why }
        }
        return reasons.map { Uncounted(id: $0, why: $1) }.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    }

    /// The known deeds from the widest window on.
    var numbers: Range<Deed.Number> {
        let first = history.chronicle.log.known(before: start).count
        return Deed.Number(first)..<Deed.Number(history.chronicle.count)
    }
}

/// One unit's deeds, as one value looks at them.
struct UnitLook {
    let week: OpenedWeek
    let unit: UnitHistory
    /// Where the window that was used begins.
    let window: Instant

    typealias Finding = (Deed.Number, Uncounted.Why)

    var history: History { week.history }
    var chronicle: Chronicle { week.history.chronicle }

    func passedOver(by indicator: Indicator) -> [Finding] {
        switch indicator {
        case .planned, .withGoal, .goalsRolledUp, .described, .checked, .activeWeeks, .longestSilence, .unevenness:
            posts(indicator)
        case .answeredInThreeDays: messages(unit.works.answeredInThreeDays, indicator)
        case .answeredInTarget: messages(unit.works.answeredInTarget, indicator)
        case .claimed: messages(unit.works.claims, indicator)
        case .ideasAnswered: ideas()
        case .ideasPublished: young(.ideasPublished)
        case .insightsDecided: insights()
        case .goalsMeasured: goals()
        case .stances: stances()
        case .openness: openness()
        case .listeningWeeks, .listeningWeeksOfEight: listening()
        case .audienceReached, .audienceKnown, .conversationPartners: audience()
        case .planReach: slots()
        case .primaryLoop: loops()
        default: []
        }
    }

    /// Deeds of the unit, from the widest window on.
    func deeds(_ wanted: (Act) -> Bool) -> [Deed.Number] {
        week.numbers.filter { chronicle[$0].unit == unit.id && wanted(chronicle[$0].act) }
    }

    func isWithdrawn(_ number: Deed.Number) -> Bool { chronicle.end(of: number) < week.end }

    /// What a promise that is not counted waits for, or why it lies outside.
    func state(of deed: Deed.Number, in ledger: Ledger) -> Uncounted.Why? {
        guard let entry = ledger.entries.last(where: { $0.deed == deed }) else { return nil }
        if entry.at >= week.end { return .stillOpen }
        if entry.gone < week.end { return .withdrawn }
        return entry.at < window ? .outsideWindow : nil
    }
}
