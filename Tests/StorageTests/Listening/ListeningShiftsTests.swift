import Storage
import Testing
import WorkingTime
import Workplace

@Suite struct ListeningShiftsTests {
    @Test(arguments: TestDatabase.available)
    func `a shift is noted once, however often its form is sent`(_ kind: TestDatabase) async throws {
        try await LearningHouse.with(kind) { house in
            for _ in 1...2 { try await note(items: 4, "Naapuri kysyi äänestä.", in: house, at: house.now) }

            let heard = try await house.stores.listeningShifts.heard(by: house.sales.id)
            #expect(heard.map(\.shift.notes) == ["Naapuri kysyi äänestä."])
            #expect(heard.map(\.listenerName) == ["Veikko Rautio"])
            let deeds = try await house.deeds("listening.done")
            #expect(deeds.count == 1)
            #expect(deeds[0].hasSuffix(#""kind":"listening.done","by":"veikko","unit":"sales","items":4}"#))
        }
    }

    @Test(
        arguments: TestDatabase.available,
        [(0, ListeningRefusal.nothingHandled), (-3, .nothingHandled), (501, .tooManyItems), (.max, .tooManyItems)])
    func `a shift has a believable number of findings`(_ kind: TestDatabase, _ given: (items: Int, refusal: ListeningRefusal)) async throws
    {
        try await LearningHouse.with(kind) { house in
            await #expect(throws: given.refusal) { try await note(items: given.items, "", in: house, at: house.now) }
            let deeds = try await house.deeds("listening.done")
            #expect(deeds == [])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `nobody listens on behalf of another unit without a right`(_ kind: TestDatabase) async throws {
        try await LearningHouse.with(kind) { house in
            await #expect(throws: NeedsRight(.read)) {
                try await house.stores.listeningShifts.note(
                    items: 1, notes: "", for: house.product.id, formKey: "k", by: house.veikko, at: house.now)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `weeks run from Monday to Sunday in local time`(_ kind: TestDatabase) async throws {
        try await LearningHouse.with(kind) { house in
            let sundayEvening = try #require(Instant("2026-11-22T21:59:59Z"))
            try await note(items: 1, "", key: "1", in: house, at: sundayEvening)
            try await note(items: 1, "", key: "2", in: house, at: sundayEvening + .seconds(1))
            try await note(items: 1, "", key: "3", in: house, at: sundayEvening + .seconds(2))

            let weeks = try await house.stores.listeningShifts.weeks(of: house.sales.id, at: house.now)

            #expect(weeks.count == 8)
            #expect(weeks.map(\.shifts) == [2, 1, 0, 0, 0, 0, 0, 0])
            #expect(weeks[0].monday == LocalDate("2026-11-23"))
            #expect(weeks[7].monday == LocalDate("2026-10-05"))
            let others = try await house.stores.listeningShifts.weeks(of: house.product.id, at: house.now)
            #expect(others.allSatisfy { !$0.isListened })
        }
    }

    private func note(items: Int, _ notes: String, key: String = "one", in house: LearningHouse, at now: Instant) async throws {
        try await house.stores.listeningShifts.note(
            items: items, notes: notes, for: house.sales.id, formKey: key, by: house.veikko, at: now)
    }
}
