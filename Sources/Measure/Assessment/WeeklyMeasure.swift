public import WorkingTime

/// The measure kept going: each week it takes the new deeds and looks at one more Monday, instead of telling everything
/// from the start.
///
/// What it says is what ``assess(_:by:asOf:)`` says of the same deeds, to the byte. It holds in memory what the log told and
/// what each week leaves to the next; nothing of it has to be stored, since the log can tell it again.
public struct WeeklyMeasure: Sendable {
    public let model: Model
    /// The last Monday looked at.
    public private(set) var monday: LocalDate?
    private var log: DeedLog
    private var telling: HistoryBuilder?
    private var replay = Replay(units: 0)
    /// A deed came that an earlier week would have known.
    private var cameLate = false

    public init(_ log: DeedLog = DeedLog(), by model: Model) {
        self.log = log
        self.model = model
    }

    /// Whether the next look has to begin from the first week, because something was told late, or of somebody not known then.
    public private(set) var startsAnew = true

    /// Distinct deeds so far.
    public var deeds: Int { log.count + (telling?.chronicle.log.count ?? 0) }

    /// Adds new lines of the log.
    ///
    /// - Throws: ``MalformedLine``, counted from the first of these lines; then nothing is added.
    public mutating func add(jsonl: [UInt8]) throws(MalformedLine) {
        takeLog()
        guard let first = try log.add(jsonl: jsonl), let monday else { return }
        cameLate = cameLate || first < model.clock.midnight(monday)
    }

    /// Looks at the units from the Monday of a date. A date before the last look begins anew.
    public mutating func assess(asOf date: LocalDate) -> Assessment {
        let last = date.monday
        takeLog()
        let end = model.clock.midnight(last)
        if let monday, monday < last, !cameLate, let telling, !telling.mustStartAnew(with: log, before: end) {
            startsAnew = false
            return goOn(from: monday, to: last)
        }
        startsAnew = true
        return start(until: last)
    }

    /// The last Monday opened down to its deeds; nil before the first look.
    public func opened() -> OpenedWeek? {
        guard let telling, let monday else { return nil }
        return OpenedWeek(History(telling), asOf: monday)
    }

    /// There is one log, kept where it can grow.
    private mutating func takeLog() {
        guard telling != nil, log.count == 0 else { return }
        log = telling?.chronicle.handOverLog() ?? log
    }

    private mutating func start(until last: LocalDate) -> Assessment {
        telling = nil
        let told = HistoryBuilder(log, model, until: last)
        log = DeedLog()
        cameLate = false
        replay = Replay(units: told.units.count)
        let first = History(told).mondays(until: last).first
        telling = told
        return look(from: first ?? last, to: last)
    }

    private mutating func goOn(from monday: LocalDate, to last: LocalDate) -> Assessment {
        var log = DeedLog()
        swap(&log, &self.log)
        telling?.goOn(with: log, from: model.clock.midnight(monday), until: last)
        return look(from: monday + 7, to: last)
    }

    private mutating func look(from first: LocalDate, to last: LocalDate) -> Assessment {
        guard let telling else { preconditionFailure("something has been told before anything is looked at") }
        let history = History(telling)
        var views: [UnitView?] = []
        for day in stride(from: first.dayNumber, through: last.dayNumber, by: 7) where history.chronicle.count > 0 {
            let date = LocalDate(dayNumber: day)
            views = replay.step(
                history, Monday(date, history.chronicle.almanac), remembers: date > last - 98, collects: date == last)
        }
        monday = last
        return Assessment(history, replay, views, asOf: last)
    }
}
