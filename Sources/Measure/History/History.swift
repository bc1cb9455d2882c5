import WorkingTime

/// All that the log tells, independent of the Monday from which it is looked at.
///
/// It is worked out once; each Monday of the replay only asks which of it is known by then and in the window.
final class History: Sendable {
    let model: Model
    let names: Names
    /// The same, for those who spell ids later.
    let spellings: Shared<Names>
    let chronicle: Chronicle
    let units: [UnitHistory]
    let people: [PersonHistory]
    let accounts: [AccountHistory]
    let publications: [RulesPublication]
    let humanAnswers: [Bool]
    let growths: Growths
    /// Quiet periods of each unit, valid or not.
    let declarations: [[QuietDays.Declaration]]
    let lessons: LessonPlan
    let unitOfName: NameMap
    /// The model's functions as the log names them.
    let functionNames: [Name?]

    convenience init(_ log: DeedLog, _ model: Model, until monday: LocalDate) {
        self.init(HistoryBuilder(log, model, until: monday))
    }

    init(_ told: HistoryBuilder) {
        model = told.model
        names = told.names
        spellings = Shared(told.names)
        chronicle = told.chronicle
        units = told.units
        people = told.people
        accounts = told.accounts
        publications = told.publications
        humanAnswers = told.humanAnswers
        growths = told.growths
        declarations = told.memory.declarations
        unitOfName = told.unitOfName
        let names = told.names
        functionNames = told.model.functions.map { names.known($0.id) }
        lessons = LessonPlan(told.model, names: names, numbers: told.lessons)
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
