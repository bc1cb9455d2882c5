import Storage
import Testing
import WorkingTime
import Workplace

@Suite struct ReceivingTests {
    @Test(arguments: TestDatabase.available)
    func `a message is taken in once, however often it is fetched`(_ kind: TestDatabase) async throws {
        try await InboxHouse.with(kind) { house in
            let harvest = Harvest(messages: [InboxHouse.incoming()], cursor: "c1")
            let first = try await house.inbox.receive(harvest, on: InboxHouse.mastodon, at: InboxHouse.morning)
            let second = try await house.inbox.receive(harvest, on: InboxHouse.mastodon, at: InboxHouse.morning)

            #expect(first.count == 1)
            #expect(second.isEmpty)
            #expect(try await house.deeds("message") == ["message.received - service"])
            #expect(try await house.count("SELECT COUNT(*) AS n FROM channels WHERE fetch_cursor = 'c1'") == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an answer is due in the unit's own service time`(_ kind: TestDatabase) async throws {
        try await InboxHouse.with(kind) { house in
            try await house.receive()

            let waiting = try await house.inbox.messages(.waiting, for: InboxHouse.sanna)
            #expect(waiting.map(\.message.dueAt) == [Instant("2026-11-23T10:40:00Z")])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `only a sure class is told to the measure`(_ kind: TestDatabase) async throws {
        try await InboxHouse.with(kind) { house in
            try await house.receive(InboxHouse.incoming("Onko humina normaalia?", id: "1"))
            try await house.receive(InboxHouse.incoming("Asentaja ei tullut, valitan", id: "2"))

            let lines = try await house.lines(of: "message.received")
            #expect(lines[0].contains("\"class\":\"question\""))
            #expect(!lines[1].contains("\"class\""))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what the house or a colleague says waits for nobody`(_ kind: TestDatabase) async throws {
        try await InboxHouse.with(kind) { house in
            try await house.receive(InboxHouse.incoming("Uusi ohje?", id: "1", from: "9", handle: "Routala@mastodon.example"))
            try await house.receive(InboxHouse.incoming("Toimiiko?", id: "2", from: "olli", handle: "olli"), on: InboxHouse.practice)

            #expect(try await house.inbox.messages(.waiting, for: InboxHouse.sanna).isEmpty)
            #expect(try await house.inbox.waitingCount(for: InboxHouse.sanna) == 0)
            #expect(try await house.lines(of: "message.received")[0].contains("\"own\":true"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a person outside is one contact under the newest name`(_ kind: TestDatabase) async throws {
        try await InboxHouse.with(kind) { house in
            try await house.receive(InboxHouse.incoming(id: "1"))
            try await house.receive(InboxHouse.incoming(id: "2", handle: "@kirsi_uusi@mastodon.example"))

            #expect(try await house.count("SELECT COUNT(*) AS n FROM contacts") == 1)
            let waiting = try await house.inbox.messages(.waiting, for: InboxHouse.sanna)
            #expect(Set(waiting.map(\.message.contact.handle)) == ["@kirsi_uusi@mastodon.example"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a reply to our answer leads back to its case`(_ kind: TestDatabase) async throws {
        try await InboxHouse.with(kind) { house in
            let first = try await house.receive()
            try await house.inbox.answer(first, "Kyllä on", seen: 0, formKey: "k", by: InboxHouse.sanna, at: InboxHouse.morning)
            try await house.stores.database.write { try $0.execute("UPDATE deliveries SET state = 'sent', remote_id = 'r1'") }

            let second = try await house.receive(InboxHouse.incoming("Kiitos tiedosta", id: "m2", inReplyTo: "r1"))
            #expect(try await house.inbox.thread(of: second, seenBy: InboxHouse.sanna).origin == .answer(in: first))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a private message is seen by those it concerns only`(_ kind: TestDatabase) async throws {
        try await InboxHouse.with(kind) { house in
            let id = try await house.receive(InboxHouse.incoming(isPublic: false))

            #expect(try await house.inbox.messages(.waiting, for: InboxHouse.petra).isEmpty)
            #expect(try await house.inbox.waitingCount(for: InboxHouse.petra) == 0)
            await #expect(throws: NotFound()) { try await house.inbox.thread(of: id, seenBy: InboxHouse.petra) }
            await #expect(throws: NotFound()) { try await house.inbox.claim(id, by: InboxHouse.petra, at: InboxHouse.morning) }
            #expect(try await house.inbox.messages(.waiting, for: InboxHouse.olli).count == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `rehearsal is told as rehearsal and nothing else`(_ kind: TestDatabase) async throws {
        try await InboxHouse.with(kind) { house in
            let id = try await house.receive(on: InboxHouse.practice)
            try await house.inbox.claim(id, by: InboxHouse.sanna, at: InboxHouse.morning)
            try await house.inbox.answer(
                id, "Kyllä on", seen: 0, closing: true, formKey: "k", by: InboxHouse.sanna, at: InboxHouse.morning)

            #expect(try await house.deeds("message", "contact", "log.message").isEmpty)
            #expect(try await house.deeds("log.practice").count == 5)
        }
    }
}
