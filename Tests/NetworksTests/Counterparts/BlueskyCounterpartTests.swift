import Testing
import WorkingTime
import Workplace

@testable import Networks

@Suite(.enabled(if: Counterpart.bluesky != nil, Counterpart.absent))
struct BlueskyCounterpartTests {
    /// An account that only this test has, connected as a steward would.
    private struct Account {
        let handle: String
        let connector: BlueskyConnector
        let kept: Kept
    }

    private let password = "app-password"

    private func account(_ transport: any Transport) async throws -> Account {
        let server = try #require(Counterpart.bluesky)
        let name = "t\(Counterpart.unique().prefix(12)).test"
        _ = try await transport.send(.json(.post, server.at("/_test/accounts"), ["handle": .text(name), "password": .text(password)]))
        let connected = try await BlueskySignIn(transport: transport, now: Counterpart.now)
            .connect(server: server.origin, identifier: "@\(name)", appPassword: password)
        let kept = Kept()
        let connector = try BlueskyConnector(
            server: connected.server, credentials: connected.credentials, transport: transport, now: Counterpart.now,
            renewed: { await kept.keep($0) })
        return Account(handle: connected.handle, connector: connector, kept: kept)
    }

    @Test func `a post with a picture is read back by the network's own library as it was written`() async throws {
        try await Counterpart.live { transport in
            let account = try await account(transport)
            let text = "Ääkköset 🎉 @\(account.handle) #työ https://routala.example/ö"

            let sent = try Counterpart.receipt(
                await account.connector.deliver(Counterpart.dispatch(text, pictures: [.dot]), key: Counterpart.key()))

            let server = try #require(Counterpart.bluesky).origin
            let read = try Counterpart.script("read_back.py", [server, account.handle, password, sent.remoteID])
            let post = try #require(JSON(Array(read.output.utf8)))
            #expect(post["text"] == .text(text))
            #expect(post["langs"] == ["fi"])
            #expect(post["alts"] == [.text(Dispatch.Picture.dot.altText)])
            #expect(post["pictureSizes"] == [.whole(Int64(Dispatch.Picture.dot.bytes.count))])
            #expect(post["marked"] == [.text("@\(account.handle)"), "#työ", "https://routala.example/ö"])
        }
    }

    @Test func `handing over twice gives one post, which is found and taken back`() async throws {
        try await Counterpart.live { transport in
            let connector = try await account(transport).connector
            let (hello, key) = (Counterpart.dispatch("Hei!"), Counterpart.key())

            #expect(try await connector.find(hello, key: key) == .absent)
            let first = try Counterpart.receipt(await connector.deliver(hello, key: key))
            let second = try Counterpart.receipt(await connector.deliver(hello, key: key))
            #expect(first == second)
            #expect(try await connector.find(hello, key: key) == .found(first))

            for _ in 0..<2 { try await connector.delete(first) }
            #expect(try await connector.find(hello, key: key) == .absent)
        }
    }

    @Test func `a question is fetched and answered in its own thread`() async throws {
        try await Counterpart.live { transport in
            let (routala, venla) = (try await account(transport), try await account(transport))
            let post = try Counterpart.receipt(await routala.connector.deliver(Counterpart.dispatch("Hei!"), key: Counterpart.key()))
            let question = Counterpart.dispatch("Mistä näitä saa?", replyTo: RemoteReference(id: post.remoteID))
            _ = try Counterpart.receipt(await venla.connector.deliver(question, key: Counterpart.key()))

            let harvest = try await routala.connector.fetch(after: nil)
            let message = try #require(harvest.messages.first)
            #expect(message.text == "Mistä näitä saa?")
            #expect(message.author.handle == venla.handle)
            #expect(message.inReplyTo == post.remoteID)
            #expect(try await routala.connector.fetch(after: harvest.cursor).messages.isEmpty)

            _ = try Counterpart.receipt(
                await routala.connector.deliver(Counterpart.dispatch("Meiltä!", replyTo: message.reference), key: Counterpart.key()))
            let answer = try #require(try await venla.connector.fetch(after: nil).messages.first)
            #expect(answer.inReplyTo == message.reference.id)
            #expect(BlueskyThread(answer.reference)?.root.uri == post.remoteID)
        }
    }

    @Test(arguments: [false, true])
    func `an expired session renews itself, or signs in anew`(_ andRefresh: Bool) async throws {
        try await Counterpart.live { transport in
            let account = try await account(transport)
            let server = try #require(Counterpart.bluesky)
            let ended: JSON = ["handle": .text(account.handle), "andRefresh": .bool(andRefresh)]
            _ = try await transport.send(.json(.post, server.at("/_test/expire"), ended))

            _ = try Counterpart.receipt(await account.connector.deliver(Counterpart.dispatch("Hei!"), key: Counterpart.key()))

            #expect(await account.kept.credentials.count == 1)
        }
    }

    @Test func `what the server will not take is refused in its own words`() async throws {
        try await Counterpart.live { transport in
            let outcome = await (try await account(transport)).connector
                .deliver(Counterpart.dispatch(String(repeating: "ä", count: 4_000)), key: Counterpart.key())

            guard case .refused(let reason) = outcome else { return #expect(Bool(false), "\(outcome)") }
            #expect(reason.contains("text"))
        }
    }
}
