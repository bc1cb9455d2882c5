public import WorkingTime

/// The models of an organisation, each in force from a date: a week is judged by the model of its Monday.
public struct DatedModels: Sendable {
    public struct Dated: Sendable {
        /// The first day it is in force; nil for the first one.
        public let from: LocalDate?
        public let model: Model
    }

    /// By date.
    public private(set) var all: [Dated]

    public init(_ first: Model) { all = [Dated(from: nil, model: first)] }

    /// Puts a model in force from a date on. A model of the same date is replaced.
    public mutating func add(_ model: Model, from date: LocalDate) {
        all.removeAll { $0.from == date }
        all.append(Dated(from: date, model: model))
        all.sort { left, right in left.from.map { left in right.from.map { left < $0 } ?? false } ?? (right.from != nil) }
    }

    /// The model by which a Monday is judged.
    public func model(on date: LocalDate) -> Model {
        all.last { dated in dated.from.map { $0 <= date } ?? true }?.model ?? all[0].model
    }

    /// The stretches of Mondays judged by one model each.
    func stretches(of mondays: [LocalDate]) -> [(model: Model, mondays: ArraySlice<LocalDate>)] {
        var stretches: [(model: Model, mondays: ArraySlice<LocalDate>)] = []
        var start = mondays.startIndex
        for (place, dated) in all.enumerated() {
            let end = place + 1 < all.count ? mondays.firstIndex { $0 >= all[place + 1].from! } ?? mondays.endIndex : mondays.endIndex
            if end > start { stretches.append((dated.model, mondays[start..<end])) }
            start = max(start, end)
        }
        return stretches
    }
}

/// Looks at the deeds from a Monday, each week before judged by the model that was in force on its Monday.
///
/// The stages of earlier weeks stay as they were; the fold goes on over them. A part met by one model stays a part met
/// for the next one, if its gate asks for the same value in the same place.
public func assess(_ log: DeedLog, by models: DatedModels, asOf: LocalDate) -> Assessment {
    let last = asOf.monday
    let present = History(log, models.model(on: last), until: last)
    var replay = Replay(units: present.units.count)
    var views: [UnitView?] = []
    for (model, mondays) in models.stretches(of: present.mondays(until: last)) {
        let history = mondays.last == last ? present : History(log, model, until: last)
        replay.change(to: history.model)
        for date in mondays {
            let monday = Monday(date, history.chronicle.almanac)
            views = replay.step(history, monday, remembers: date == last - 91, collects: date == last)
        }
    }
    return Assessment(present, replay, views, asOf: last)
}
