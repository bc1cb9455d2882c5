import Testing
import WorkingTime
import Workplace

@testable import Networks

@Suite struct BlueskySessionTests {
    private static let expired = WireAnswer.error(400, ["error": "ExpiredToken", "message": "Token has expired"])

    /// A server that takes only the newer token, and renews as `refresh` and `signIn` say.
    private func server(refresh: WireAnswer, signIn: WireAnswer = .ok(BlueskyJSON.session)) -> ScriptedTransport {
        ScriptedTransport { request, _ in
            switch request.route.split(separator: ".").last {
            case "refreshSession": refresh
            case "createSession": signIn
            default: request.bearer == Secret("newer") ? .ok(BlueskyJSON.put) : Self.expired
            }
        }
    }

    @Test func `a session that has run out is renewed, kept, and the text handed over once`() async {
        let kept = Kept()
        let wire = server(refresh: .ok(BlueskyJSON.session))

        let outcome = await BlueskyConnector.routala(wire, server: "pds.example", keeping: kept).deliver(.saying("Hei!"), key: .first)

        #expect(outcome == .sent(Delivery.Receipt(remoteID: BlueskyJSON.uri, address: nil)))
        #expect(wire.requests.map { $0.route.split(separator: ".").last } == ["putRecord", "refreshSession", "putRecord"])
        #expect(wire.requests[1].bearer == Secret("refresh"))
        #expect(await kept.credentials.compactMap(BlueskyCredentials.init).map(\.access) == [Secret("newer")])
    }

    @Test(arguments: [expired, .error(401), .error(404), WireAnswer(status: 200, body: "?")])
    func `where renewing fails the app password opens a new session`(_ refresh: WireAnswer) async throws {
        let wire = server(refresh: refresh)

        let outcome = await BlueskyConnector.routala(wire, server: "pds.example").deliver(.saying("Hei!"), key: .first)

        #expect(outcome == .sent(Delivery.Receipt(remoteID: BlueskyJSON.uri, address: nil)))
        let signIn = try #require(wire.requests.first { $0.route.hasSuffix("createSession") })
        #expect(signIn.json == ["identifier": "routala.example", "password": "app-password"])
        #expect(signIn.carriesSecret)
    }

    @Test func `an app password that was taken away needs a person`() async {
        let wire = server(refresh: Self.expired, signIn: .error(401, ["error": "AuthenticationRequired"]))

        #expect(await BlueskyConnector.routala(wire).deliver(.saying("Hei!"), key: .first) == .reconnect)
    }

    @Test(arguments: [
        (
            Fate.answered(.error(429, headers: ["retry-after": "60"])),
            Delivery.Outcome.again(after: .noon + .seconds(60), because: .tooMany)
        ),
        (.answered(.error(500)), .again(after: nil, because: .unavailable)),
        (.failed(.uncertain(.timeOut)), .again(after: nil, because: .unavailable)),
    ])
    func `without a session nothing was handed over`(_ fate: Fate, outcome: Delivery.Outcome) async {
        let wire = ScriptedTransport { _, _ throws(TransportFailure) in try fate.get() }

        #expect(await BlueskyConnector.routala(wire, access: "").deliver(.saying("Hei!"), key: .first) == outcome)
        #expect(wire.requests.count == 1)
    }

    @Test func `an account is connected by its handle and app password`() async throws {
        let wire = ScriptedTransport { _, _ in .ok(BlueskyJSON.session) }

        let account = try await BlueskySignIn(transport: wire, now: { .noon })
            .connect(server: "pds.example", identifier: " @routala.example", appPassword: "app-password")

        #expect(account.handle == "routala.example")
        #expect(account.server == "https://pds.example")
        #expect(BlueskyCredentials(account.credentials)?.did == "did:plc:routala")
    }

    @Test func `a wrong password is a refusal, not a lost permission`() async {
        let wire = ScriptedTransport { _, _ in .error(401, ["error": "AuthenticationRequired"]) }

        await #expect(throws: NetworkFailure.refused(reason: "Invalid identifier or password")) {
            try await BlueskySignIn(transport: wire, now: { .noon }).connect(server: "pds.example", identifier: "a", appPassword: "b")
        }
    }
}
