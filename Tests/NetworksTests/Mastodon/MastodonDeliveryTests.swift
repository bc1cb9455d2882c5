import Testing
import WorkingTime
import Workplace

@testable import Networks

@Suite struct MastodonDeliveryTests {
    @Test func `a text goes out with its language, its visibility and a key that makes a repeat recognisable`() async throws {
        let wire = ScriptedTransport { _, _ in .ok(MastodonJSON.status("<p>Hei!</p>")) }

        let outcome = await MastodonConnector.routala(wire).deliver(.saying("Hei!"), key: .first)

        #expect(outcome == .sent(Delivery.Receipt(remoteID: "101", address: "https://mastodon.example/@routala/101")))
        let request = try #require(wire.requests.first)
        #expect(request.line == "POST /api/v1/statuses")
        #expect(request.headers["Idempotency-Key"] == Delivery.Key.first.text)
        #expect(request.bearer == Secret("token"))
        #expect(request.json == ["status": "Hei!", "language": "fi", "visibility": "public"])
    }

    @Test func `a number for an id and an address that is missing are read all the same`() async {
        let wire = ScriptedTransport { _, _ in .ok(["id": .whole(101), "uri": "https://mastodon.example/101", "surprise": [[:]]]) }

        let outcome = await MastodonConnector.routala(wire).deliver(.saying("Hei!"), key: .first)

        #expect(outcome == .sent(Delivery.Receipt(remoteID: "101", address: "https://mastodon.example/101")))
    }

    @Test(arguments: [
        (Fate.answered(.error(401, ["error": "The access token is invalid"])), Delivery.Outcome.reconnect),
        (.answered(.error(403, headers: ["www-authenticate": "Bearer error=\"insufficient_scope\""])), .reconnect),
        (.answered(.error(403, ["error": "This action is not allowed"])), .refused(reason: "This action is not allowed")),
        (.answered(.error(404, ["error": "Record not found"])), .refused(reason: "Record not found")),
        (.answered(.notFound), .refused(reason: "HTTP 404")),
        (.answered(.error(422, ["error": "Teksti on liian pitkä"])), .refused(reason: "Teksti on liian pitkä")),
        (.answered(.error(413)), .refused(reason: "HTTP 413")),
        (.answered(.error(301, headers: ["location": "https://new.example/"])), .refused(reason: "HTTP 301")),
        (.answered(.error(429, headers: ["retry-after": "90"])), .again(after: .noon + .seconds(90), because: .tooMany)),
        (
            .answered(.error(429, headers: ["x-ratelimit-reset": "2026-11-23T10:05:00.123Z"])),
            .again(after: .noon + .minutes(5) + .milliseconds(123), because: .tooMany)
        ),
        (.answered(.error(429)), .again(after: nil, because: .tooMany)),
        (.answered(.error(500)), .uncertain),
        (.answered(.error(502)), .uncertain),
        (.answered(.error(503, ["error": "Out for maintenance"])), .again(after: nil, because: .unavailable)),
        (.answered(.error(503, ["error": "There was a temporary problem serving your request, please try again"])), .uncertain),
        (.answered(.error(504)), .uncertain),
        (.answered(.error(408)), .uncertain),
        (.answered(WireAnswer(status: 200, body: "{\"id\":")), .uncertain),
        (.answered(.ok(["text": "no id"])), .uncertain),
        (.answered(WireAnswer(status: 200, body: "<html>")), .uncertain),
        (.answered(WireAnswer(status: 200)), .uncertain),
        (.failed(.neverLeft(.nameUnknown)), .again(after: nil, because: .unreachable)),
        (.failed(.neverLeft(.unreachable)), .again(after: nil, because: .unreachable)),
        (.failed(.neverLeft(.encryptionFailed)), .again(after: nil, because: .unreachable)),
        (.failed(.neverLeft(.timeOut)), .again(after: nil, because: .unreachable)),
        (.failed(.uncertain(.timeOut)), .uncertain),
        (.failed(.uncertain(.reset)), .uncertain),
        (.failed(.uncertain(.answerTooLarge)), .uncertain),
    ])
    func `each answer has its own outcome`(_ fate: Fate, outcome: Delivery.Outcome) async {
        let wire = ScriptedTransport { request, _ throws(TransportFailure) in
            request.method == .post ? try fate.get() : .ok(["id": "7"])
        }

        #expect(await MastodonConnector.routala(wire).deliver(.saying("Hei!"), key: .first) == outcome)
        #expect(wire.requests.count { $0.method == .post } == 1)
    }

    @Test func `a suspended account, which may not even see itself, is connected again`() async {
        let wire = ScriptedTransport { _, _ in .error(403, ["error": "Your login is currently disabled"]) }

        #expect(await MastodonConnector.routala(wire).deliver(.saying("Hei!"), key: .first) == .reconnect)
    }

    @Test func `an answer names the one it answers and is seen by the same people`() async throws {
        let wire = ScriptedTransport { _, _ in .ok(MastodonJSON.status("<p>Kiitos!</p>")) }
        let question = try #require(MastodonPost(MastodonJSON.status(id: "55", "<p>Hei</p>", visibility: "direct")))

        _ = await MastodonConnector.routala(wire)
            .deliver(.saying("Kiitos!", replyTo: question.message(now: .noon).reference), key: .first)

        let sent = try #require(wire.requests.first).json
        #expect(sent["status"] == "@venla@muualla.example Kiitos!")
        #expect(sent["visibility"] == "direct")
        #expect(sent["in_reply_to_id"] == "55")
    }

    @Test(arguments: ["Kiitos @Venla@muualla.example!", "@venla@muualla.example, kiitos"])
    func `one who is named already is not named twice`(_ text: String) throws {
        let question = try #require(MastodonPost(MastodonJSON.status("<p>Hei</p>")))

        #expect(MastodonThread(question.message(now: .noon).reference).addressed(text) == text)
    }

    @Test(arguments: [200, 404, 410])
    func `what is gone counts as taken back`(_ status: Int) async throws {
        let wire = ScriptedTransport { _, _ in .error(status) }

        try await MastodonConnector.routala(wire).delete(Delivery.Receipt(remoteID: "1/2", address: nil))

        #expect(wire.requests.map(\.line) == ["DELETE /api/v1/statuses/1%2F2"])
    }

    @Test(arguments: [
        (401, NetworkFailure.reconnect), (429, .again(after: nil, because: .tooMany)), (500, .again(after: nil, because: .unavailable)),
    ])
    func `taking back can fail`(_ status: Int, failure: NetworkFailure) async {
        let wire = ScriptedTransport { _, _ in .error(status) }

        await #expect(throws: failure) {
            try await MastodonConnector.routala(wire).delete(Delivery.Receipt(remoteID: "1", address: nil))
        }
    }
}
