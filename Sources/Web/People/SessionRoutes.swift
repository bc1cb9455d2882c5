import Hummingbird
import Storage
import Workplace

/// One's own page: language, role, where one is signed in.
enum SessionRoutes {
    static let all: [Route] = [
        .get("/me", use: show),
        .post("/me", use: change),
        .get("/sessions", use: list),
        .delete("/sessions/:session", use: end),
    ]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let member = try visit.signedIn()
        let isAmbassador = try await visit.stores.ambassadors.isOne(member)
        return try await OwnPage(visit: visit, member: member, step: .read(for: visit), isAmbassador: isAmbassador).page.response(
            for: visit)
    }

    @Sendable static func change(_ visit: Visit) async throws -> Response {
        let member = try visit.signedIn()
        let role = visit.form["role"]
        guard role.isEmpty || ChosenRole(rawValue: role) != nil else { throw WordsRefusal.notUnderstood(Words.Field("role")) }
        let language = HouseLanguage(rawValue: visit.form["language"]) ?? member.language
        try await visit.stores.members.choose(role: role.isEmpty ? nil : role, language: language, for: member, at: visit.now)
        return .seeOther("/me", said: .saved)
    }

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let sessions = try await visit.stores.sessions.sessions(of: visit.signedIn())
        return try await SessionsPage(visit: visit, sessions: sessions).page.response(for: visit)
    }

    @Sendable static func end(_ visit: Visit) async throws -> Response {
        try await visit.stores.sessions.end(visit.key("session"), of: visit.signedIn(), at: visit.now)
        return .seeOther("/sessions", said: .sessionEnded)
    }
}
