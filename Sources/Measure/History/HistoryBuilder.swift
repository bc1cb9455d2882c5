import WorkingTime

/// Tells the history from the chronicle, story by story; each family of stories has its own file.
///
/// It can go on from week to week: then what single deeds say is told of the fresh ones only, and a story with something
/// new in it is forgotten and told again.
struct HistoryBuilder: Sendable {
    let model: Model
    var chronicle: Chronicle
    /// Deeds not told yet.
    var fresh: Range<Deed.Number>
    /// The deeds of all stories to be told, in order.
    var toTell: [Deed.Number]
    var units: [UnitHistory] = []
    var people: [PersonHistory] = []
    var accounts: [AccountHistory] = []
    var goals: [Name: GoalHistory] = [:]
    var publications: [RulesPublication] = []
    var lessons = LessonNumbers()
    /// Which `message.answered` deeds are human answers, by deed.
    var humanAnswers: [Bool] = []
    /// Which `vote.given` deeds count, by deed.
    var countedVotes: [Bool] = []
    /// Posts made from ideas.
    var growths = Growths()
    /// Reason codes with which a thing may be kept back.
    var restrictions: Set<Name> = []
    /// The last Monday the almanac reaches far enough for.
    var almanacMonday: LocalDate
    /// So many names had been met when it was told last.
    private(set) var namesTold = 0
    /// What telling on has to remember.
    var memory: Memory
    private(set) var unitOfName: NameMap
    private(set) var personOfName: NameMap

    /// What lies between one deed and another of a different story.
    struct Memory: Sendable {
        var accountPlaces: [Name: Int] = [:]
        var firstPublished: [Name: Instant] = [:]
        var sentTexts: [Name: RecentTimes] = [:]
        var counting: ContributionCounting
        var declarations: [[QuietDays.Declaration]] = []
        var cancellations: [Name: LocalDate] = [:]
        /// The first post published in each slot.
        var postOfSlot: [Name: Deed.Number] = [:]
        var drills: [Drill: Deed.Number] = [:]
        var loopsOfFact: [Name: [Name]] = [:]
    }

    /// All that `log` tells until a Monday.
    init(_ log: DeedLog, _ model: Model, until monday: LocalDate) {
        self.model = model
        let first = log.deeds.first.map { model.clock.date(of: $0.at) } ?? monday
        chronicle = Chronicle(
            log, before: model.clock.midnight(monday), almanac: Self.almanac(model, from: first, to: max(first, monday)))
        almanacMonday = max(first, monday)
        fresh = chronicle.numbers
        toTell = Array(fresh)
        memory = Memory(counting: ContributionCounting(model))
        unitOfName = NameMap(names: chronicle.log.names.count)
        personOfName = unitOfName
        growMaps()
        foundUnits()
        _ = tellUnits()
        tell()
    }

    var names: Names { chronicle.log.names }

    /// Room for names met since.
    mutating func growMaps() {
        unitOfName.grow(to: names.count)
        personOfName.grow(to: names.count)
        growths.grow(to: names.count)
    }

    /// A year before for the widest window, and the days a deadline may lie ahead.
    static func almanac(_ model: Model, from first: LocalDate, to last: LocalDate) -> Almanac {
        let widest = (model.windows.usual + model.windows.slow + [model.lessons.validDays, 364]).max() ?? 364
        return Almanac(clock: model.clock, from: first - widest - 92, to: last + ServiceCalendar.horizon + 200)
    }

    mutating func tell() {
        restrictions = Set(model.restrictions.compactMap(names.known))
        tellPeople()
        tellAccounts()
        tellRules()
        findHumanAnswers()
        tellContributions()
        tellListening()
        tellGoals()
        tellSlots()
        tellPosts()
        tellMessages()
        tellIdeas()
        tellInsights()
        tellIssues()
        tellLoops()
        tellReviews()
        tellHelp()
        units.concurrentUpdate { $0.works.sort() }
        toTell = []
        namesTold = names.count
    }

    func unit(_ name: Name?) -> Int? { unitOfName[name] }
    func person(_ name: Name?) -> Int? { personOfName[name] }

    /// The service time of a unit for something that starts at `start`.
    func service(_ unit: Int, from start: Instant) -> ServiceTime { ServiceTime(units[unit], from: start, model.service) }

    mutating func number(units ids: [Name]) {
        for (place, id) in ids.enumerated() { unitOfName[id] = place }
    }

    mutating func addPerson(_ id: Name) -> Int {
        if let person = personOfName[id] { return person }
        personOfName[id] = people.count
        people.append(PersonHistory(id))
        return people.count - 1
    }
}
