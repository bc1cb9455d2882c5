import Testing
import WorkingTime
import Workplace

@Suite struct GoalTests {
    private static let monday = LocalDate("2026-11-23")!
    private static let clock = Clock.helsinki

    private func goal(from: LocalDate = monday, days: Int = 91) throws -> Goal {
        Goal(
            id: Identifier(known: "g1"), unitID: Identifier(known: "hr"),
            content: try Goal.Content(
                name: Words("Useampi hakee", field: Words.Field("goal"), atMost: 160),
                metric: Words("hakemuksia", field: Words.Field("metric"), atMost: 160), baseline: 20, target: 35),
            period: try Goal.Period(from: from, to: from + days, today: Self.monday), setAt: Self.clock.instant(Self.monday, minute: 540))
    }

    private func words(_ text: String) throws -> Words { try Words(text, field: Words.Field("conclusion"), atMost: 1_000) }

    @Test func `doing is not a goal`() throws {
        let (name, metric) = (try words("Julkaisemme kolmesti viikossa"), try words("julkaisuja"))

        #expect(throws: GoalRefusal.nothingChanges) { try Goal.Content(name: name, metric: metric, baseline: 3, target: 3) }
    }

    @Test(arguments: [(12, false), (13, true), (183, true), (184, false), (0, false), (-5, false)])
    func `a period lasts from two weeks to half a year`(_ days: Int, _ isTaken: Bool) throws {
        if isTaken {
            #expect(try goal(days: days).period.to == Self.monday + days)
        } else {
            #expect(throws: GoalRefusal.periodOutOfBounds) { try goal(days: days) }
        }
    }

    @Test func `a goal is not set for a time that is over`() throws {
        #expect(throws: GoalRefusal.alreadyOver) { try goal(from: Self.monday - 20, days: 19) }
        #expect(try goal(from: Self.monday - 20, days: 20).period.contains(Self.monday))
    }

    @Test func `an outcome comes two weeks into the period and two weeks after the goal was set`() throws {
        let early = try goal(from: Self.monday - 30)
        let ahead = try goal(from: Self.monday + 30)

        #expect(early.earliestConclusion(Self.clock) == early.setAt + .days(14))
        #expect(ahead.earliestConclusion(Self.clock) == Self.clock.midnight(Self.monday + 44))
    }

    @Test func `falling short is an outcome too`() throws {
        var goal = try goal()
        let later = goal.setAt + .days(30)

        try goal.conclude(outcome: 31, words: words("Jäätiin neljän päähän, opimme silti."), at: later, clock: Self.clock)

        #expect(goal.conclusion?.outcome == 31)
        #expect(!goal.isReached(at: 31))
        #expect(throws: GoalRefusal.alreadyConcluded) { try goal.note(32, at: later) }
        #expect(throws: GoalRefusal.alreadyConcluded) { try goal.edit(goal.content) }
    }

    @Test(arguments: [
        (335, "Jäätiin neljän päähän, opimme silti.", GoalRefusal.tooEarlyToConclude), (336, "Ihan hyvä.", .conclusionTooShort),
    ])
    func `a goal is not concluded`(_ hours: Int, _ text: String, _ refusal: GoalRefusal) throws {
        var goal = try goal()

        #expect(throws: refusal) {
            try goal.conclude(outcome: 31, words: words(text), at: goal.setAt + .hours(hours), clock: Self.clock)
        }
        #expect(goal.conclusion == nil)
    }

    @Test func `a goal that lowers a number is reached from above`() throws {
        let content = try Goal.Content(name: words("Vastaus nopeammin"), metric: words("tunteja"), baseline: 10, target: 4)
        let goal = Goal(
            id: Identifier(known: "g2"), unitID: nil, content: content,
            period: try Goal.Period(from: Self.monday, to: Self.monday + 60, today: Self.monday), setAt: Instant(seconds: 0))

        #expect(goal.share(at: 7) == 0.5)
        #expect(goal.isReached(at: 3.5))
        #expect(!goal.isReached(at: 4.5))
    }

    @Test func `aims of the house are set by those who coordinate`() throws {
        let unit: Unit.ID = Identifier(known: "hr")
        let writer = Member(id: Identifier(known: "m"), name: "Aino", home: unit, grants: Grants(units: [unit: [.write]]))
        let coordinator = Member(id: Identifier(known: "n"), name: "Ville", home: unit, grants: Grants(organisation: [.coordinate]))

        try Goal.requireSetter(writer, of: unit)
        try Goal.requireSetter(coordinator, of: nil)
        #expect(throws: NeedsRight(.coordinate)) { try Goal.requireSetter(writer, of: nil) }
        #expect(throws: NeedsRight(.write)) { try Goal.requireSetter(coordinator, of: unit) }
    }
}
