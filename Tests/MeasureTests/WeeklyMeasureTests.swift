import Measure
import Testing
import WorkingTime

/// The weekly step says what the whole measure says.
@Suite struct WeeklyMeasureTests {
    /// The lines of a random house by the week in which each was done.
    private struct Weeks {
        let monday: LocalDate
        var lines: [[String]]

        init(seed: UInt64, deeds: Int, weeks: Int) throws {
            monday = LocalDate("2025-09-01")!
            lines = [[String]](repeating: [], count: weeks)
            for line in RandomLog(seed: seed, deeds: deeds, weeks: weeks).lines {
                let start = try #require(line.firstRange(of: #""at":""#)).upperBound
                let at = try #require(Instant(line[start...].prefix(20)))
                let day = Clock.helsinki.date(of: at)
                lines[min(max((day - monday) / 7, 0), weeks - 1)].append(line)
            }
        }

        func bytes(_ week: Int) -> [UInt8] { Array(lines[week].joined(separator: "\n").utf8) }
        func end(_ week: Int) -> LocalDate { monday + 7 * (week + 1) }
        func all(through week: Int) throws -> DeedLog {
            try DeedLog(jsonl: Array(lines[...week].joined().joined(separator: "\n").utf8))
        }
    }

    private static let young = Model.shipped.fromTheFirstDay()

    @Test(arguments: [UInt64](1...2))
    func `week by week it comes to the same as at once`(_ seed: UInt64) throws {
        let weeks = try Weeks(seed: seed, deeds: 900, weeks: 20)
        var weekly = WeeklyMeasure(by: Self.young)
        var steps = 0

        for week in 0..<20 {
            try weekly.add(jsonl: weeks.bytes(week))
            let step = weekly.assess(asOf: weeks.end(week))
            if !weekly.startsAnew { steps += 1 }
            #expect(step.text == assess(try weeks.all(through: week), by: Self.young, asOf: weeks.end(week)).text, "week \(week)")
        }
        #expect(steps > 14)
    }

    @Test func `weeks may be left out`() throws {
        let weeks = try Weeks(seed: 4, deeds: 1_000, weeks: 40)
        var weekly = WeeklyMeasure(by: Self.young)

        for week in 0..<40 {
            try weekly.add(jsonl: weeks.bytes(week))
            guard week % 6 == 2 else { continue }
            #expect(
                weekly.assess(asOf: weeks.end(week)).text
                    == assess(try weeks.all(through: week), by: Self.young, asOf: weeks.end(week)).text)
        }
    }

    @Test func `a deed that comes late changes the weeks it belongs to`() throws {
        var weeks = try Weeks(seed: 6, deeds: 800, weeks: 24)
        let late = weeks.lines[8]
        weeks.lines[8] = []
        var weekly = WeeklyMeasure(by: Self.young)
        for week in 0..<20 {
            try weekly.add(jsonl: weeks.bytes(week))
            _ = weekly.assess(asOf: weeks.end(week))
        }

        try weekly.add(jsonl: Array(late.joined(separator: "\n").utf8))
        let renewed = weekly.assess(asOf: weeks.end(20))

        weeks.lines[8] = late
        weeks.lines[20] = []
        #expect(weekly.startsAnew)
        #expect(renewed.text == assess(try weeks.all(through: 20), by: Self.young, asOf: weeks.end(20)).text)
    }

    @Test func `deeds to come wait for their week, and lines told twice are told once`() throws {
        let weeks = try Weeks(seed: 4, deeds: 700, weeks: 20)
        var weekly = WeeklyMeasure(try weeks.all(through: 19), by: Self.young)
        _ = weekly.assess(asOf: weeks.end(9))

        try weekly.add(jsonl: weeks.bytes(3))

        for week in 10..<20 {
            #expect(
                weekly.assess(asOf: weeks.end(week)).text
                    == assess(try weeks.all(through: 19), by: Self.young, asOf: weeks.end(week)).text)
        }
    }

    @Test func `a malformed line leaves everything as it was`() throws {
        let weeks = try Weeks(seed: 5, deeds: 800, weeks: 20)
        var weekly = WeeklyMeasure(try weeks.all(through: 10), by: Self.young)
        let before = weekly.assess(asOf: weeks.end(10)).text

        #expect(throws: MalformedLine.self) { try weekly.add(jsonl: weeks.bytes(11) + Array("\n{}".utf8)) }

        #expect(weekly.assess(asOf: weeks.end(10)).text == before)
        try weekly.add(jsonl: weeks.bytes(11))
        #expect(
            weekly.assess(asOf: weeks.end(11)).text
                == assess(try weeks.all(through: 11), by: Self.young, asOf: weeks.end(11)).text)
    }

    @Test func `the last Monday opens down to its deeds`() throws {
        let weeks = try Weeks(seed: 8, deeds: 800, weeks: 16)
        var weekly = WeeklyMeasure(by: Self.young)
        #expect(weekly.opened()?.monday == nil)
        for week in 0..<16 {
            try weekly.add(jsonl: weeks.bytes(week))
            _ = weekly.assess(asOf: weeks.end(week))
        }

        let (step, whole) = (try #require(weekly.opened()), OpenedWeek(try weeks.all(through: 15), by: Self.young, asOf: weeks.end(15)))

        for part in weekly.assess(asOf: weeks.end(15))["u1"]?.maturity?.gates.flatMap(\.parts) ?? [] {
            #expect(step.uncounted(by: part, of: "u1") == whole.uncounted(by: part, of: "u1"))
        }
    }

    @Test func `before anything was done there is nothing to say`() throws {
        var weekly = WeeklyMeasure(by: .shipped)

        #expect(weekly.assess(asOf: Examples.monday).text == assess(DeedLog(), by: .shipped, asOf: Examples.monday).text)
    }
}
