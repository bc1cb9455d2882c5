import Testing
import WorkingTime
import Workplace

@testable import Networks

@Suite struct MastodonSignInTests {
    private static let redirect = "https://talkoot.example/oauth/mastodon/callback"
    private static let registration = MastodonSignIn.Registration(
        server: "https://social.example", redirect: redirect, clientID: "id", clientSecret: Secret("hidden"))

    private func signIn(_ transport: any Transport) -> MastodonSignIn { MastodonSignIn(transport: transport, now: { .noon }) }

    @Test func `Talkoot registers itself with a form that old and new servers understand`() async throws {
        let wire = ScriptedTransport { _, _ in .ok(["client_id": "id", "client_secret": "hidden", "scopes": ["read", "write"]]) }

        let registration = try await signIn(wire)
            .register(on: " Social.example/ ", redirect: Self.redirect, website: "https://talkoot.example")

        #expect(registration == Self.registration)
        #expect(MastodonSignIn.Registration(registration.credentials) == registration)
        let request = try #require(wire.requests.first)
        #expect(request.address.description == "https://social.example/api/v1/apps")
        #expect(request.carriesSecret)
        #expect(
            request.bodyText
                == "client_name=Talkoot&redirect_uris=https%3A%2F%2Ftalkoot.example%2Foauth%2Fmastodon%2Fcallback&scopes=read%20write"
                + "&website=https%3A%2F%2Ftalkoot.example")
    }

    @Test func `the owner agrees on the server's own page`() {
        #expect(
            Self.registration.authorizeAddress(state: "a b")
                == "https://social.example/oauth/authorize?response_type=code&client_id=id"
                + "&redirect_uri=https%3A%2F%2Ftalkoot.example%2Foauth%2Fmastodon%2Fcallback&scope=read%20write&state=a%20b")
    }

    @Test func `the code becomes an account with its full name`() async throws {
        let wire = ScriptedTransport { request, _ in
            switch request.route {
            case "/oauth/token": .ok(["access_token": "token", "token_type": "Bearer", "scope": "read write"])
            case "/api/v2/instance": .ok(["domain": "example"])
            default: .ok(["id": .whole(7), "acct": "routala", "display_name": "Routala Oy"])
            }
        }

        let account = try await signIn(wire).connect(Self.registration, code: "code")

        #expect(account.handle == "@routala@example")
        #expect(account.name == "Routala Oy")
        #expect(MastodonCredentials(account.credentials)?.token == Secret("token"))
        #expect(MastodonCredentials(account.credentials)?.accountID == "7")
        #expect(wire.requests.first?.bodyText.contains("grant_type=authorization_code&code=code") == true)
    }

    @Test(arguments: [
        (
            WireAnswer.error(400, ["error": "invalid_grant", "error_description": "Code expired"]),
            NetworkFailure.refused(reason: "Code expired")
        ),
        (.error(401, ["error": "invalid_client"]), .refused(reason: "invalid_client")),
        (.ok(["access_token": "token", "scope": "read"]), .refused(reason: "read")), (.ok([:]), .notUnderstood),
        (.error(503), .again(after: nil, because: .unavailable)),
    ])
    func `a code can come to nothing`(_ answer: WireAnswer, failure: NetworkFailure) async {
        let wire = ScriptedTransport { _, _ in answer }

        await #expect(throws: failure) { try await signIn(wire).connect(Self.registration, code: "code") }
    }

    @Test(arguments: ["", "ftp://a.example", "https://user@a.example", "a b", "https://"])
    func `a server that is no address is refused before anything is asked`(_ server: String) async {
        let wire = ScriptedTransport { _, _ in .notFound }

        await #expect(throws: NetworkFailure.self) {
            try await signIn(wire).register(on: server, redirect: MastodonSignIn.shownCode, website: "")
        }
        #expect(wire.requests.isEmpty)
    }
}
