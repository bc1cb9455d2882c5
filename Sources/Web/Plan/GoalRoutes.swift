import Hummingbird
import Storage
import Workplace
import WorkingTime

/// Goals: set, followed, mended, concluded with an outcome and what it taught.
enum GoalRoutes {
    static let all: [Route] = [
        .get("/goals", use: list),
        .get("/goals/new", .right(.write), use: new),
        .post("/goals", .right(.write), use: create),
        .get("/goals/:goal", use: show),
        .post("/goals/:goal", .right(.write), use: edit),
        .post("/goals/:goal/reading", .right(.write), use: note),
        .get("/goals/:goal/outcome", .right(.write), use: showOutcome),
        .post("/goals/:goal/outcome", .right(.write), use: conclude),
    ]

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let (member, goals, today) = (try visit.signedIn(), visit.stores.goals, visit.today)
        let filter = try await UnitFilter(reading: visit)
        return try await GoalsPage(
            visit: visit, filter: filter, active: goals.active(of: filter.unit?.id, for: member, on: today),
            awaiting: goals.awaitingOutcome(of: filter.unit?.id, for: member, on: today),
            concluded: goals.concluded(of: filter.unit?.id, for: member)
        ).page.response(for: visit)
    }

    @Sendable static func new(_ visit: Visit) async throws -> Response {
        try await newPage(visit, .fresh).response(for: visit)
    }

    @Sendable static func create(_ visit: Visit) async throws -> Response {
        try await visit.keeping({ try await newPage(visit, $0) }) {
            let goal = try await visit.stores.goals.set(
                visit.goalContent(), of: visit.goalUnit(), from: visit.date(in: "begins"), to: visit.date(in: "ends"),
                formKey: visit.formKey,
                by: visit.signedIn(), at: visit.now)
            return .seeOther("/goals/\(goal.id)", said: .goalSet)
        }
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, .fresh).response(for: visit)
    }

    @Sendable static func edit(_ visit: Visit) async throws -> Response {
        let id: Goal.ID = try visit.key("goal")
        return try await visit.keeping({ try await page(visit, $0) }) {
            try await visit.stores.goals.edit(id, to: visit.goalContent(), by: visit.signedIn(), at: visit.now)
            return .seeOther("/goals/\(id)", said: .goalChanged)
        }
    }

    @Sendable static func note(_ visit: Visit) async throws -> Response {
        let id: Goal.ID = try visit.key("goal")
        return try await visit.keeping({ try await page(visit, $0) }) {
            try await visit.stores.goals.note(visit.number(in: "reading"), of: id, by: visit.signedIn(), at: visit.now)
            return .seeOther("/goals/\(id)", said: .goalRead)
        }
    }

    @Sendable static func showOutcome(_ visit: Visit) async throws -> Response {
        try await outcomePage(visit, .fresh).response(for: visit)
    }

    @Sendable static func conclude(_ visit: Visit) async throws -> Response {
        let id: Goal.ID = try visit.key("goal")
        return try await visit.keeping({ try await outcomePage(visit, $0) }) {
            let outcome = try visit.number(in: "outcome")
            let words = try Words(visit.form["conclusion"], field: Words.Field("conclusion"), atMost: Goal.Conclusion.longest)
            try await visit.stores.goals.conclude(id, outcome: outcome, words: words, by: visit.signedIn(), at: visit.now)
            return .seeOther("/goals/\(id)", said: .goalConcluded)
        }
    }

    private static func newPage(_ visit: Visit, _ state: FormState) async throws -> Page {
        let member = try visit.signedIn()
        let units = try await visit.stores.units.all().filter { member.may(.write, in: $0.id) }
        let aims = try await visit.stores.goals.aims(for: member, on: visit.today)
        return NewGoalPage(visit: visit, units: units, aims: aims, state: state).page
    }

    private static func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        let (id, member, goals): (Goal.ID, Member, Goals) = (try visit.key("goal"), try visit.signedIn(), visit.stores.goals)
        return try await GoalPage(
            visit: visit, seen: goals.goal(id, seenBy: member), posts: goals.posts(for: id, seenBy: member),
            history: goals.history(of: id, seenBy: member), aims: goals.aims(for: member, on: visit.today), state: state
        ).page
    }

    private static func outcomePage(_ visit: Visit, _ state: FormState) async throws -> Page {
        let seen = try await visit.stores.goals.goal(visit.key("goal"), seenBy: visit.signedIn())
        return GoalOutcomePage(visit: visit, seen: seen, state: state).page
    }
}

extension Visit {
    /// The unit chosen for a goal; nil for an aim of the whole organisation, which is chosen too and never left out by mistake.
    fileprivate func goalUnit() throws -> Unit.ID? {
        guard form["unit"] != NewGoalPage.wholeOrganisation else { return nil }
        guard let unit: Unit.ID = try choice(in: "unit") else { throw WordsRefusal.missing(Words.Field("unit")) }
        return unit
    }

    /// What the form says of a goal.
    fileprivate func goalContent() throws -> Goal.Content {
        try Goal.Content(
            name: Words(form["goal"], field: Words.Field("goal"), atMost: Goal.longestName),
            metric: Words(form["metric"], field: Words.Field("metric"), atMost: Goal.longestMetric), baseline: number(in: "baseline"),
            target: number(in: "target-value"), aimID: form["unit"] == NewGoalPage.wholeOrganisation ? nil : choice(in: "aim"),
            restriction: restriction())
    }
}
