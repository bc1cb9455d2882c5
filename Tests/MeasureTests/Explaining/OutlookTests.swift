import Measure
import Testing
import WorkingTime

@Suite struct OutlookTests {
    private func maturity(_ unit: String, asOf date: LocalDate = Examples.monday) throws -> Maturity {
        let log = try DeedLog(jsonl: try Examples.deeds("06-worked-example"))
        return try #require(assess(log, by: .shipped, asOf: date)[unit]?.maturity)
    }

    private var atAdHoc: Maturity {
        get throws {
            let log = try DeedLog(jsonl: try Examples.deeds("06-worked-example"))
            let units = assess(log, by: .shipped, asOf: Examples.monday).units.compactMap(\.maturity)
            return try #require(units.first { $0.next.first?.gate == "G3.5" })
        }
    }

    @Test func `every next step opens its gate when it is taken`() throws {
        let maturity = try atAdHoc

        #expect(maturity.next.map(\.gate) == ["G3.5", "G3.4"])
        for step in maturity.next {
            let outlook = Outlook(for: maturity, by: .shipped, taking: step)
            #expect(outlook.gates.contains { $0.id == step.gate && $0.after == .met })
        }
    }

    @Test(arguments: Examples.names)
    func `doing nothing opens nothing`(_ name: String) throws {
        let log = try DeedLog(jsonl: try Examples.deeds(name))

        for maturity in assess(log, by: .shipped, asOf: Examples.monday).units.compactMap(\.maturity) {
            let outlook = Outlook(for: maturity, by: .shipped, doing: 0, of: .answeredInThreeDays)
            #expect(outlook.gates.isEmpty)
            #expect(outlook.raw == maturity.raw)
        }
    }

    @Test func `one gate of two is not the next stage`() throws {
        let maturity = try atAdHoc

        #expect(Outlook(for: maturity, by: .shipped, taking: maturity.next[0]).raw == maturity.raw)
    }

    @Test func `a few questions less than the step asks for do not open the gate`() throws {
        var house = SmallHouse()
        for number in 1...6 {
            house.add("m\(number)", "2026-11-02T08:0\(number):00Z", "message.received", by: nil, #""message":"q\#(number)""#)
            if number < 3 {
                house.add(
                    "r\(number)", "2026-11-02T09:00:00Z", "message.answered", #""message":"q\#(number)","words":5,"text":"t\#(number)""#)
            }
        }
        let maturity = try house.maturity()

        func opens(_ count: Int) -> Bool {
            Outlook(for: maturity, by: .shipped, doing: count, of: .answeredInThreeDays).gates.contains {
                $0.id == "G2.4" && $0.after == .met
            }
        }

        #expect(!opens(1))
        #expect(opens(2))
    }

    @Test func `a coming demotion names its Monday, what is lost, and what would keep it`() throws {
        // Published every week until the autumn, and then no more.
        var house = SmallHouse()
        house.add("rules", "2026-01-05T08:00:00Z", "rules.published", #""version":"v""#)
        house.add("agreed", "2026-01-06T08:00:00Z", "rules.acknowledged", #""version":"v","right":3"#)
        for lesson in 1...4 { house.add("b\(lesson)", "2026-01-07T08:00:00Z", "lesson.passed", #""lesson":"L0\#(lesson)""#) }
        for week in 0..<30 { house.add("l\(week)", "\(LocalDate("2026-03-02")! + 7 * week)T08:00:00Z", "listening.done", #""items":1"#) }
        for actor in 1...5 { house.add("k\(actor)", "2026-08-31T08:00:00Z", "actor.read", #""actor":"k\#(actor)""#) }
        let monday = LocalDate("2026-11-16")!
        let maturity = try house.maturity(asOf: monday)
        #expect(maturity.stage == 1)
        #expect(maturity.weeksBelow >= 2)

        let coming = try #require(ComingDemotion(maturity, by: .shipped, on: monday))

        #expect(coming.stage == 0)
        #expect(coming.gates == ["G1.3"])
        #expect(coming.step?.gate == "G1.3")
        #expect(try house.maturity(asOf: coming.on - 7).stage == 1)
        #expect(try house.maturity(asOf: coming.on).stage == 0)
    }
}
