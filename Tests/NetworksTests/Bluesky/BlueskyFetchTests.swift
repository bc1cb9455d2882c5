import Testing
import WorkingTime
import Workplace

@testable import Networks

@Suite struct BlueskyFetchTests {
    /// A server with so many notifications, a minute apart, three on a page, the newest first.
    private func server(count: Int) -> ScriptedTransport {
        ScriptedTransport { request, _ in
            let all = (1...count).reversed().map { BlueskyJSON.notification("\($0)", at: .noon + .minutes($0)) }
            let start = request.address.path.split(separator: "&cursor=").dropFirst().first.flatMap { Int($0) } ?? 0
            let next: JSON = start + 3 < count ? .text("\(start + 3)") : .null
            return .ok(["notifications": .list(Array(all.dropFirst(start).prefix(3))), "cursor": next])
        }
    }

    @Test func `a reply becomes a message that can be answered`() async throws {
        let wire = ScriptedTransport { _, _ in .ok(["notifications": [BlueskyJSON.notification("k1")]]) }

        let message = try #require(try await BlueskyConnector.routala(wire).fetch(after: nil).messages.first)

        #expect(message.text == "k1")
        #expect(message.inReplyTo == BlueskyJSON.uri)
        #expect(message.language == "fi")
        #expect(message.address == "https://bsky.app/profile/venla.example/post/k1")
        #expect(BlueskyThread(message.reference)?.root.cid == "bafyroot")
    }

    @Test func `the first round takes the newest, and the next what came after`() async throws {
        let first = try await BlueskyConnector.routala(server(count: 5)).fetch(after: nil)
        let second = try await BlueskyConnector.routala(server(count: 9)).fetch(after: first.cursor)
        let third = try await BlueskyConnector.routala(server(count: 9)).fetch(after: second.cursor)

        #expect(first.messages.map(\.text) == ["3", "4", "5"])
        #expect(second.messages.map(\.text) == ["6", "7", "8", "9"])
        #expect(third.messages.isEmpty)
        #expect(third.cursor == second.cursor)
    }

    @Test func `an absence longer than one round loses nothing`() async throws {
        var harvest = try await BlueskyConnector.routala(server(count: 1)).fetch(after: nil)
        var texts: Set<String> = Set(harvest.messages.map(\.text))

        for _ in 0..<4 {
            harvest = try await BlueskyConnector.routala(server(count: 40)).fetch(after: harvest.cursor)
            texts.formUnion(harvest.messages.map(\.text))
        }

        #expect(texts.count == 40)
        #expect(harvest.messages.isEmpty)
    }

    @Test func `two of the same moment are both taken, each once`() async throws {
        let one = BlueskyJSON.notification("1")
        let two = BlueskyJSON.notification("2")
        let first = try await BlueskyConnector.routala(ScriptedTransport { _, _ in .ok(["notifications": [one]]) }).fetch(after: nil)

        let both = BlueskyConnector.routala(ScriptedTransport { _, _ in .ok(["notifications": [two, one]]) })
        let second = try await both.fetch(after: first.cursor)
        let third = try await both.fetch(after: second.cursor)

        #expect(second.messages.map(\.text) == ["2"])
        #expect(third.messages.isEmpty)
    }

    @Test func `likes and broken notifications are passed over`() async throws {
        let like = BlueskyJSON.notification("1", reason: "like")
        let wire = ScriptedTransport { _, _ in .ok(["notifications": [like, ["uri": "x"], "?"], "cursor": .null]) }

        #expect(try await BlueskyConnector.routala(wire).fetch(after: nil).messages.isEmpty)
    }

    @Test(arguments: [(WireAnswer.ok([:]), NetworkFailure.notUnderstood), (.error(502), .again(after: nil, because: .unavailable))])
    func `fetching can fail`(_ answer: WireAnswer, failure: NetworkFailure) async {
        let wire = ScriptedTransport { _, _ in answer }

        await #expect(throws: failure) { try await BlueskyConnector.routala(wire).fetch(after: nil) }
    }
}
