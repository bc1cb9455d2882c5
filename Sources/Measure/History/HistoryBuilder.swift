import WorkingTime

/// Tells the history from the chronicle, story by story; each family of stories has its own file.
struct HistoryBuilder {
    let model: Model
    let chronicle: Chronicle
    let names: Names
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
    var growths: [Name: [Growth]] = [:]
    /// Reason codes with which a thing may be kept back.
    let restrictions: Set<Name>
    private(set) var unitOfName: NameMap
    private(set) var personOfName: NameMap

    init(_ chronicle: Chronicle, _ model: Model) {
        self.chronicle = chronicle
        self.model = model
        self.names = chronicle.log.names
        self.unitOfName = NameMap(names: chronicle.log.names.count)
        self.personOfName = unitOfName
        self.restrictions = Set(model.restrictions.compactMap(chronicle.log.names.known))
    }

    mutating func tellAll() {
        tellUnits()
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
        tellReviewsAndHelp()
        for unit in units.indices { units[unit].works.sort() }
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
