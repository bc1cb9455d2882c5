public import WorkingTime

/// The maturity of an organisation on one Monday: a shared map, not a mark (kypsyys on yhteinen kartta, ei arvosana).
public struct Assessment: Sendable {
    /// The Monday.
    public let asOf: LocalDate
    /// The model's version.
    public let model: String
    public let profiles: [String]
    public let deeds: DeedCount
    public let organisation: Organisation
    /// Every unit ever declared, by id.
    public let units: [UnitAssessment]

    public subscript(unit: String) -> UnitAssessment? { units.first { $0.id == unit } }

    public struct DeedCount: Hashable, Sendable {
        /// Distinct deeds of the log.
        public let read: Int
        /// Of them those before the Monday.
        public let known: Int
        /// Of the known those of a kind nobody knows.
        public let unknown: Int
    }
}

/// Looks at the deeds from a Monday: the one of `asOf`'s week.
///
/// A pure function: the same deeds, model and Monday give the same assessment, on every machine and in every year.
public func assess(_ log: DeedLog, by model: Model, asOf: LocalDate) -> Assessment {
    let last = asOf.monday
    let history = History(log, model, until: last)
    var replay = Replay(units: history.units.count)
    var views: [UnitView?] = []
    for date in history.mondays(until: last) {
        let monday = Monday(date, history.chronicle.almanac)
        views = replay.step(history, monday, remembers: date == last - 91, collects: date == last)
    }
    return Assessment(history, replay, views, asOf: last)
}
