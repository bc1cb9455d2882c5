import WorkingTime

extension Model {
    init(_ page: ModelPage) throws(ModelProblem) {
        version = try page["version"].string()
        use = page["use"].isNull ? [] : try page["use"].strings()
        clock = try Self.clock(page["clock"])
        windows = try Windows(page["windows"])
        z = try page["z"].number()
        fold = Fold(promoteWeeks: try page["promoteWeeks"].int(atLeast: 1), demoteWeeks: try page["demoteWeeks"].int(atLeast: 1))
        assessedAfterDays = try page["assessedAfterDays"].int()
        memberAfterDays = try page["memberAfterDays"].int()
        rhythm = try RhythmRule(page["rhythm"])
        lessons = try LessonRule(page["lessons"])
        roles = try Self.list(page["roles"]) { (page) throws(ModelProblem) in try Role(page) }
        rules = RulesRule(graceDays: try page["rules"]["graceDays"].int(), right: try page["rules"]["right"].int())
        quiet = QuietRule(
            noticeDays: try page["quiet"]["noticeDays"].int(), daysPerYear: try page["quiet"]["daysPerYear"].int())
        service = try ServiceDefaults(page["service"])
        holidays = try Self.list(page["holidays"]) { (page) throws(ModelProblem) in try Self.date(page) }
        answerable = Set(try Self.list(page["answerable"]) { (page) throws(ModelProblem) in try Self.messageClass(page) })
        restrictions = try page["restrictions"].strings()
        contributions = try ContributionRule(page)
        loops = LoopRule(share: Figure(rounding: try page["loopShare"].number()), least: try page["loopLeast"].int())
        functions = try Self.list(page["functions"]) { (page) throws(ModelProblem) in try Function(page) }
        stages = try Self.list(page["stages"]) { (page) throws(ModelProblem) in try Stage(page) }
        dimensions = try Self.list(page["dimensions"]) { (page) throws(ModelProblem) in try Dimension(page) }
        var questions = Questions()
        gates = try Self.list(page["gates"]) { (page) throws(ModelProblem) in try Gate(page, &questions) }
        self.questions = questions.all
        ladder = Rungs(gates, dimensions)
        try check(page)
    }

    static func list<Item>(
        _ page: ModelPage, _ read: (ModelPage) throws(ModelProblem) -> Item
    ) throws(ModelProblem) -> [Item] {
        var items: [Item] = []
        for item in try page.items() { items.append(try read(item)) }
        return items
    }

    private static func clock(_ page: ModelPage) throws(ModelProblem) -> Clock {
        guard let summer = Clock.Summer(rawValue: try page["summer"].string()) else {
            throw page["summer"].problem("is neither eu nor none")
        }
        let offset = try page["offsetMinutes"].number()
        guard let minutes = Int(exactly: offset), abs(minutes) <= 1_440 else {
            throw page["offsetMinutes"].problem("is not whole minutes of a day")
        }
        return Clock(offsetMinutes: minutes, summer: summer)
    }

    private static func date(_ page: ModelPage) throws(ModelProblem) -> LocalDate {
        guard let date = LocalDate(try page.string()) else { throw page.problem("is not a date") }
        return date
    }

    private static func messageClass(_ page: ModelPage) throws(ModelProblem) -> MessageClass {
        guard let known = MessageClass(rawValue: try page.string()) else { throw page.problem("is no class of messages") }
        return known
    }
}
