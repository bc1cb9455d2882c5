import Measure
import Testing
import WorkingTime

@Suite struct UnitNoticesTests {
    private func notices(_ house: SmallHouse) throws -> UnitNotices { try #require(try house.opened().notices(of: "u")) }

    @Test func `a house without tricks has nothing to show`() throws {
        let notices = try notices(SmallHouse())

        #expect(notices.tinyGoals.isEmpty && notices.absences.isEmpty && notices.formerly.isEmpty)
        #expect(notices.deletedPosts.isEmpty && notices.slowdowns.isEmpty)
        #expect(notices.onLeave == .none)
        #expect(notices.quiet.daysUsed == 0)
    }

    @Test(arguments: [(100.0, 104.9, true), (100, 105, false), (0, 1, false), (-100, -104, true), (100, 99, true)])
    func `a goal is tiny when its target lies within a twentieth of the baseline`(_ baseline: Double, _ target: Double, isTiny: Bool) throws
    {
        var house = SmallHouse()
        house.add(
            "g", "2026-09-01T08:00:00Z", "goal.set",
            #""goal":"g","metric":"given","baseline":\#(baseline),"target":\#(target),"from":"2026-09-01","to":"2026-12-01""#)

        #expect(try notices(house).tinyGoals.map(\.goal) == (isTiny ? ["g"] : []))
    }

    @Test func `people on leave are a count behind which nobody is found`() throws {
        var house = SmallHouse()
        house.add("l", "2026-10-01T08:00:00Z", "member.set", #""member":"veikko","leave":true"#)
        #expect(try notices(house).onLeave == .underFive)

        for number in 1...5 {
            house.add("h\(number)", "2026-10-01T08:00:00Z", "member.set", #""member":"m\#(number)","home":"u","leave":true"#)
        }
        #expect(try notices(house).onLeave == .several(6))
    }

    @Test func `times out of the measure are told with what makes them count`() throws {
        var house = SmallHouse()
        house.add("s1", "2026-06-01T08:00:00Z", "unit.set", #""scope":"out","reason":"given","reviewBy":"2026-09-01""#)
        house.add("s2", "2026-08-03T08:00:00Z", "unit.set", #""scope":"in""#)
        house.add("s3", "2026-10-05T08:00:00Z", "unit.set", #""scope":"out""#)

        #expect(
            try notices(house).absences == [
                UnitNotices.Absence(
                    kind: .excluded(reviewBy: LocalDate("2026-09-01")!), from: LocalDate("2026-06-01")!, to: LocalDate("2026-08-03")!),
                UnitNotices.Absence(kind: .void, from: LocalDate("2026-10-05")!, to: nil),
            ])
    }

    @Test func `a unit closed and declared anew is recognised by its name`() throws {
        var house = SmallHouse()
        house.lines += [
            #"{"id":"o1","at":"2024-01-01T08:00:00Z","kind":"unit.set","unit":"old","name":"Unit"}"#,
            #"{"id":"o2","at":"2025-12-01T08:00:00Z","kind":"unit.set","unit":"old","scope":"closed"}"#,
            #"{"id":"o3","at":"2024-01-01T08:00:00Z","kind":"unit.set","unit":"other","name":"Unit"}"#,
        ]

        #expect(try notices(house).formerly == ["old"])
    }

    @Test func `deleted posts, shorter hours, a slower rhythm and quiet days are told with their dates`() throws {
        var house = SmallHouse()
        house.add("p1", "2026-10-05T08:00:00Z", "post.published", #""post":"p""#)
        house.add("p2", "2026-10-06T08:00:00Z", "post.deleted", #""post":"p""#)
        house.add("h", "2026-10-07T08:00:00Z", "unit.set", #""from":"09:00","to":"15:00""#)
        house.add("t1", "2026-10-08T08:00:00Z", "unit.set", #""rhythm":2"#)
        house.add("t2", "2026-10-09T08:00:00Z", "unit.set", #""rhythm":0.5"#)
        house.add("q", "2026-09-01T08:00:00Z", "quiet.declared", #""from":"2026-10-12","to":"2026-10-16","notice":true"#)

        let notices = try notices(house)

        #expect(notices.deletedPosts == [UnitNotices.Dated(deed: "p1", date: LocalDate("2026-10-05")!)])
        #expect(
            notices.slowdowns == [
                UnitNotices.Slowdown(kind: .service(before: 2_400, after: 1_800), date: LocalDate("2026-10-07")!),
                UnitNotices.Slowdown(kind: .rhythm(before: Figure(2), after: Figure(1, over: 2)), date: LocalDate("2026-10-09")!),
            ])
        #expect(notices.quiet.daysUsed == 5)
        #expect(notices.quiet.periods.map(\.isAnnounced) == [true])
    }

    @Test func `what a publisher will lose is told with the Monday from which it is gone`() throws {
        var house = SmallHouse()
        house.add("v1", "2025-01-01T08:00:00Z", "rules.published", #""version":"v1""#)
        house.add("v2", "2026-11-01T08:00:00Z", "rules.published", #""version":"v2""#)
        house.add("ok", "2026-02-01T08:00:00Z", "rules.acknowledged", #""version":"v1","right":3"#)
        for lesson in 1...4 {
            house.add(
                "b\(lesson)", lesson == 1 ? "2025-06-20T08:00:00Z" : "2026-02-01T08:00:00Z", "lesson.passed", #""lesson":"L0\#(lesson)""#)
        }

        let lapses = try house.opened().lapses(of: "u")

        #expect(
            lapses == [
                Lapse(person: "aino", kind: .rules, on: LocalDate("2026-12-07")!),
                Lapse(person: "aino", kind: .lessons, on: LocalDate("2026-12-21")!),
            ])
        for lapse in lapses {
            let gate = lapse.kind == .rules ? 0 : 1
            func share(_ date: LocalDate) throws -> Int? { try house.maturity(asOf: date).gate("G2.3")?.parts[gate].x }
            #expect(try share(lapse.on - 7) == 1)
            #expect(try share(lapse.on) == 0)
        }
    }
}
