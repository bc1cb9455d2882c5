import Hummingbird
import Storage
import WorkingTime
import Workplace

/// One's own trace: what the log tells of oneself, and taking back what may be taken back.
enum TraceRoutes {
    static let all: [Route] = [
        .get("/me/trace", use: show),
        .delete("/me/trace/:deed", use: withdraw),
    ]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, .fresh).response(for: visit)
    }

    @Sendable static func withdraw(_ visit: Visit) async throws -> Response {
        guard let deed = visit.parameters.get("deed") else { throw NotFound() }
        return try await visit.keeping({ try await page(visit, $0) }) {
            try await visit.stores.ownTrace.withdraw(deed, by: visit.signedIn(), at: visit.now)
            return .seeOther("/me/trace", said: .deedWithdrawn)
        }
    }

    private static func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        let end = visit.query("before").flatMap { Instant($0) }
        let entries = try await visit.stores.ownTrace.entries(of: visit.signedIn(), before: end)
        return TracePage(visit: visit, entries: entries, state: state).page
    }
}
