import HTTPTypes
import Storage
import Testing
import WorkingTime
import Workplace

@testable import Web

@Suite struct LiveUpdatesTests {
    @Test(.timeLimit(.minutes(1)))
    func `a claim in one browser reaches the pages of all`() async throws {
        try await InboxHouse.open { house in
            let id = try await house.receive()
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { await house.site.live.run() }
                let (olli, petra) = (house.site.live.listen(as: InboxHouse.olli.id), house.site.live.listen(as: InboxHouse.petra.id))

                try await house.stores.inbox.claim(id, by: InboxHouse.sanna, at: InboxHouse.now)

                for stream in [olli, petra] {
                    var signals = stream.makeAsyncIterator()
                    #expect(await signals.next() == .changed)
                }
                group.cancelAll()
            }
            #expect(house.site.live.listenerCount == 0)
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `one person's oldest page gives way when too many are open`() async throws {
        try await InboxHouse.open { house in
            let live = house.site.live
            let streams = (0...LiveUpdates.mostPerMember).map { _ in live.listen(as: InboxHouse.olli.id) }
            let other = live.listen(as: InboxHouse.petra.id)
            live.tell(.changed)

            var oldest = streams[0].makeAsyncIterator()
            #expect(await oldest.next() == nil)
            for stream in streams.dropFirst() + [other] {
                var signals = stream.makeAsyncIterator()
                #expect(await signals.next() == .changed)
            }
        }
    }

    @Test func `what happened between the making of a page and its listening is told at once`() async throws {
        try await InboxHouse.open { house in
            let live = house.site.live
            let made = live.mark
            live.tell(.changed)

            var late = live.listen(as: InboxHouse.olli.id, since: made).makeAsyncIterator()
            var fresh = live.listen(as: InboxHouse.petra.id, since: live.mark).makeAsyncIterator()
            live.tell(.stillHere)

            #expect(await late.next() == .changed)
            #expect(await fresh.next() == .stillHere)
        }
    }

    @Test func `a change is never crowded out by the pulse`() async throws {
        try await InboxHouse.open { house in
            let live = house.site.live
            let stream = live.listen(as: InboxHouse.olli.id)
            live.tell(.changed)
            for _ in 1...100 { live.tell(.stillHere) }

            var signals = stream.makeAsyncIterator()
            #expect(await signals.next() == .changed)
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `the stream ends with the session`() async throws {
        try await InboxHouse.open { house in
            let browser = try await house.browser(of: InboxHouse.olli)
            async let events = browser.get("/events")
            while house.site.live.listenerCount == 0 { await Task.yield() }

            for session in try await house.stores.sessions.sessions(of: InboxHouse.olli) {
                try await house.stores.sessions.end(session.id, of: InboxHouse.olli, at: InboxHouse.now)
            }
            house.site.live.tell(.changed)

            #expect(try await events.text == ": welcome\nretry: 3000\n\n")
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func `an open page hears of changes and that the house is still there`() async throws {
        try await InboxHouse.open { house in
            let browser = try await house.browser(of: InboxHouse.olli)
            async let events = browser.get("/events")
            while house.site.live.listenerCount == 0 { await Task.yield() }
            house.site.live.tell(.stillHere)
            house.site.live.tell(.changed)
            await withTaskGroup { group in
                group.addTask { await house.site.live.run() }
                group.cancelAll()
            }

            #expect(try await events.text.contains(": still here\n\nevent: change\ndata:\n\n"))
        }
    }

    @Test func `nobody listens without having signed in`() async throws {
        try await InboxHouse.open { house in
            let stranger = TestBrowser(client: try await house.browser(of: InboxHouse.olli).client, token: .make())
            #expect(try await stranger.get("/events").status == .seeOther)
        }
    }
}
