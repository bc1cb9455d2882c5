import Hummingbird
import Storage
import Workplace

/// The first run: the organisation and its first person.
enum SetUpRoutes {
    static let all: [Route] = [
        .get("/setup", .everyone, use: show),
        .post("/setup/organisation", .everyone, use: found),
    ]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        guard visit.organisation == nil else { return .seeOther("/") }
        return try await FoundingPage(visit: visit, state: .fresh).page.response(for: visit)
    }

    @Sendable static func found(_ visit: Visit) async throws -> Response {
        guard visit.organisation == nil else { return .seeOther("/") }
        return try await visit.keeping({ FoundingPage(visit: visit, state: $0).page }) {
            let founding = try Founding(visit.form, newKey: { visit.stores.newKey(at: visit.now) }, at: visit.now)
            let hash = try await visit.stores.passwords.hash(visit.form["password"])
            try await visit.stores.organisations.found(
                founding.organisation, firstUnit: founding.unit, founder: founding.member, passwordHash: hash, at: visit.now)
            return .seeOther("/sign-in", said: .setUp)
        }
    }
}
