import Storage
import Testing
import WorkingTime
import Workplace

@Suite struct SlotsTests {
    private func reserve(_ house: PlanHouse, _ plan: Slot.Plan, for unit: Unit.ID? = nil, key: String = "form") async throws -> Slot {
        try await house.stores.slots.reserve(plan, for: unit ?? house.sales, formKey: key, by: house.aino, at: house.now)
    }

    @Test(arguments: TestDatabase.available)
    func `the same form sent twice reserves one place and leaves one deed`(_ kind: TestDatabase) async throws {
        try await PlanHouse.with(kind) { house in
            let first = try await reserve(house, house.plan(owner: house.veikko.id))
            let second = try await reserve(house, house.plan("2026-11-30"))

            #expect(first == second)
            #expect(
                try await house.deeds(of: first.id.text) == [
                    """
                    "kind":"slot.planned","by":"aino","unit":"sales","slot":"\(first.id)","date":"2026-11-26","topic":"given","owner":"veikko"}
                    """
                ])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a place is moved, filled and given up, and each leaves its deed`(_ kind: TestDatabase) async throws {
        try await PlanHouse.with(kind) { house in
            let slot = try await reserve(house, house.plan(topic: ""))
            let moved = try house.plan("2026-12-01", at: 600, owner: house.sanna.id)
            let slots = house.stores.slots

            for _ in 1...2 { try await slots.change(slot.id, to: moved, by: house.aino, at: house.now) }
            for _ in 1...2 { try await slots.drop(slot.id, by: house.aino, at: house.now) }

            let seen = try await slots.slot(slot.id, seenBy: house.veikko)
            #expect(seen.slot.plan == moved)
            #expect(seen.slot.isDropped)
            #expect(seen.ownerName == "Sanna Laine")
            let fields = try await house.deeds(of: slot.id.text).map { String($0.split(separator: "\"date\":").last ?? "") }
            #expect(
                fields == [
                    #""2026-11-26","topic":null,"owner":null}"#, #""2026-12-01","topic":"given","owner":"sanna"}"#,
                    #""2026-12-01","topic":"given","owner":"sanna","dropped":true}"#,
                ])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `only those who write for the unit plan for it`(_ kind: TestDatabase) async throws {
        try await PlanHouse.with(kind) { house in
            let slot = try await reserve(house, house.plan())
            let plan = try house.plan("2026-12-01")
            let slots = house.stores.slots

            await #expect(throws: NeedsRight(.write)) {
                try await slots.reserve(plan, for: house.sales, formKey: "x", by: house.veikko, at: house.now)
            }
            await #expect(throws: NeedsRight(.write)) { try await slots.change(slot.id, to: plan, by: house.veikko, at: house.now) }
            await #expect(throws: NeedsRight(.write)) { try await slots.drop(slot.id, by: house.veikko, at: house.now) }
            #expect(try await slots.slot(slot.id, seenBy: house.sanna).slot == slot)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `who has left the house and another unit's goal cannot be chosen`(_ kind: TestDatabase) async throws {
        try await PlanHouse.with(kind) { house in
            let foreign = try await house.goal(of: house.service, key: "g")
            var gone = house.sanna
            gone.home = nil
            try await house.stores.members.change(gone, by: house.aino, at: house.now)

            await #expect(throws: WordsRefusal.notUnderstood(Words.Field("owner"))) {
                _ = try await reserve(house, house.plan(owner: gone.id))
            }
            await #expect(throws: WordsRefusal.notUnderstood(Words.Field("goal"))) {
                _ = try await reserve(house, house.plan(goal: foreign.id))
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a restricted place is seen by its unit and by whoever sees to it`(_ kind: TestDatabase) async throws {
        try await PlanHouse.with(kind) { house in
            let closed = try await reserve(house, house.plan(restriction: .inside), key: "a")
            let given = try await reserve(house, house.plan(owner: house.sanna.id, restriction: .security), key: "b")
            let slots = house.stores.slots

            #expect(try await house.deeds(of: closed.id.text)[0].contains(#""visible":"restricted","why":"inside""#))
            #expect(try await slots.slot(closed.id, seenBy: house.veikko).slot == closed)
            await #expect(throws: NotFound()) { try await slots.slot(closed.id, seenBy: house.sanna) }
            #expect(try await slots.slot(given.id, seenBy: house.sanna).slot == given)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `two units in the same hour are shown to both`(_ kind: TestDatabase) async throws {
        try await PlanHouse.with(kind) { house in
            let own = try await reserve(house, house.plan(at: 540), key: "a")
            let other = try await reserve(house, house.plan(at: 599), for: house.service, key: "b")
            _ = try await reserve(house, house.plan(at: 600), for: house.service, key: "c")
            let slots = house.stores.slots

            #expect(try await slots.sharingHour(with: own, seenBy: house.veikko).map(\.id) == [other.id])
            let entries = try await slots.calendar(in: PlanHouse.today..<(PlanHouse.today + 7), seenBy: house.veikko)
            let hours = SharedHours(entries)
            #expect(entries.map { hours.others(beside: $0) } == [["Asiakaspalvelu"], ["Myynti"], []])

            try await slots.drop(other.id, by: house.aino, at: house.now)
            #expect(try await slots.sharingHour(with: own, seenBy: house.veikko).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the plan reaches as far as its places have a topic and an owner`(_ kind: TestDatabase) async throws {
        try await PlanHouse.with(kind) { house in
            for (place, day) in ["2026-11-29", "2026-12-06", "2026-12-21"].enumerated() {
                _ = try await reserve(house, house.plan(day, owner: house.aino.id), key: "\(place)")
            }
            let dropped = try await reserve(house, house.plan("2026-12-14", owner: house.aino.id), key: "d")
            _ = try await reserve(house, house.plan("2026-12-15"), key: "e")
            try await house.stores.slots.drop(dropped.id, by: house.aino, at: house.now)

            let coverage = try await house.stores.slots.coverage(of: house.sales, from: PlanHouse.today.monday)

            #expect(coverage.weeks.map(\.state) == [.covered, .covered, .empty, .unfinished])
        }
    }
}
