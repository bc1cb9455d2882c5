import Hummingbird
import Storage
import Workplace

/// Issues: raised by anybody, looked at with five questions, decided within a service day, looked back at.
enum IssueRoutes {
    static let all: [Route] = [
        .get("/issues", use: list),
        .get("/issues/new", use: new),
        .post("/issues", use: create),
        .get("/issues/:issue", use: show),
        .post("/issues/:issue/answers", use: answer),
        .post("/issues/:issue/decision", .anyRight([.lead, .coordinate]), use: decide),
        .post("/issues/:issue/review", use: lookBack),
    ]

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let issues = visit.stores.issues
        return try await IssuesPage(visit: visit, waiting: issues.waiting(), decided: issues.decided()).page.response(for: visit)
    }

    @Sendable static func new(_ visit: Visit) async throws -> Response {
        try await newPage(visit, .fresh).response(for: visit)
    }

    @Sendable static func create(_ visit: Visit) async throws -> Response {
        try await visit.keeping({ try await newPage(visit, $0) }) {
            let form = visit.form
            guard let unit: Unit.ID = try visit.choice(in: "unit") else { throw WordsRefusal.missing(Words.Field("unit")) }
            let content = Issue.Content(
                question: try Words(form["question"], field: Words.Field("question"), atMost: Issue.longestQuestion).text,
                words: try Words(form["words"], field: .words, atMost: Issue.longestWords).text,
                link: try visit.link(), isDrill: form.isTicked("drill"))
            let issue = try await visit.stores.issues.raise(
                content, for: unit, formKey: visit.formKey, by: visit.signedIn(), at: visit.now)
            return .seeOther("/issues/\(issue.id)", said: .issueRaised)
        }
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, .fresh).response(for: visit)
    }

    @Sendable static func answer(_ visit: Visit) async throws -> Response {
        let id: Issue.ID = try visit.key("issue")
        return try await visit.keeping({ try await page(visit, $0) }) {
            try await visit.stores.issues.answer(visit.answers(), of: id, by: visit.signedIn(), at: visit.now)
            return .seeOther("/issues/\(id)", said: .saved)
        }
    }

    @Sendable static func decide(_ visit: Visit) async throws -> Response {
        let id: Issue.ID = try visit.key("issue")
        return try await visit.keeping({ try await page(visit, $0) }) {
            guard let choice = Issue.Decision.Choice(rawValue: visit.form["choice"]) else {
                throw WordsRefusal.missing(Words.Field("choice"))
            }
            let reason = try Words(visit.form["reason"], field: .reason, atMost: Issue.longestWords)
            try await visit.stores.issues.decide(id, choice, reason: reason, by: visit.signedIn(), at: visit.now)
            return .seeOther("/issues/\(id)", said: .decided)
        }
    }

    @Sendable static func lookBack(_ visit: Visit) async throws -> Response {
        let id: Issue.ID = try visit.key("issue")
        return try await visit.keeping({ try await page(visit, $0) }) {
            let words = try Words(visit.form["review"], field: Words.Field("review"), atMost: Issue.longestWords)
            try await visit.stores.issues.lookBack(id, words, by: visit.signedIn(), at: visit.now)
            return .seeOther("/issues/\(id)", said: .saved)
        }
    }

    private static func newPage(_ visit: Visit, _ state: FormState) async throws -> Page {
        NewIssuePage(visit: visit, units: try await visit.stores.units.all(), state: state).page
    }

    private static func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        IssuePage(visit: visit, seen: try await visit.stores.issues.issue(visit.key("issue")), state: state).page
    }
}

extension Visit {
    /// What was answered; the questions left empty stay open.
    fileprivate func answers() throws -> [Issue.Question: Words] {
        var answers: [Issue.Question: Words] = [:]
        for question in Issue.Question.allCases {
            let field = "answer-\(question.rawValue)"
            guard !form[field].trimmed.isEmpty else { continue }
            answers[question] = try Words(form[field], field: Words.Field(field), atMost: Issue.longestAnswer)
        }
        guard !answers.isEmpty else { throw WordsRefusal.missing(Words.Field("answer")) }
        return answers
    }

    /// Where the debate goes on; may be left empty.
    fileprivate func link() throws -> String {
        let field = Words.Field("link")
        guard !form["link"].trimmed.isEmpty else { return "" }
        return try FellowActor.Address(form["link"], field: field).text
    }
}
