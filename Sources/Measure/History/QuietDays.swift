import WorkingTime

/// The quiet days (hiljaiset päivät) of a unit: declared a week before, at most five weeks at a time and in a year.
///
/// A declaration and its cancellation are known before the day they are about, so the days before a Monday
/// are the same from whichever later Monday one looks.
struct QuietDays: Sendable {
    struct Declaration: Sendable {
        let id: Name
        let day: LocalDate
        let from: LocalDate
        let to: LocalDate
        let notice: Bool
        /// The local day on which it was cancelled: later days are not quiet.
        var cancelled: LocalDate?

        func covers(_ date: LocalDate) -> Bool { from <= date && date <= to && !(cancelled.map { $0 < date } ?? false) }

        func isValid(_ rule: QuietRule) -> Bool { day <= from - rule.noticeDays && (0...34).contains(to - from) }
    }

    private(set) var all = DaySet()
    /// Quiet days of which the public is told.
    private(set) var announced: [LocalDate] = []
    /// Every quiet day, ascending.
    private(set) var dates: [LocalDate] = []

    init() {}

    init(_ declarations: [Declaration], _ rule: QuietRule) {
        let valid = declarations.filter { $0.isValid(rule) }
        var candidates = Set<LocalDate>()
        for declaration in valid {
            for day in 0...(declaration.to - declaration.from) { candidates.insert(declaration.from + day) }
        }
        for date in candidates.sorted() {
            let covering = valid.filter { $0.covers(date) }
            let inYear = dates.reversed().prefix { $0 >= date - 364 }.count
            guard !covering.isEmpty, inYear < rule.daysPerYear else { continue }
            dates.append(date)
            all.insert(date)
            if covering.contains(where: \.notice) { announced.append(date) }
        }
    }

    /// How many quiet days lie before `date`.
    func quietDays(before date: LocalDate) -> Int { dates.partitionPoint { $0 >= date } }
}
