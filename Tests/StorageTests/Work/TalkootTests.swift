import Storage
import Testing
import WorkingTime
import Workplace

@Suite struct TalkootTests {
    @Test(arguments: TestDatabase.available)
    func `talkoot are agreed, held and confirmed by the helped`(_ kind: TestDatabase) async throws {
        try await WorkHouse.with(kind) { house in
            let (talkoot, session) = (house.stores.talkoot, try await agree(in: house))
            await #expect(throws: TalkootRefusal.tooEarly) {
                try await talkoot.hold(session.id, house.words("Kirjattiin tulos"), by: house.veikko, at: house.now)
            }
            for _ in 1...2 {
                try await talkoot.hold(session.id, house.words("Kirjattiin tulos"), by: house.veikko, at: house.now + .days(2))
            }
            await #expect(throws: TalkootRefusal.helpedConfirms) {
                try await talkoot.confirm(session.id, by: house.aino, at: house.now + .days(2))
            }
            for _ in 1...2 { try await talkoot.confirm(session.id, by: house.pekka, at: house.now + .days(3)) }

            #expect(
                try await house.deeds("talkoot.held") == [
                    #""kind":"talkoot.held","by":"veikko","unit":"sales","session":"\#(session.id)","helper":"sales","helped":"management","gate":"G3.5"}"#
                ])
            #expect(
                try await house.deeds("talkoot.confirmed") == [
                    #""kind":"talkoot.confirmed","by":"pekka","unit":"management","session":"\#(session.id)"}"#
                ])
            #expect(try await talkoot.held().map(\.helpedName) == ["Johto"])
            #expect(try await talkoot.coming().isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what was called off is neither held nor shown`(_ kind: TestDatabase) async throws {
        try await WorkHouse.with(kind) { house in
            let (talkoot, session) = (house.stores.talkoot, try await agree(in: house))
            for _ in 1...2 { try await talkoot.cancel(session.id, by: house.pekka, at: house.now + .hours(1)) }

            await #expect(throws: TalkootRefusal.notOpen) {
                try await talkoot.hold(session.id, house.words("Kirjattiin tulos"), by: house.veikko, at: house.now + .days(2))
            }
            await #expect(throws: TalkootRefusal.notHeld) {
                try await talkoot.confirm(session.id, by: house.pekka, at: house.now + .days(2))
            }
            #expect(try await talkoot.coming().isEmpty)
            #expect(try await house.deeds("log.talkoot").count == 2)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `talkoot need two units, a time ahead and somebody who may arrange them`(_ kind: TestDatabase) async throws {
        try await WorkHouse.with(kind) { house in
            #expect(throws: TalkootRefusal.sameUnit) { try TalkootSession.Pair(helper: "sales", helped: "sales") }
            await #expect(throws: TalkootRefusal.inThePast) { try await agree(at: house.now - .minutes(1), in: house) }
            await #expect(throws: NeedsRight(.write)) { try await agree(by: house.pekka, in: house) }
            await #expect(throws: NotFound()) {
                try await house.stores.talkoot.agree(
                    TalkootSession.Pair(helper: "sales", helped: "nowhere"), gate: nil, meetingAt: house.now, formKey: "x",
                    by: house.veikko,
                    at: house.now)
            }
        }
    }

    @discardableResult
    private func agree(by member: Member? = nil, at time: Instant? = nil, in house: WorkHouse) async throws -> TalkootSession {
        try await house.stores.talkoot.agree(
            TalkootSession.Pair(helper: "sales", helped: "management"), gate: "G3.5", meetingAt: time ?? house.now + .days(1),
            formKey: "one",
            by: member ?? house.veikko, at: house.now)
    }
}
