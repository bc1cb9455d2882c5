import Storage
import Testing
import WorkingTime
import Workplace

@Suite struct CalendarTests {
    private static let days = LocalDate("2026-11-23")!..<LocalDate("2026-11-30")!

    /// What stands where, in words: `26. 9.00 p1`.
    private func shown(_ entries: [CalendarEntry]) -> [String] {
        entries.map { entry in
            let what =
                switch entry {
                case .slot(let seen): "slot \(seen.slot.plan.topic)"
                case .post(let post, _): "\(post.id) \(post.state)"
                }
            return "\(entry.time.date.day). \(entry.time.minute / 60).\(entry.time.minute % 60) \(what)"
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a post stands where it was published, else where it leaves, else on its place`(_ kind: TestDatabase) async throws {
        try await PlanHouse.with(kind) { house in
            let clock = Clock.helsinki
            let slot = try await house.stores.slots.reserve(house.plan(), for: house.sales, formKey: "a", by: house.aino, at: house.now)
            try await house.post("p1", "draft", in: house.sales, slot: slot.id)
            try await house.post(
                "p2", "published", in: house.service, leaves: clock.instant(Self.days.lowerBound - 1, minute: 1_439),
                published: clock.instant(Self.days.lowerBound, minute: 0))
            try await house.post("p3", "scheduled", in: house.service, leaves: clock.instant(Self.days.upperBound - 1, minute: 1_439))
            try await house.post("p4", "scheduled", in: house.service, leaves: clock.instant(Self.days.upperBound, minute: 0))
            try await house.post("p5", "withdrawn", in: house.service, leaves: house.now)
            try await house.post("p6", "failed", in: house.sales, leaves: house.now)
            try await house.post("p7", "draft", in: house.sales)

            let slots = house.stores.slots
            #expect(
                try await shown(slots.calendar(in: Self.days, seenBy: house.sanna)) == [
                    "23. 0.0 p2 published", "25. 9.0 p6 failed", "26. 9.0 p1 draft", "29. 23.59 p3 scheduled",
                ])
            #expect(
                try await shown(slots.calendar(of: house.sales, in: Self.days, seenBy: house.sanna)) == [
                    "25. 9.0 p6 failed", "26. 9.0 p1 draft",
                ])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a place waits for its post until one is begun, and again when that is withdrawn`(_ kind: TestDatabase) async throws {
        try await PlanHouse.with(kind) { house in
            let slots = house.stores.slots
            let slot = try await slots.reserve(house.plan(), for: house.sales, formKey: "a", by: house.aino, at: house.now)

            try await house.post("p1", "withdrawn", in: house.sales, slot: slot.id)
            #expect(try await shown(slots.calendar(in: Self.days, seenBy: house.sanna)) == ["26. 9.0 slot Viikon kysymys"])

            try await house.post("p2", "approved", in: house.sales, slot: slot.id, leaves: house.now + .days(2))
            #expect(try await shown(slots.calendar(in: Self.days, seenBy: house.sanna)) == ["27. 9.0 p2 approved"])
            #expect(try await slots.slot(slot.id, seenBy: house.sanna).postID?.text == "p2")
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is restricted, given up or of another week is not shown`(_ kind: TestDatabase) async throws {
        try await PlanHouse.with(kind) { house in
            let slots = house.stores.slots
            for (key, day, restriction) in [("a", "2026-11-26", Restriction.personal), ("b", "2026-11-30", nil), ("c", "2026-11-27", nil)] {
                let slot = try await slots.reserve(
                    house.plan(day, topic: key, restriction: restriction), for: house.sales, formKey: key, by: house.aino, at: house.now)
                if key == "c" { try await slots.drop(slot.id, by: house.aino, at: house.now) }
            }
            try await house.post("p1", "scheduled", in: house.sales, leaves: house.now, restricted: true)

            #expect(try await slots.calendar(in: Self.days, seenBy: house.sanna).isEmpty)
            #expect(try await shown(slots.calendar(in: Self.days, seenBy: house.veikko)) == ["25. 9.0 p1 scheduled", "26. 9.0 slot a"])
        }
    }
}
