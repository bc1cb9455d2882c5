import Testing
import WorkingTime
import Workplace

@testable import Networks

@Suite(.enabled(if: Counterpart.proxy != nil, Counterpart.absent))
struct MastodonCounterpartTests {
    @Test func `a post with a picture and its alt text, an answer and taking back, all as the interface is described`() async throws {
        try await Counterpart.live { transport in
            let lane = try MastodonLane(transport)
            let connector = try lane.connector()
            let text = "Hei \(Counterpart.unique()) https://routala.example/a?b=1&c=2 #työ"

            let limits = try await connector.capabilities()
            let post = Counterpart.dispatch(text, pictures: [.dot])
            let sent = try Counterpart.receipt(await connector.deliver(post, key: Counterpart.key()))
            let status = try await connector.server.read("/api/v1/statuses/\(sent.remoteID)")
            let answer = Counterpart.dispatch("Jatkoa", replyTo: RemoteReference(id: sent.remoteID))
            let reply = try Counterpart.receipt(await connector.deliver(answer, key: Counterpart.key()))

            #expect(limits.longestText > 0)
            #expect(status["media_attachments"]?.items?.first?["description"] == .text(Dispatch.Picture.dot.altText))
            #expect(status["language"] == "fi")
            #expect(try await connector.find(post, key: Counterpart.key()) == .found(sent))
            #expect(try await connector.find(answer, key: Counterpart.key()) == .found(reply))
            for _ in 0..<2 { try await connector.delete(sent) }
            #expect(try await connector.find(post, key: Counterpart.key()) == .absent)
            try await lane.expectAsDescribed()
        }
    }

    @Test func `a question is fetched and answered where it was asked`() async throws {
        try await Counterpart.live { transport in
            let lane = try MastodonLane(transport)
            let (routala, venla) = (try lane.connector(), try lane.connector(token: "venla-token"))
            let mark = Counterpart.unique()
            let post = try Counterpart.receipt(await routala.deliver(Counterpart.dispatch("Hei \(mark)"), key: Counterpart.key()))
            let before = try await routala.fetch(after: nil).cursor
            let question = Counterpart.dispatch("@routala mistä \(mark)?", replyTo: RemoteReference(id: post.remoteID))
            _ = try Counterpart.receipt(await venla.deliver(question, key: Counterpart.key()))

            let message = try #require(try await routala.fetch(after: before).messages.first { $0.text.contains(mark) })
            #expect(message.inReplyTo == post.remoteID)
            #expect(message.author.handle == "@venla")

            let answer = Counterpart.dispatch("Meiltä! \(mark)", replyTo: message.reference)
            let sent = try Counterpart.receipt(await routala.deliver(answer, key: Counterpart.key()))
            #expect(try await routala.find(answer, key: Counterpart.key()) == .found(sent))
            let heard = try #require(try await venla.fetch(after: nil).messages.last { $0.text.contains(mark) })
            #expect(heard.text == "@venla Meiltä! \(mark)")
            try await lane.expectAsDescribed()
        }
    }

    @Test func `an account is connected by registering, agreeing and the code, and lost when the permission is given back`() async throws {
        try await Counterpart.live { transport in
            let server = try #require(Counterpart.mastodon)
            let signIn = MastodonSignIn(transport: transport, now: Counterpart.now)

            let registration = try await signIn.register(
                on: server.origin, redirect: "http://127.0.0.1:8080/oauth/mastodon/callback", website: "https://talkoot.example")
            // The double's code for the account that its owner picks on the page.
            let account = try await signIn.connect(registration, code: "mockcode_routala")
            let connector = try MastodonConnector(
                server: account.server, credentials: account.credentials, transport: transport, now: Counterpart.now)

            #expect(account.handle.hasPrefix("@routala@"))
            _ = try Counterpart.receipt(
                await connector.deliver(Counterpart.dispatch("Hei \(Counterpart.unique())"), key: Counterpart.key()))
            try await signIn.giveBack(account.credentials, server: account.server)
            #expect(await connector.deliver(Counterpart.dispatch("Hei!"), key: Counterpart.key()) == .reconnect)
        }
    }
}
