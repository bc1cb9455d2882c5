import Testing
import WorkingTime
import Workplace

@testable import Networks

@Suite struct MastodonMediaTests {
    @Test func `a picture goes first, with its alt text, and is waited for`() async throws {
        let wire = ScriptedTransport { request, before in
            switch request.line {
            case "POST /api/v2/media": .init(status: 202, body: "{\"id\":\"9\",\"url\":null}")
            case "GET /api/v1/media/9": .init(status: before < 2 ? 206 : 200, body: "{\"id\":\"9\"}")
            default: .ok(MastodonJSON.status("<p>Katso</p>"))
            }
        }

        let outcome = await MastodonConnector.routala(wire).deliver(.saying("Katso", pictures: [.dot]), key: .first)

        #expect(outcome == .sent(Delivery.Receipt(remoteID: "101", address: "https://mastodon.example/@routala/101")))
        #expect(
            wire.requests.map(\.line) == [
                "POST /api/v2/media", "GET /api/v1/media/9", "GET /api/v1/media/9", "GET /api/v1/media/9", "POST /api/v1/statuses",
            ])
        #expect(wire.requests.first?.bodyText.contains("name=\"description\"\r\n\r\nPiste, \"pieni\" ja harmaa\r\n") == true)
        #expect(wire.requests.last?.json["media_ids"] == ["9"])
    }

    @Test func `a server that knows only the first version of uploading is asked that way`() async {
        let wire = ScriptedTransport { request, _ in
            switch request.line {
            case "POST /api/v2/media": .notFound
            case "POST /api/v1/media": .ok(["id": .whole(9)])
            default: .ok(MastodonJSON.status("<p>Katso</p>"))
            }
        }

        _ = await MastodonConnector.routala(wire).deliver(.saying("Katso", pictures: [.dot]), key: .first)

        #expect(wire.requests.last?.json["media_ids"] == ["9"])
    }

    @Test(arguments: [
        (Fate.failed(.uncertain(.reset)), Delivery.Outcome.again(after: nil, because: .unavailable)),
        (.failed(.neverLeft(.unreachable)), .again(after: nil, because: .unreachable)),
        (.answered(.error(500)), .again(after: nil, because: .unavailable)),
        (.answered(.error(422, ["error": "File type not supported"])), .refused(reason: "File type not supported")),
        (.answered(.error(401)), .reconnect),
        (.answered(WireAnswer(status: 200, body: "nonsense")), .again(after: nil, because: .unavailable)),
    ])
    func `where a picture fails the text has certainly not gone out`(_ fate: Fate, outcome: Delivery.Outcome) async {
        let wire = ScriptedTransport { _, _ throws(TransportFailure) in try fate.get() }

        #expect(await MastodonConnector.routala(wire).deliver(.saying("Katso", pictures: [.dot]), key: .first) == outcome)
        #expect(!wire.requests.contains { $0.line == "POST /api/v1/statuses" })
    }

    @Test func `a picture that never gets ready is tried again later`() async {
        let wire = ScriptedTransport { request, _ in .init(status: request.method == .post ? 202 : 206, body: "{\"id\":\"9\"}") }

        let outcome = await MastodonConnector.routala(wire).deliver(.saying("Katso", pictures: [.dot]), key: .first)

        #expect(outcome == .again(after: .noon + .minutes(5), because: .unavailable))
    }
}
