import Hummingbird
import Storage
import Workplace

/// The ground rules: one page to read, three situations to acknowledge them by, and bringing them into force.
enum RulesRoutes {
    static let all: [Route] = [
        .get("/rules", use: show),
        .post("/rules/versions", .right(.administer), use: publish),
        .get("/rules/acknowledgement", use: ask),
        .post("/rules/acknowledgement", use: acknowledge),
    ]

    private static let rules = GroundRules.current

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let member = try visit.signedIn()
        let standing = try await visit.stores.acknowledgements.standing(for: member)
        return try await RulesPage(visit: visit, member: member, rules: rules, standing: standing).page.response(for: visit)
    }

    @Sendable static func publish(_ visit: Visit) async throws -> Response {
        try await visit.stores.organisations.publishRules(version: rules.version, by: visit.signedIn(), at: visit.now)
        return .seeOther("/rules", said: .rulesPublished)
    }

    @Sendable static func ask(_ visit: Visit) async throws -> Response {
        let standing = try await visit.stores.acknowledgements.standing(for: visit.signedIn())
        // There is nothing to answer: the page of the rules says why.
        guard standing.inForce != nil, standing.acknowledgedAt == nil else { return .seeOther("/rules") }
        return try await page(visit, .fresh).response(for: visit)
    }

    @Sendable static func acknowledge(_ visit: Visit) async throws -> Response {
        let standing = try await visit.stores.acknowledgements.standing(for: visit.signedIn())
        guard standing.inForce != nil else { throw GroundRulesRefusal.notInForce }
        return try await visit.keeping({ try await page(visit, $0) }) {
            let answers = rules.situations.compactMap { situation in Int(visit.form[situation.id]).map { (situation.id, $0) } }
            try await visit.stores.acknowledgements.acknowledge(
                rules, answers: Dictionary(uniqueKeysWithValues: answers), attempt: Int(visit.form["attempt"]) ?? 0,
                by: visit.signedIn(), at: visit.now)
            return .seeOther("/rules", said: .rulesAcknowledged)
        }
    }

    private static func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        let member = try visit.signedIn()
        let standing = try await visit.stores.acknowledgements.standing(for: member)
        return AcknowledgementPage(visit: visit, member: member, rules: rules, attempt: standing.nextAttempt, state: state).page
    }
}
