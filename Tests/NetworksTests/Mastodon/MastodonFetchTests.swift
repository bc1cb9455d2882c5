import Testing
import WorkingTime
import Workplace

@testable import Networks

@Suite struct MastodonFetchTests {
    @Test func `a mention becomes a message in plain words`() async throws {
        let status = MastodonJSON.status(
            id: "55",
            "<p><span><a href=\"https://mastodon.example/@routala\">@<span>routala</span></a></span> Mistä &lt;täältä&gt;?<br>Kiitos</p>",
            replyTo: "101")
        let wire = ScriptedTransport { _, _ in .ok([MastodonJSON.mention(id: "9", status)]) }

        let harvest = try await MastodonConnector.routala(wire).fetch(after: nil)

        let message = try #require(harvest.messages.first)
        #expect(message.text == "@routala Mistä <täältä>?\nKiitos")
        #expect(message.author == RemoteAuthor(id: "8", name: "Venla", handle: "@venla@muualla.example"))
        #expect(message.inReplyTo == "101")
        #expect(message.sentAt == .noon)
        #expect(message.isPublic)
        #expect(harvest.cursor == "9")
    }

    @Test func `a long absence is made up for page by page, the oldest first`() async throws {
        let wire = ScriptedTransport { request, _ in
            let all = (1...12).map { MastodonJSON.mention(id: "\($0)", MastodonJSON.status(id: "s\($0)", "<p>\($0)</p>")) }
            let after = request.address.path.split(separator: "min_id=").last.flatMap { Int($0) } ?? 0
            return .ok(.list(all.dropFirst(after).prefix(5).reversed()))
        }

        let harvest = try await MastodonConnector.routala(wire).fetch(after: "2")

        #expect(harvest.messages.map(\.text) == (3...12).map { "\($0)" })
        #expect(harvest.cursor == "12")
    }

    @Test func `a server that does not heed the question gives nothing twice`() async throws {
        let like: JSON = ["id": "11", "type": "favourite", "status": MastodonJSON.status("<p>Oma</p>")]
        let gone: JSON = ["id": "10", "type": "mention", "status": .null]
        let seen = MastodonJSON.mention(id: "9", MastodonJSON.status("<p>Nähty</p>"))
        let wire = ScriptedTransport { _, _ in .ok([like, gone, seen]) }

        let harvest = try await MastodonConnector.routala(wire).fetch(after: "9")

        #expect(harvest.messages.isEmpty)
        #expect(harvest.cursor == "11")
    }

    @Test func `nothing new leaves the cursor where it was`() async throws {
        let wire = ScriptedTransport { _, _ in .ok([]) }

        #expect(try await MastodonConnector.routala(wire).fetch(after: "9") == Harvest(messages: [], cursor: "9"))
    }

    @Test(arguments: [(401, NetworkFailure.reconnect), (404, .refused(reason: "HTTP 404")), (418, .refused(reason: "HTTP 418"))])
    func `fetching can fail`(_ status: Int, failure: NetworkFailure) async {
        let wire = ScriptedTransport { _, _ in .error(status) }

        await #expect(throws: failure) { try await MastodonConnector.routala(wire).fetch(after: nil) }
    }
}
