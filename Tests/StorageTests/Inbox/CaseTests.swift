import Storage
import Testing
import WorkingTime
import Workplace

@Suite struct CaseTests {
    @Test(arguments: TestDatabase.available)
    func `the first one has the case, the second is told who`(_ kind: TestDatabase) async throws {
        try await InboxHouse.with(kind) { house in
            let id = try await house.receive()
            try await house.inbox.claim(id, by: InboxHouse.sanna, at: InboxHouse.morning)
            try await house.inbox.claim(id, by: InboxHouse.sanna, at: InboxHouse.morning)

            await #expect(throws: MessageRefusal.alreadyClaimed(by: "Sanna Mäkelä")) {
                try await house.inbox.claim(id, by: InboxHouse.olli, at: InboxHouse.morning)
            }
            #expect(try await house.deeds("message.claimed") == ["message.claimed sanna service"])
            #expect(try await house.inbox.messages(.own, for: InboxHouse.sanna).map(\.id) == [id])
            #expect(try await house.inbox.messages(.own, for: InboxHouse.olli).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `of two who press at once one has the case`(_ kind: TestDatabase) async throws {
        try await InboxHouse.with(kind) { house in
            let id = try await house.receive()

            let taken = await withTaskGroup(of: Bool.self) { group in
                for member in [InboxHouse.sanna, InboxHouse.olli] {
                    group.addTask { (try? await house.inbox.claim(id, by: member, at: InboxHouse.morning)) != nil }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(taken.filter { $0 }.count == 1)
            #expect(try await house.deeds("message.claimed").count == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a routed case is followed by its router until somebody takes it on`(_ kind: TestDatabase) async throws {
        try await InboxHouse.with(kind) { house in
            let id = try await house.receive()
            try await house.inbox.claim(id, by: InboxHouse.sanna, at: InboxHouse.morning)
            let wish = try Words("Haluaa tietää, onko ääni normaali, klo 12 mennessä", field: Words.Field("wish"), atMost: 500)
            for _ in 1...2 {  // the same form sent twice
                try await house.inbox.route(
                    id, to: InboxHouse.development.id, wish: wish, formKey: "k", by: InboxHouse.sanna, at: InboxHouse.morning + .minutes(18)
                )
            }

            let routed = try await house.inbox.messages(.own, for: InboxHouse.sanna).first
            #expect(routed?.unitName == "Tuotekehitys")
            #expect(routed?.message.claim?.name == "Sanna Mäkelä")
            #expect(routed?.message.dueAt == Instant("2026-11-24T06:58:00Z"))

            try await house.inbox.claim(id, by: InboxHouse.petra, at: InboxHouse.morning + .minutes(51))
            #expect(try await house.inbox.messages(.own, for: InboxHouse.sanna).map(\.id) == [id])
            #expect(
                try await house.deeds("message.") == [
                    "message.received - service", "message.claimed sanna service", "message.routed sanna service",
                    "message.claimed petra development",
                ])
            let line = try #require(try await house.lines(of: "message.routed").first)
            #expect(line.contains("\"to\":\"development\",\"reason\":\"given\""))
            #expect(!line.contains("normaali"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a case is not routed to a unit that does not exist`(_ kind: TestDatabase) async throws {
        try await InboxHouse.with(kind) { house in
            let id = try await house.receive()
            let wish = try Words("Haluaa tietää", field: Words.Field("wish"), atMost: 500)

            await #expect(throws: MessageRefusal.unitMissing) {
                try await house.inbox.route(
                    id, to: Unit.ID(known: "nowhere"), wish: wish, formKey: "k", by: InboxHouse.sanna, at: InboxHouse.morning)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a sure question is tidied away by two people, and both stand in the log`(_ kind: TestDatabase) async throws {
        try await InboxHouse.with(kind) { house in
            let id = try await house.receive()
            try await house.inbox.classify(id, as: .feedback, by: InboxHouse.sanna, at: InboxHouse.morning)
            #expect(try await house.inbox.waitingCount(for: InboxHouse.sanna) == 1)

            try await house.inbox.classify(id, as: .feedback, by: InboxHouse.olli, at: InboxHouse.morning + .minutes(1))
            #expect(try await house.inbox.waitingCount(for: InboxHouse.sanna) == 0)
            #expect(try await house.deeds("message.classified").count == 2)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `words between colleagues are in the thread once and not in the log`(_ kind: TestDatabase) async throws {
        try await InboxHouse.with(kind) { house in
            let id = try await house.receive()
            let words = try Words("Sulatus nostaa ääntä", field: Words.Field("note"), atMost: 500)
            for _ in 1...2 { try await house.inbox.note(words, on: id, formKey: "k", by: InboxHouse.petra, at: InboxHouse.morning) }

            let thread = try await house.inbox.thread(of: id, seenBy: InboxHouse.sanna)
            #expect(thread.events.map(\.kind) == [.note("Sulatus nostaa ääntä")])
            #expect(try await house.lines(of: "log.message").allSatisfy { !$0.contains("Sulatus") })
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what waits comes by its due time, what asks for no answer last`(_ kind: TestDatabase) async throws {
        try await InboxHouse.with(kind) { house in
            let later = try await house.receive(InboxHouse.incoming("Milloin?", id: "1"), at: InboxHouse.morning + .hours(2))
            let thanks = try await house.receive(InboxHouse.incoming("Kiitos!", id: "2"), at: InboxHouse.morning)
            let sooner = try await house.receive(InboxHouse.incoming("Missä?", id: "3"), at: InboxHouse.morning + .hours(1))

            #expect(try await house.inbox.messages(.waiting, for: InboxHouse.sanna).map(\.id) == [sooner, later, thanks])
            #expect(try await house.inbox.waitingCount(for: InboxHouse.sanna) == 2)
            #expect(try await house.inbox.messages(.waiting, of: InboxHouse.development.id, for: InboxHouse.sanna).isEmpty)
        }
    }
}
