import Testing
import WorkingTime
import Workplace

@testable import Networks

@Suite struct MastodonLookupTests {
    private static let old = MastodonJSON.status(id: "1", "<p>Vanha</p>", at: .noon - .hours(1))

    private func sighting(of dispatch: Dispatch, among posts: [JSON]) async throws -> Delivery.Sighting {
        let wire = ScriptedTransport { request, _ in .ok(.list(request.address.path.contains("max_id") ? [] : posts)) }
        return try await MastodonConnector.routala(wire).find(dispatch, key: .first)
    }

    @Test(arguments: [
        ("Hei, maailma!", "<p>Hei, maailma!</p>"),
        ("Eka rivi\n\nToka & kolmas", "<p>Eka rivi</p><p>Toka &amp; kolmas</p>"),
        (
            "Lue https://routala.example/sivu?a=1&b=2.",
            "<p>Lue <a href=\"https://routala.example/sivu?a=1&amp;b=2\"><span class=\"invisible\">https://</span><span class=\"ellipsis\">"
                + "routala.example/sivu?a=1</span><span class=\"invisible\">&amp;b=2</span></a>.</p>"
        ),
        ("Lue https://routala.example/pitkä/polku", "<p>Lue <a href='https://routala.example/pitk%C3%A4/polku'>routala.example/…</a></p>"),
        (
            "Kiitos @venla@muualla.example #kiitos",
            "<p>Kiitos <span class=\"h-card\"><a href=\"https://muualla.example/@venla\" class=\"u-url mention\">@<span>venla</span></a></span> "
                + "<a href=\"https://mastodon.example/tags/kiitos\" rel=\"tag\">#<span>kiitos</span></a></p>"
        ),
        ("\"Näin\" – sanoi hän...", "<p>“Näin” – sanoi hän…</p>"),
        ("🎉", "<p>🎉</p>"),
    ])
    func `one's own text is recognised in the server's markup`(_ text: String, html: String) async throws {
        let sighting = try await sighting(of: .saying(text), among: [MastodonJSON.status(html), Self.old])

        #expect(sighting == .found(Delivery.Receipt(remoteID: "101", address: "https://mastodon.example/@routala/101")))
    }

    @Test(arguments: [
        MastodonJSON.status("<p>Hei taas!</p>"),
        MastodonJSON.status("<p>Hei!</p>", at: .noon - .minutes(2)),
        MastodonJSON.status("<p>Hei!</p>", replyTo: "44"),
        MastodonJSON.status("<p>Lue <a href=\"https://b.example\">b.example</a></p>"),
    ])
    func `another text, an earlier one and an answer to somebody are other posts`(_ post: JSON) async throws {
        #expect(try await sighting(of: .saying("Hei!"), among: [post, Self.old]) == .absent)
    }

    @Test func `a clock that runs a little behind does not hide a post`() async throws {
        let sighting = try await sighting(of: .saying("Hei!"), among: [MastodonJSON.status("<p>Hei!</p>", at: .noon - .seconds(50))])

        #expect(sighting != .absent)
    }

    @Test func `the same words to two people are two posts`() async throws {
        let reply = RemoteReference(id: "56")
        let posts = [
            MastodonJSON.status(id: "2", "<p>Kiitos!</p>", replyTo: "55"), MastodonJSON.status(id: "3", "<p>Kiitos!</p>", replyTo: "56"),
        ]

        let sighting = try await sighting(of: .saying("Kiitos!", replyTo: reply), among: posts)

        #expect(sighting == .found(Delivery.Receipt(remoteID: "3", address: "https://mastodon.example/@routala/3")))
    }

    @Test func `a server that leaves times and parents out is believed when the words fit`() async throws {
        let sighting = try await sighting(of: .saying("Hei!", replyTo: RemoteReference(id: "5")), among: [["id": "9", "content": "Hei!"]])

        #expect(sighting == .found(Delivery.Receipt(remoteID: "9", address: nil)))
    }

    @Test func `an account without posts has not sent it`() async throws {
        #expect(try await sighting(of: .saying("Hei!"), among: []) == .absent)
    }

    @Test func `a list that does not reach back tells nothing`() async throws {
        let wire = ScriptedTransport { _, before in .ok([MastodonJSON.status(id: "\(900 - before)", "<p>Muuta</p>")]) }

        #expect(try await MastodonConnector.routala(wire).find(.saying("Hei!"), key: .first) == .cannotTell)
        #expect(wire.requests.count == MastodonConnector.mostPages)
    }

    @Test func `a server that shows the same page again tells nothing`() async throws {
        let wire = ScriptedTransport { _, _ in .ok([MastodonJSON.status("<p>Muuta</p>")]) }

        #expect(try await MastodonConnector.routala(wire).find(.saying("Hei!"), key: .first) == .cannotTell)
        #expect(wire.requests.count == 2)
    }

    @Test(arguments: [
        (Fate.answered(.error(401)), NetworkFailure.reconnect), (.answered(.error(500)), .again(after: nil, because: .unavailable)),
        (.answered(.ok(["error": "?"])), .notUnderstood), (.answered(.ok([["text": "?"]])), .notUnderstood),
        (.answered(WireAnswer(status: 200, body: "[")), .notUnderstood),
        (.failed(.uncertain(.timeOut)), .again(after: nil, because: .unavailable)),
    ])
    func `a look that fails says what to do`(_ fate: Fate, failure: NetworkFailure) async {
        let wire = ScriptedTransport { _, _ throws(TransportFailure) in try fate.get() }

        await #expect(throws: failure) { try await MastodonConnector.routala(wire).find(.saying("Hei!"), key: .first) }
    }
}
