import Hummingbird
import Storage
import Workplace

/// Insights: written from at least two sources, decided about by a unit, told back to those who said it.
enum InsightRoutes {
    static let all: [Route] = [
        .get("/insights", use: list),
        .get("/insights/new", use: new),
        .post("/insights", use: create),
        .get("/insights/:insight", use: show),
        .post("/insights/:insight/comments", use: comment),
        .get("/insights/:insight/decision", .right(.write), use: showDecision),
        .post("/insights/:insight/decision", .right(.write), use: decide),
        .post("/insights/:insight/echo", use: tellBack),
    ]

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let (member, filter, insights) = (try visit.signedIn(), try await UnitFilter(reading: visit), visit.stores.insights)
        return try await InsightsPage(
            visit: visit, filter: filter, waiting: insights.waiting(of: filter.unit?.id, for: member),
            decided: insights.decided(of: filter.unit?.id, for: member)
        ).page.response(for: visit)
    }

    @Sendable static func new(_ visit: Visit) async throws -> Response {
        try await newPage(visit, .fresh).response(for: visit)
    }

    @Sendable static func create(_ visit: Visit) async throws -> Response {
        try await visit.keeping({ try await newPage(visit, $0) }) {
            guard let unit: Unit.ID = try visit.choice(in: "unit") else { throw WordsRefusal.missing(Words.Field("unit")) }
            let insight = try await visit.stores.insights.write(
                visit.insight(), for: unit, formKey: visit.formKey, by: visit.signedIn(), at: visit.now)
            return .seeOther("/insights/\(insight.id)", said: .insightWritten)
        }
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, .fresh).response(for: visit)
    }

    @Sendable static func comment(_ visit: Visit) async throws -> Response {
        let id: Insight.ID = try visit.key("insight")
        return try await visit.keeping({ try await page(visit, $0) }) {
            try await visit.stores.insights.comment(
                visit.comment(), on: id, formKey: visit.formKey, by: visit.signedIn(), at: visit.now)
            return .seeOther("/insights/\(id)", said: .commented)
        }
    }

    @Sendable static func showDecision(_ visit: Visit) async throws -> Response {
        try await decisionPage(visit, .fresh).response(for: visit)
    }

    @Sendable static func decide(_ visit: Visit) async throws -> Response {
        let id: Insight.ID = try visit.key("insight")
        return try await visit.keeping({ try await decisionPage(visit, $0) }) {
            guard let choice = Insight.Decision.Choice(rawValue: visit.form["choice"]) else {
                throw WordsRefusal.missing(Words.Field("choice"))
            }
            let reason = try Words(visit.form["reason"], field: .reason, atMost: Insight.longestReason)
            try await visit.stores.insights.decide(
                id, choice, reason: reason, told: visit.form.isTicked("told"), by: visit.signedIn(), at: visit.now)
            return .seeOther("/insights/\(id)", said: .decided)
        }
    }

    @Sendable static func tellBack(_ visit: Visit) async throws -> Response {
        let id: Insight.ID = try visit.key("insight")
        return try await visit.keeping({ try await page(visit, $0) }) {
            try await visit.stores.insights.tellBack(id, by: visit.signedIn(), at: visit.now)
            return .seeOther("/insights/\(id)", said: .toldBack)
        }
    }

    private static func newPage(_ visit: Visit, _ state: FormState) async throws -> Page {
        NewInsightPage(visit: visit, units: try await visit.stores.units.all(), state: state).page
    }

    private static func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        let (insight, comments) = try await visit.stores.insights.insight(visit.key("insight"), seenBy: visit.signedIn())
        return InsightPage(visit: visit, seen: insight, comments: comments, state: state).page
    }

    private static func decisionPage(_ visit: Visit, _ state: FormState) async throws -> Page {
        let (insight, _) = try await visit.stores.insights.insight(visit.key("insight"), seenBy: visit.signedIn())
        return InsightDecisionPage(visit: visit, seen: insight, state: state).page
    }
}

extension Visit {
    /// What the form says of an insight.
    fileprivate func insight() throws -> Insight.Content {
        guard let confidence = Insight.Confidence(rawValue: form["confidence"]) else {
            throw WordsRefusal.missing(Words.Field("confidence"))
        }
        return try Insight.Content(
            claim: Words(form["claim"], field: Words.Field("claim"), atMost: Insight.longestClaim),
            sources: Words(form["sources"], field: Words.Field("sources"), atMost: Insight.longestSources).text, confidence: confidence,
            restriction: restriction())
    }
}
