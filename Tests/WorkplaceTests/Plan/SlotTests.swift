import Testing
import WorkingTime
import Workplace

@Suite struct SlotTests {
    private static let today = LocalDate("2026-11-25")!
    private static let aino: Member.ID = Identifier(known: "aino")

    private func plan(_ days: Int, topic: String = "Viikon kysymys", owner: Member.ID? = aino, deputy: Member.ID? = nil) throws -> Slot.Plan
    {
        try Slot.Plan(time: LocalMoment(date: Self.today + days, minute: 540), topic: topic, ownerID: owner, deputyID: deputy)
    }

    private func slot(_ days: Int) throws -> Slot {
        try Slot(reserving: Identifier(known: "s"), for: Identifier(known: "hr"), plan: plan(days), today: Self.today)
    }

    @Test func `a place is reserved today or ahead`() throws {
        #expect(try slot(0).plan.date == Self.today)
        #expect(throws: SlotRefusal.inThePast) { try slot(-1) }
    }

    @Test func `nobody stands in for oneself`() {
        #expect(throws: SlotRefusal.deputyIsOwner) { try plan(1, deputy: Self.aino) }
    }

    @Test func `words of a past place may be mended, but nothing moves into the past`() throws {
        var slot = try slot(0)
        let (mended, moved) = (try plan(0, topic: "Pakkanen"), try plan(-2))

        try slot.change(to: mended, today: Self.today + 3)
        #expect(throws: SlotRefusal.inThePast) { try slot.change(to: moved, today: Self.today + 3) }

        #expect(slot.plan == mended)
    }

    @Test func `a place that was given up stays so`() throws {
        var slot = try slot(2)
        let other = try plan(3)

        slot.drop()

        #expect(throws: SlotRefusal.alreadyDropped) { try slot.change(to: other, today: Self.today) }
    }

    @Test func `a week is covered by a topic and somebody who sees to it`() throws {
        let monday = Self.today.monday
        let plans = [
            try plan(0), try plan(7, owner: nil), try plan(8, topic: ""), try plan(21, owner: nil), try plan(22), try plan(28),
        ]

        let coverage = PlanCoverage(plans, from: monday)

        #expect(coverage.weeks.map(\.state) == [.covered, .unfinished, .empty, .covered])
        #expect(coverage.covered == 2)
        #expect(coverage.weeks(.empty).map(\.monday) == [monday + 14])
    }
}
