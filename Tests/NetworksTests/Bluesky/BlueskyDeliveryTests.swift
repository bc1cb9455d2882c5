import Testing
import WorkingTime
import Workplace

@testable import Networks

@Suite struct BlueskyDeliveryTests {
    @Test func `a text is put under a key made from the delivery's`() async throws {
        let wire = ScriptedTransport { _, _ in .ok(BlueskyJSON.put) }

        let outcome = await BlueskyConnector.routala(wire).deliver(.saying("Hei!"), key: .first)

        let address = "https://bsky.app/profile/routala.example/post/\(BlueskyJSON.key)"
        #expect(outcome == .sent(Delivery.Receipt(remoteID: BlueskyJSON.uri, address: address)))
        let request = try #require(wire.requests.first)
        #expect(request.line == "POST /xrpc/com.atproto.repo.putRecord")
        #expect(
            request.json == [
                "repo": "did:plc:routala", "collection": "app.bsky.feed.post", "rkey": .text(BlueskyJSON.key),
                "record": ["$type": "app.bsky.feed.post", "text": "Hei!", "createdAt": "2026-11-23T10:00:00.000Z", "langs": ["fi"]],
            ])
    }

    @Test func `a post on another server has no address that we could promise`() async {
        let wire = ScriptedTransport { _, _ in .ok(BlueskyJSON.put) }

        let outcome = await BlueskyConnector.routala(wire, server: "pds.example").deliver(.saying("Hei!"), key: .first)

        #expect(outcome == .sent(Delivery.Receipt(remoteID: BlueskyJSON.uri, address: nil)))
    }

    @Test func `handing over twice sends the same bytes twice`() async {
        let wire = ScriptedTransport { request, _ in .ok(request.line.hasSuffix("uploadBlob") ? ["blob": ["ref": "x"]] : BlueskyJSON.put) }
        let connector = BlueskyConnector.routala(wire)

        for _ in 0..<2 { _ = await connector.deliver(.saying("Katso #piste", pictures: [.dot]), key: .first) }

        #expect(wire.requests.count == 4)
        #expect(Array(wire.requests.prefix(2)) == Array(wire.requests.suffix(2)))
    }

    @Test(arguments: [
        (Fate.answered(.error(401, ["error": "AuthMissing"])), Delivery.Outcome.reconnect),
        (.answered(.error(400, ["error": "AccountDeactivated", "message": "Account is deactivated"])), .reconnect),
        (.answered(.error(403, ["error": "AccountTakedown"])), .reconnect),
        (.answered(.error(403, ["error": "Forbidden", "message": "Not for you"])), .refused(reason: "Not for you")),
        (
            .answered(.error(400, ["error": "InvalidRequest", "message": "Record/text is too long"])),
            .refused(reason: "Record/text is too long")
        ),
        (.answered(.notFound), .refused(reason: "HTTP 404")),
        (.answered(.error(422)), .refused(reason: "HTTP 422")),
        (.answered(.error(501, ["error": "MethodNotImplemented"])), .refused(reason: "MethodNotImplemented")),
        (.answered(.error(429, headers: ["ratelimit-reset": "1795428300"])), .again(after: .noon + .minutes(5), because: .tooMany)),
        (.answered(.error(500, ["error": "InternalServerError"])), .uncertain),
        (.answered(.error(502, ["error": "UpstreamFailure"])), .uncertain),
        (.answered(.error(503)), .again(after: nil, because: .unavailable)),
        (.answered(.error(504)), .uncertain),
        (.answered(WireAnswer(status: 200, body: "{")), .uncertain),
        (.answered(.ok(["uri": "nonsense"])), .uncertain),
        (.failed(.neverLeft(.unreachable)), .again(after: nil, because: .unreachable)),
        (.failed(.uncertain(.timeOut)), .uncertain),
        (.failed(.uncertain(.reset)), .uncertain),
        (.failed(.uncertain(.answerTooLarge)), .uncertain),
    ])
    func `each answer has its own outcome`(_ fate: Fate, outcome: Delivery.Outcome) async {
        let wire = ScriptedTransport { request, _ throws(TransportFailure) in
            request.line.hasSuffix("putRecord") ? try fate.get() : .ok(BlueskyJSON.session)
        }

        #expect(await BlueskyConnector.routala(wire).deliver(.saying("Hei!"), key: .first) == outcome)
    }

    @Test(arguments: [
        (
            Fate.answered(.ok(["uri": .text(BlueskyJSON.uri), "cid": "x"])),
            Delivery.Sighting.found(.init(remoteID: BlueskyJSON.uri, address: nil))
        ),
        (.answered(.error(400, ["error": "RecordNotFound"])), .absent),
        (.answered(.error(400, ["error": "InvalidRequest", "message": "Could not locate record: at://…"])), .absent),
    ])
    func `a look asks for the key`(_ fate: Fate, sighting: Delivery.Sighting) async throws {
        let wire = ScriptedTransport { _, _ throws(TransportFailure) in try fate.get() }

        #expect(try await BlueskyConnector.routala(wire, server: "pds.example").find(.saying("Hei!"), key: .first) == sighting)
        #expect(wire.requests.first?.address.path.hasSuffix("rkey=\(BlueskyJSON.key)") == true)
    }

    @Test(arguments: [WireAnswer.notFound, .error(500), .error(400, ["error": "InvalidRequest"])])
    func `an answer that is not about the record does not mean that it is absent`(_ answer: WireAnswer) async {
        let wire = ScriptedTransport { _, _ in answer }

        await #expect(throws: NetworkFailure.self) { try await BlueskyConnector.routala(wire).find(.saying("Hei!"), key: .first) }
    }

    @Test(arguments: [WireAnswer.ok([:]), WireAnswer(status: 200), .error(400, ["error": "RecordNotFound"])])
    func `what is gone counts as taken back`(_ answer: WireAnswer) async throws {
        let wire = ScriptedTransport { _, _ in answer }

        try await BlueskyConnector.routala(wire).delete(Delivery.Receipt(remoteID: BlueskyJSON.uri, address: nil))

        #expect(wire.requests.first?.json["rkey"] == .text(BlueskyJSON.key))
    }
}
