import Hummingbird
import Storage
import Workplace

/// The units' learning hours: what was looked at, what was decided, what was learned.
enum ReviewRoutes {
    static let all: [Route] = [
        .get("/reviews", use: list),
        .get("/reviews/new", .right(.write), use: new),
        .post("/reviews", .right(.write), use: create),
        .get("/reviews/:review", use: show),
    ]

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let filter = try await UnitFilter(reading: visit)
        let reviews = try await visit.stores.reviews.latest(of: filter.unit?.id, for: visit.signedIn())
        return try await ReviewsPage(visit: visit, filter: filter, reviews: reviews).page.response(for: visit)
    }

    @Sendable static func new(_ visit: Visit) async throws -> Response {
        try await newPage(visit, .fresh).response(for: visit)
    }

    @Sendable static func create(_ visit: Visit) async throws -> Response {
        try await visit.keeping({ try await newPage(visit, $0) }) {
            let form = visit.form
            guard let unit: Unit.ID = try visit.choice(in: "unit") else { throw WordsRefusal.missing(Words.Field("unit")) }
            let review = try await visit.stores.reviews.record(
                of: unit, participants: form.all("participant").compactMap { Member.ID($0) },
                decisions: Words.optional(form["decisions"], field: Words.Field("decisions"), atMost: Review.longestDecisions),
                learned: Words.optional(form["learned"], field: Words.Field("learned"), atMost: Review.longestLearned),
                goals: form.all("result-goal").compactMap { Goal.ID($0) }, posts: form.all("result-post").compactMap { Post.ID($0) },
                restriction: visit.restriction(), formKey: visit.formKey, by: visit.signedIn(), at: visit.now)
            return .seeOther("/reviews/\(review.id)", said: .reviewHeld)
        }
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let seen = try await visit.stores.reviews.review(visit.key("review"), seenBy: visit.signedIn())
        return try await ReviewPage(visit: visit, seen: seen).page.response(for: visit)
    }

    private static func newPage(_ visit: Visit, _ state: FormState) async throws -> Page {
        let member = try visit.signedIn()
        let units = try await visit.stores.units.all().filter { member.may(.write, in: $0.id) }
        let wanted = Unit.ID(visit.form["unit"])
        let unit =
            units.first { $0.id == wanted } ?? units.first { $0.address == visit.query("unit") } ?? units.first { $0.id == member.home }
            ?? units.first
        guard let unit else { throw NeedsRight(.write) }
        let agenda = try await visit.stores.reviews.agenda(of: unit.id, seenBy: member, at: visit.now)
        return NewReviewPage(visit: visit, unit: unit, others: units.filter { $0.id != unit.id }, agenda: agenda, state: state).page
    }
}
