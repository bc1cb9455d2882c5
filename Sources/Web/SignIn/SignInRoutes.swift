import Foundation
import Hummingbird
import Storage
import Workplace

/// Signing in and out, and the language of those who have not signed in.
enum SignInRoutes {
    static let all: [Route] = [
        .get("/sign-in", .everyone, use: show),
        .post("/session", .everyone, use: create),
        .delete("/session", use: end),
        .get("/sign-in/:link", .everyone, use: showLink),
        .post("/sign-in/:link/session", .everyone, use: useLink),
        .get("/language/:language", .everyone, use: chooseLanguage),
    ]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        guard visit.member == nil else { return .seeOther("/") }
        guard visit.organisation != nil else { return .seeOther("/setup") }
        return try await SignInPage(visit: visit, state: .fresh).page().response(for: visit)
    }

    @Sendable static func create(_ visit: Visit) async throws -> Response {
        try await visit.keeping({ try await SignInPage(visit: visit, state: $0).page() }) {
            let email = try Words(visit.form["email"], field: .email, atMost: 200).text
            let token = try await visit.stores.passwords.signIn(
                email: email, password: visit.form["password"], from: visit.place, on: visit.device, at: visit.now)
            return visit.opening(token, leadingTo: visit.form["to"])
        }
    }

    @Sendable static func end(_ visit: Visit) async throws -> Response {
        guard case .member(let member, let session, _) = visit.person else { throw SignInNeeded() }
        try await visit.stores.sessions.end(session.id, of: member, at: visit.now)
        var response = Response.seeOther("/sign-in", said: .signedOut)
        response.setCookie(.endedSession(secure: visit.site.settings.isSecure))
        return response
    }

    @Sendable static func showLink(_ visit: Visit) async throws -> Response {
        try await visit.explainingLink {
            let member = try await visit.stores.links.holder(of: visit.linkToken, for: .signIn, from: visit.place, at: visit.now)
            return try await LinkPage(visit: visit, member: member).page.response(for: visit)
        }
    }

    @Sendable static func useLink(_ visit: Visit) async throws -> Response {
        try await visit.explainingLink {
            let token = try await visit.stores.links.signIn(with: visit.linkToken, on: visit.device, at: visit.now)
            return visit.opening(token, leadingTo: "/")
        }
    }

    @Sendable static func chooseLanguage(_ visit: Visit) async throws -> Response {
        guard let language = visit.parameters.get("language").flatMap(HouseLanguage.init) else { throw NotFound() }
        var response = Response.seeOther(visit.query("to").map { LocalPath($0).text } ?? "/")
        response.setCookie(.language(language, secure: visit.site.settings.isSecure))
        return response
    }
}

/// `GET /invitations/:link` and its acceptance: choosing a password.
enum InvitationRoutes {
    static let all: [Route] = [
        .get("/invitations/:link", .everyone, use: show),
        .post("/invitations/:link/acceptance", .everyone, use: accept),
    ]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await visit.explainingLink { try await page(visit, .fresh).response(for: visit) }
    }

    @Sendable static func accept(_ visit: Visit) async throws -> Response {
        try await visit.explainingLink {
            try await visit.keeping({ try await page(visit, $0) }) {
                let hash = try await visit.stores.passwords.hash(visit.form["password"])
                let token = try await visit.stores.links.accept(visit.linkToken, passwordHash: hash, on: visit.device, at: visit.now)
                return visit.opening(token, leadingTo: "/?said=\(Said.welcome.rawValue)")
            }
        }
    }

    private static func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        let member = try await visit.stores.links.holder(of: visit.linkToken, for: .invitation, from: visit.place, at: visit.now)
        return InvitationPage(visit: visit, member: member, state: state).page
    }
}

extension Visit {
    fileprivate var linkToken: SecretToken { SecretToken(parameters.get("link") ?? "") }

    /// Says what is the matter with a link, instead of a bare "not found".
    fileprivate func explainingLink(_ act: () async throws -> Response) async throws -> Response {
        do {
            return try await act()
        } catch let refusal as SignInRefusal where refusal == .linkUsed || refusal == .linkTooOld {
            let page = Page(
                title: texts.sentence(for: refusal), status: .notFound,
                body: "<p><a class=\"hit\" href=\"/sign-in\">\(texts.signIn)</a></p>")
            return try await page.response(for: self)
        }
    }

    /// Opens the house: remembers the session and leads on within it.
    func opening(_ token: SecretToken, leadingTo path: String) -> Response {
        var response = Response.seeOther(LocalPath(path).text)
        response.setCookie(.session(token, secure: site.settings.isSecure))
        return response
    }
}

/// An address within this site, whatever was asked for.
struct LocalPath {
    let text: String

    init(_ wanted: String) {
        let isLocal =
            wanted.hasPrefix("/") && !wanted.hasPrefix("//") && !wanted.contains("\\")
            && wanted.unicodeScalars.allSatisfy { $0.value > 0x20 }
        text = isLocal ? wanted : "/"
    }
}

extension Words.Field {
    static let email = Words.Field("email")
    static let words = Words.Field("words")
    static let name = Words.Field("name")
    static let reason = Words.Field("reason")
}
