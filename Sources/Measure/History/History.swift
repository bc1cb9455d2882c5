import WorkingTime

/// All that the log tells, independent of the Monday from which it is looked at.
///
/// It is worked out once; each Monday of the replay only asks which of it is known by then and in the window.
final class History: Sendable {
    let model: Model
    let names: Names
    let chronicle: Chronicle
    let units: [UnitHistory]
    let people: [PersonHistory]
    let accounts: [AccountHistory]
    let publications: [RulesPublication]
    let humanAnswers: [Bool]
    let lessons: LessonPlan
    let unitOfName: NameMap
    /// The model's functions as the log names them.
    let functionNames: [Name?]

    init(_ log: DeedLog, _ model: Model, until monday: LocalDate) {
        self.model = model
        self.names = log.names
        let end = model.clock.midnight(monday)
        let first = log.deeds.first.map { model.clock.date(of: $0.at) } ?? monday
        // A year before for the widest window, and the days a deadline may lie ahead.
        let widest = (model.windows.usual + model.windows.slow + [model.lessons.validDays, 364]).max() ?? 364
        let almanac = Almanac(
            clock: model.clock, from: first - widest - 92, to: max(first, monday) + ServiceCalendar.horizon + 200)
        chronicle = Chronicle(log, before: end, almanac: almanac)
        var builder = HistoryBuilder(chronicle, model)
        builder.tellAll()
        units = builder.units
        people = builder.people
        accounts = builder.accounts
        publications = builder.publications
        humanAnswers = builder.humanAnswers
        unitOfName = builder.unitOfName
        functionNames = model.functions.map { log.names.known($0.id) }
        lessons = LessonPlan(model, names: log.names, numbers: builder.lessons)
    }

    /// Every Monday from the first on which any deed is known.
    func mondays(until last: LocalDate) -> [LocalDate] {
        guard chronicle.count > 0 else { return [] }
        var monday = chronicle.day(of: 0).monday
        while chronicle.almanac.midnight(monday) <= chronicle[0].at { monday = monday + 7 }
        return stride(from: monday.dayNumber, through: last.dayNumber, by: 7).map(LocalDate.init(dayNumber:))
    }
}

/// The model's lessons under the numbers the log's passes bear; nil for one nobody has passed.
struct LessonPlan: Sendable {
    let basics: [Int?]
    private let paths: [[Int?]]
    private let roles: NameMap
    let count: Int

    init(_ model: Model, names: Names, numbers: LessonNumbers) {
        func number(_ lesson: String) -> Int? { numbers.known(names.known(lesson)) }
        basics = model.lessons.basics.map(number)
        paths = model.roles.map { $0.path.map(number) }
        var roles = NameMap(names: names.count)
        for (place, role) in model.roles.enumerated() {
            if let name = names.known(role.id) { roles[name] = place }
        }
        self.roles = roles
        count = numbers.count
    }

    /// Nil for what is no role of the model.
    func path(of role: Name?) -> [Int?]? { roles[role].map { paths[$0] } }
}
