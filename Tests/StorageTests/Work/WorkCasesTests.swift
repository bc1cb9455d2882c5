import Storage
import Testing
import WorkingTime
import Workplace

@Suite struct WorkCasesTests {
    @Test(arguments: TestDatabase.available)
    func `a case is opened once, moved, and closed by a deed that shows the outcome`(_ kind: TestDatabase) async throws {
        try await WorkHouse.with(kind) { house in
            let cases = house.stores.workCases
            let work = try await open(in: house)
            _ = try await open(in: house)
            #expect(work.due == Clock.helsinki.midnight(LocalDate("2026-12-11")!) + .days(30), "thirty days after the day the work ends")
            for _ in 1...2 { try await cases.move(work.id, to: "talking", by: house.veikko, at: house.now + .hours(1)) }
            try await cases.comment(house.words("Lyhyt"), on: work.id, formKey: "a", by: house.pekka, at: house.now + .hours(2))
            try await cases.comment(
                house.words("Taloyhtiö pyysi tarjouksen tiistaina."), on: work.id, formKey: "b", by: house.veikko, at: house.now + .hours(3)
            )

            let facts = try await cases.facts(for: work, seenBy: house.veikko)
            #expect(facts.map(\.words) == ["Taloyhtiö pyysi tarjouksen tiistaina."], "five letters show nothing")
            for _ in 1...2 {
                try await cases.close(
                    work.id, "won", words: house.words("Kaupat tuli."), fact: facts[0].id, by: house.veikko, at: house.now + .days(3))
            }

            #expect(
                try await house.deeds("loop.opened") == [
                    #""kind":"loop.opened","by":"veikko","unit":"sales","loop":"\#(work.id)","function":"sales","until":"2026-12-10"}"#
                ])
            #expect(
                try await house.deeds("loop.closed") == [
                    #""kind":"loop.closed","by":"veikko","unit":"sales","loop":"\#(work.id)","outcome":"won","fact":"\#(facts[0].id)"}"#
                ])
            #expect(try await house.deeds("log.loop").count == 1)
            #expect(try await cases.closed(of: house.sales.id, .sales).map { $0.work.closing?.words } == ["Kaupat tuli."])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a tick closes nothing`(_ kind: TestDatabase) async throws {
        try await WorkHouse.with(kind) { house in
            _ = try await house.publishedPost(at: house.now - .days(1))
            let work = try await open(in: house)
            let earlier = try await house.keys("post.written")[0]
            for fact in ["", "nothing", earlier] {
                await #expect(throws: WorkRefusal.factMissing) {
                    try await house.stores.workCases.close(
                        work.id, "won", words: house.words("Kaupat"), fact: fact, by: house.veikko, at: house.now + .days(1))
                }
            }
            #expect(try await house.deeds("loop.closed").isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `only the unit's own work is opened, by those who write for it`(_ kind: TestDatabase) async throws {
        try await WorkHouse.with(kind) { house in
            await #expect(throws: WorkRefusal.noCases) { try await open(.leadership, in: house) }
            await #expect(throws: WorkRefusal.notTheUnitsWork) { try await open(.marketing, in: house) }
            await #expect(throws: WorkRefusal.endOutOfBounds) { try await open(until: "2026-11-22", in: house) }
            await #expect(throws: WorkRefusal.endOutOfBounds) { try await open(until: "2027-06-01", in: house) }
            await #expect(throws: NeedsRight(.write)) { try await open(by: house.pekka, in: house) }
            let work = try await open(in: house)
            await #expect(throws: WorkRefusal.unknownStep) {
                try await house.stores.workCases.move(work.id, to: "filled", by: house.veikko, at: house.now)
            }
            await #expect(throws: NeedsRight(.write)) {
                try await house.stores.workCases.move(work.id, to: "lead", by: house.pekka, at: house.now)
            }
        }
    }

    @discardableResult
    private func open(
        _ function: BusinessFunction = .sales, until: String = "2026-12-10", by member: Member? = nil, in house: WorkHouse
    ) async throws -> WorkCase {
        try await house.stores.workCases.open(
            function,
            WorkCase.Content(title: "Rantapuisto kysyy desibeleistä", notes: "", ownerID: "veikko", until: LocalDate(until)),
            for: house.sales.id,
            formKey: "one", by: member ?? house.veikko, at: house.now)
    }
}
