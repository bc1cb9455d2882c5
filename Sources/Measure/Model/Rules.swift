/// In how many days back a value looks, first the nearest, then wider ones until there is enough to judge.
public struct Windows: Hashable, Sendable {
    public let usual: [Int]
    public let slow: [Int]

    init(_ page: ModelPage) throws(ModelProblem) {
        usual = try Self.days(page["usual"])
        slow = try Self.days(page["slow"])
    }

    private static func days(_ page: ModelPage) throws(ModelProblem) -> [Int] {
        let days = try Model.list(page) { (page) throws(ModelProblem) in try page.int(atLeast: 1) }
        guard !days.isEmpty, zip(days, days.dropFirst()).allSatisfy({ $0 < $1 }) else { throw page.problem("does not widen") }
        return days
    }
}

/// How many posts a week a unit promises when it says nothing, between which bounds, and how late a change works.
public struct RhythmRule: Hashable, Sendable {
    public let usual: Double
    public let from: Double
    public let to: Double
    public let delayDays: Int

    init(_ page: ModelPage) throws(ModelProblem) {
        usual = try page["default"].number()
        from = try page["from"].number()
        to = try page["to"].number()
        delayDays = try page["delayDays"].int()
        guard from > 0, from <= to else { throw page.problem("has bounds the wrong way round") }
    }
}

public struct LessonRule: Hashable, Sendable {
    public let basics: [String]
    public let validDays: Int
    /// Passes of a person in a day that count.
    public let perDay: Int

    init(_ page: ModelPage) throws(ModelProblem) {
        basics = try page["basics"].strings()
        validDays = try page["validDays"].int(atLeast: 1)
        perDay = try page["perDay"].int()
    }
}

public struct RulesRule: Hashable, Sendable {
    /// How long an acknowledgement of the former version still holds.
    public let graceDays: Int
    /// Scenario questions to be answered right.
    public let right: Int
}

public struct QuietRule: Hashable, Sendable {
    public let noticeDays: Int
    public let daysPerYear: Int
}

/// When a function's loop counts as working.
public struct LoopRule: Hashable, Sendable {
    public let share: Figure
    public let least: Int
}
