import Hummingbird
import Storage
import Workplace
import WorkingTime

/// Ideas: everybody gives them, everybody supports and talks them better, and each gets an answer.
enum IdeaRoutes {
    static let all: [Route] = [
        .get("/ideas", use: list),
        .get("/ideas/new", use: new),
        .post("/ideas", use: create),
        .get("/ideas/:idea", use: show),
        .post("/ideas/:idea/support", use: support),
        .delete("/ideas/:idea/support", use: withdrawSupport),
        .post("/ideas/:idea/comments", use: comment),
        .get("/ideas/:idea/decision", .right(.write), use: showDecision),
        .post("/ideas/:idea/decision", .right(.write), use: decide),
    ]

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        try await IdeasPage(visit: visit, ideas: .read(for: visit), state: .fresh).page.response(for: visit)
    }

    @Sendable static func new(_ visit: Visit) async throws -> Response {
        try await NewIdeaPage(visit: visit, state: .fresh).page.response(for: visit)
    }

    @Sendable static func create(_ visit: Visit) async throws -> Response {
        try await visit.keeping({ NewIdeaPage(visit: visit, state: $0).page }) {
            let words = try Words(visit.form["words"], field: .words, atMost: Idea.longest)
            let idea = try await visit.stores.ideas.give(
                words, nameless: visit.form.isTicked("nameless"), formKey: visit.formKey, by: visit.signedIn(), at: visit.now)
            return .seeOther("/ideas/\(idea.id)", said: .ideaGiven)
        }
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, .fresh).response(for: visit)
    }

    @Sendable static func support(_ visit: Visit) async throws -> Response {
        try await visit.stores.ideas.support(visit.key("idea"), by: visit.signedIn(), at: visit.now)
        return .seeOther(visit.cameFrom(orElse: "/ideas"))
    }

    @Sendable static func withdrawSupport(_ visit: Visit) async throws -> Response {
        try await visit.stores.ideas.withdrawSupport(visit.key("idea"), by: visit.signedIn(), at: visit.now)
        return .seeOther(visit.cameFrom(orElse: "/ideas"))
    }

    @Sendable static func comment(_ visit: Visit) async throws -> Response {
        let id: Idea.ID = try visit.key("idea")
        return try await visit.keeping({ try await page(visit, $0) }) {
            try await visit.stores.ideas.comment(visit.comment(), on: id, formKey: visit.formKey, by: visit.signedIn(), at: visit.now)
            return .seeOther("/ideas/\(id)", said: .commented)
        }
    }

    @Sendable static func showDecision(_ visit: Visit) async throws -> Response {
        try await decisionPage(visit, .fresh).response(for: visit)
    }

    @Sendable static func decide(_ visit: Visit) async throws -> Response {
        let id: Idea.ID = try visit.key("idea")
        return try await visit.keeping({ try await decisionPage(visit, $0) }) {
            let reason = try Words(visit.form["reason"], field: .reason, atMost: 1_000).text
            try await visit.stores.ideas.answer(id, answer(in: visit.form), reason: reason, by: visit.signedIn(), at: visit.now)
            return .seeOther("/ideas/\(id)", said: .ideaAnswered)
        }
    }

    private static func answer(in form: Form) throws -> Idea.Answer {
        switch form["answer"] {
        case "take":
            guard let writer = Member.ID(form["writer"]) else { throw IdeaRefusal.writerMissing }
            return .take(writer: writer)
        case "merge":
            guard let other = Idea.ID(form["into"]) else { throw IdeaRefusal.targetMissing }
            return .merge(into: other)
        case "park":
            guard let date = LocalDate(form["until"]) else { throw WordsRefusal.notUnderstood(Words.Field("until")) }
            return .park(until: date)
        case "decline": return .decline
        default: throw WordsRefusal.missing(Words.Field("answer"))
        }
    }

    private static func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        let (idea, comments) = try await visit.stores.ideas.idea(visit.key("idea"), seenBy: visit.signedIn())
        return IdeaPage(visit: visit, seen: idea, comments: comments, state: state).page
    }

    private static func decisionPage(_ visit: Visit, _ state: FormState) async throws -> Page {
        let member = try visit.signedIn()
        let (idea, _) = try await visit.stores.ideas.idea(visit.key("idea"), seenBy: member)
        let others = try await visit.stores.ideas.waiting(for: member) + visit.stores.ideas.takenUp(for: member)
        return IdeaDecisionPage(
            visit: visit, seen: idea, writers: try await visit.stores.members.present(), others: others.filter { $0.id != idea.id },
            state: state
        ).page
    }
}

extension Visit {
    /// The page of this site that the form stood on.
    func cameFrom(orElse path: String) -> String { form["from"].isEmpty ? path : LocalPath(form["from"]).text }
}
