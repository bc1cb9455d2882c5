import Hummingbird
import Storage
import Workplace

/// Fellow actors: who else speaks of our themes, and when a unit last read them.
enum ActorRoutes {
    static let all: [Route] = [
        .get("/actors", use: list),
        .post("/actors", use: create),
        .post("/actors/:actor/readings", use: read),
    ]

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        try await page(visit, .fresh).response(for: visit)
    }

    @Sendable static func create(_ visit: Visit) async throws -> Response {
        try await visit.keeping({ try await page(visit, $0) }) {
            let (form, member) = (visit.form, try visit.signedIn())
            try await visit.stores.actors.add(
                name: Words(form["name"], field: .name, atMost: FellowActor.longestName),
                address: FellowActor.Address(form["address"], field: Words.Field("address")),
                themes: Words.optional(form["themes"], field: Words.Field("themes"), atMost: FellowActor.longestThemes),
                field: Words.Field("address"),
                formKey: visit.formKey, by: member, at: visit.now)
            return .seeOther("/actors", said: .actorListed)
        }
    }

    @Sendable static func read(_ visit: Visit) async throws -> Response {
        try await visit.stores.actors.markRead(visit.key("actor"), for: visit.homeUnit(), by: visit.signedIn(), at: visit.now)
        return .seeOther("/actors", said: .actorRead)
    }

    private static func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        ActorsPage(visit: visit, actors: try await visit.stores.actors.all(readBy: visit.homeUnit()), state: state).page
    }
}
