import Storage
import Testing
import WorkingTime
import Workplace

@Suite struct GoalsTests {
    @Test(arguments: TestDatabase.available)
    func `the same form sent twice sets one goal and leaves one deed`(_ kind: TestDatabase) async throws {
        try await PlanHouse.with(kind) { house in
            let first = try await house.goal()
            let second = try await house.goal(house.content(40))

            #expect(first == second)
            #expect(
                try await house.deeds(of: first.id.text) == [
                    """
                    "kind":"goal.set","by":"aino","unit":"sales","goal":"\(first.id)","metric":"given","baseline":20.5,"target":35,\
                    "from":"2026-11-25","to":"2027-01-24"}
                    """
                ])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a goal is mended while its period stays, and saying the same again leaves no deed`(_ kind: TestDatabase) async throws {
        try await PlanHouse.with(kind) { house in
            let goal = try await house.goal()
            let changed = try house.content(40)

            for _ in 1...2 { try await house.stores.goals.edit(goal.id, to: changed, by: house.aino, at: house.now + .days(1)) }

            let seen = try await house.stores.goals.goal(goal.id, seenBy: house.sanna)
            #expect(seen.goal.content == changed)
            #expect(seen.goal.period == goal.period)
            #expect(try await house.deeds(of: goal.id.text).count == 2)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an outcome is recorded once, with the length of its words`(_ kind: TestDatabase) async throws {
        try await PlanHouse.with(kind) { house in
            let goal = try await house.goal()
            let words = try Words("Jäätiin vajaaksi, mutta kysymykset toivat oikeita asiakkaita.", field: Words.Field("c"), atMost: 1_000)
            let later = house.now + .days(62)

            for _ in 1...2 { try await house.stores.goals.conclude(goal.id, outcome: 31.25, words: words, by: house.aino, at: later) }

            #expect(
                try await house.deeds(of: goal.id.text).dropFirst() == [
                    """
                    "kind":"goal.concluded","by":"aino","unit":"sales","goal":"\(goal.id)","outcome":31.25,"characters":\(words.text.count)}
                    """
                ])
            let other = try Words("Sittenkin aivan toinen johtopäätös.", field: Words.Field("c"), atMost: 1_000)
            await #expect(throws: GoalRefusal.alreadyConcluded) {
                try await house.stores.goals.conclude(goal.id, outcome: 31.25, words: other, by: house.aino, at: later)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `goals stand under way, waiting for their outcome, or concluded`(_ kind: TestDatabase) async throws {
        try await PlanHouse.with(kind) { house in
            let (running, ended) = (try await house.goal(key: "a"), try await house.goal(house.content(50, name: "Toinen"), key: "b"))
            let words = try Words("Jäätiin vajaaksi, opimme silti.", field: Words.Field("c"), atMost: 1_000)
            try await house.stores.goals.conclude(running.id, outcome: 30, words: words, by: house.aino, at: house.now + .days(20))
            let goals = house.stores.goals

            #expect(try await goals.active(for: house.sanna, on: PlanHouse.today + 60).map(\.id) == [ended.id])
            #expect(try await goals.awaitingOutcome(for: house.sanna, on: PlanHouse.today + 60).isEmpty)
            #expect(try await goals.awaitingOutcome(for: house.sanna, on: PlanHouse.today + 61).map(\.id) == [ended.id])
            #expect(try await goals.concluded(of: house.sales, for: house.sanna).map(\.id) == [running.id])
            #expect(try await goals.concluded(of: house.service, for: house.sanna).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a goal's story is read back from the deeds`(_ kind: TestDatabase) async throws {
        try await PlanHouse.with(kind) { house in
            let goal = try await house.goal()
            let goals = house.stores.goals
            try await goals.edit(goal.id, to: house.content(40), by: house.aino, at: house.now + .hours(1))
            try await goals.edit(goal.id, to: house.content(40, name: "Toisin sanoin"), by: house.aino, at: house.now + .hours(2))
            for _ in 1...2 { try await goals.note(27.5, of: goal.id, by: house.aino, at: house.now + .hours(3)) }

            let history = try await goals.history(of: goal.id, seenBy: house.sanna)

            #expect(history.map(\.what) == [.set(baseline: 20.5, target: 35), .targetMoved(from: 35, to: 40), .reworded, .read(27.5)])
            #expect(history.map(\.name) == Array(repeating: "Aino Kettunen", count: 4))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a restricted goal says why, and other units do not find it`(_ kind: TestDatabase) async throws {
        try await PlanHouse.with(kind) { house in
            let goal = try await house.goal(house.content(restriction: .negotiation))

            #expect(try await house.deeds(of: goal.id.text)[0].contains(#""visible":"restricted","why":"negotiation""#))
            #expect(try await house.stores.goals.goal(goal.id, seenBy: house.veikko).goal == goal)
            await #expect(throws: NotFound()) { try await house.stores.goals.goal(goal.id, seenBy: house.sanna) }
            await #expect(throws: NotFound()) { try await house.stores.goals.history(of: goal.id, seenBy: house.sanna) }
            #expect(try await house.stores.goals.active(for: house.sanna, on: PlanHouse.today).isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `who may not write for the unit reads its goals and leaves them as they are`(_ kind: TestDatabase) async throws {
        try await PlanHouse.with(kind) { house in
            let goal = try await house.goal()
            let content = try house.content(99)
            let goals = house.stores.goals

            await #expect(throws: NeedsRight(.write)) { try await goals.edit(goal.id, to: content, by: house.veikko, at: house.now) }
            await #expect(throws: NeedsRight(.write)) { try await goals.note(1, of: goal.id, by: house.veikko, at: house.now) }
            await #expect(throws: NeedsRight(.coordinate)) {
                try await goals.set(
                    content, of: nil, from: PlanHouse.today, to: PlanHouse.today + 30, formKey: "x", by: house.veikko, at: house.now)
            }
            #expect(try await goals.goal(goal.id, seenBy: house.veikko).goal == goal)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a place may serve the unit's goals and the aims of the house`(_ kind: TestDatabase) async throws {
        try await PlanHouse.with(kind) { house in
            let own = try await house.goal(key: "a")
            let aim = try await house.stores.goals.set(
                house.content(60), of: nil, from: PlanHouse.today, to: PlanHouse.today + 90, formKey: "b", by: house.aino, at: house.now)
            _ = try await house.goal(of: house.service, key: "c")

            let open = try await house.stores.goals.open(to: house.sales, for: house.veikko, on: PlanHouse.today)

            #expect(open.map(\.id) == [own.id, aim.id])
            #expect(open.map(\.unitName) == ["Myynti", nil])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a goal shows its posts, without those the reader may not see`(_ kind: TestDatabase) async throws {
        try await PlanHouse.with(kind) { house in
            let goal = try await house.goal()
            try await house.post("p1", "draft", in: house.sales, goal: goal.id)
            try await house.post("p2", "withdrawn", in: house.sales, goal: goal.id)
            try await house.post("p3", "approved", in: house.sales, goal: goal.id, restricted: true)

            #expect(try await house.stores.goals.posts(for: goal.id, seenBy: house.sanna).map(\.id.text) == ["p1"])
            #expect(try await Set(house.stores.goals.posts(for: goal.id, seenBy: house.veikko).map(\.id.text)) == ["p1", "p3"])
        }
    }
}
