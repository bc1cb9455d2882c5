import Testing
import WorkingTime
import Workplace

@testable import Storage

@Suite struct AnswerTests {
    @Test(arguments: TestDatabase.available)
    func `an answer, its delivery and its job are kept together, once`(_ kind: TestDatabase) async throws {
        try await InboxHouse.with(kind) { house in
            let id = try await house.receive()
            for _ in 1...2 {  // the same form sent twice
                try await house.inbox.answer(
                    id, " Hei Kirsi, se on normaalia. Sanna ", seen: 0, formKey: "k", by: InboxHouse.sanna, at: InboxHouse.morning)
            }

            let thread = try await house.inbox.thread(of: id, seenBy: InboxHouse.petra)
            #expect(thread.answers.map(\.answer.words) == ["Hei Kirsi, se on normaalia. Sanna"])
            #expect(thread.answers.map(\.passage) == [.underway])
            #expect(
                try await house.count(
                    """
                    SELECT COUNT(*) AS n FROM deliveries JOIN jobs ON jobs.subject = deliveries.id AND jobs.kind = 'deliver'
                    JOIN answers ON answers.id = deliveries.answer_id
                    """) == 1)
            #expect(
                try await house.deeds("message", "contact") == [
                    "message.received - service", "message.answered sanna service", "contact.met sanna service",
                ])
            #expect(try await house.lines(of: "message.answered")[0].contains("\"words\":6"))
            #expect(try await house.inbox.messages(.handled, for: InboxHouse.sanna).map(\.id) == [id])
            #expect(try await house.inbox.messages(.waiting, for: InboxHouse.sanna).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a refused answer leaves nothing behind`(_ kind: TestDatabase) async throws {
        try await InboxHouse.with(kind) { house in
            let id = try await house.receive()
            let tooLong = String(repeating: "a", count: 501)

            await #expect(throws: MessageRefusal.answerTooLong(by: 1)) {
                try await house.inbox.answer(id, tooLong, seen: 0, formKey: "k", by: InboxHouse.sanna, at: InboxHouse.morning)
            }
            await #expect(throws: NeedsRight(.respond)) {
                try await house.inbox.answer(id, "Normaalia", seen: 0, formKey: "k", by: InboxHouse.petra, at: InboxHouse.morning)
            }
            for table: Query in ["answers", "deliveries", "jobs WHERE kind = 'deliver'"] {
                #expect(try await house.count("SELECT COUNT(*) AS n FROM \(table)") == 0)
            }
            #expect(try await house.deeds("message.answered").isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an answer written meanwhile is shown before another one goes out`(_ kind: TestDatabase) async throws {
        try await InboxHouse.with(kind) { house in
            let id = try await house.receive()
            try await house.inbox.answer(id, "Se on normaalia", seen: 0, formKey: "k1", by: InboxHouse.olli, at: InboxHouse.morning)

            await #expect(throws: MessageRefusal.alreadyAnswered(by: "Olli Virta")) {
                try await house.inbox.answer(id, "On normaalia", seen: 0, formKey: "k2", by: InboxHouse.olli, at: InboxHouse.morning)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a case answered and solved is closed, and opened again it waits`(_ kind: TestDatabase) async throws {
        try await InboxHouse.with(kind) { house in
            let id = try await house.receive()
            try await house.inbox.answer(
                id, "Se on normaalia", seen: 0, closing: true, formKey: "k", by: InboxHouse.sanna, at: InboxHouse.morning)
            try await house.inbox.close(id, as: .solved, by: InboxHouse.sanna, at: InboxHouse.morning)
            #expect(try await house.deeds("message.closed") == ["message.closed sanna service"])

            try await house.inbox.reopen(id, by: InboxHouse.olli, at: InboxHouse.morning + .hours(1))
            #expect(try await house.inbox.messages(.waiting, for: InboxHouse.sanna).map(\.id) == [id])
            #expect(try await house.deeds("log.message") == ["log.message olli service"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the promise of the week is told as it was kept`(_ kind: TestDatabase) async throws {
        try await InboxHouse.with(kind) { house in
            for (id, hours) in [("1", 1), ("2", 30)] {
                let message = try await house.receive(InboxHouse.incoming(id: id))
                try await house.inbox.answer(
                    message, "Se on normaalia", seen: 0, formKey: id, by: InboxHouse.sanna, at: InboxHouse.morning + .hours(hours))
            }
            try await house.receive(InboxHouse.incoming(id: "3"))

            let kept = try await house.inbox.kept(
                by: InboxHouse.service.id, since: InboxHouse.morning - .hours(2), at: InboxHouse.morning + .hours(40))
            #expect(kept == (1, 3))
        }
    }

    @Test func `the same answer to another person has the same mark, another secret another one`() {
        let mark = AnswerMark(salt: "a").mark(of: "Hei @kirsi,  varaan ajan klo 12")

        #expect(mark == AnswerMark(salt: "a").mark(of: "  hei @pekka, varaan\najan klo 15 "))
        #expect(mark != AnswerMark(salt: "b").mark(of: "Hei @kirsi,  varaan ajan klo 12"))
        #expect(mark != AnswerMark(salt: "a").mark(of: "Hei @kirsi, varaan tapaamisen klo 12"))
        #expect(mark.count == 32)
    }
}
