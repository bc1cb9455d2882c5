import Measure
import Testing
import WorkingTime

/// What is true of any log, tried on random ones. A seed that fails can be named in a test of its own.
@Suite struct PropertyTests {
    static let seeds = Array(UInt64(1)...4)

    @Test(arguments: seeds)
    func `the order of lines changes nothing`(_ seed: UInt64) throws {
        let lines = RandomLog(seed: seed, deeds: 1_500).lines
        var dice = Dice(seed: seed &+ 99)

        #expect(try assess(lines).text == assess(lines.shuffled(using: &dice)).text)
    }

    @Test(arguments: seeds)
    func `the replay says of each Monday what that Monday said itself`(_ seed: UInt64) throws {
        let log = try DeedLog(jsonl: Array(RandomLog(seed: seed, deeds: 1_500).lines.joined(separator: "\n").utf8))
        let last = assess(log, by: .shipped, asOf: Examples.monday)

        for week in stride(from: 1, through: 40, by: 6) {
            for then in assess(log, by: .shipped, asOf: Examples.monday - 7 * week).units {
                guard let before = then.maturity else { continue }
                let now = try #require(last[then.id])
                // A unit that is not assessed at last shows no history.
                guard let after = now.maturity else { continue }
                #expect(after.rawHistory.starts(with: before.rawHistory))
                #expect(after.stageHistory.starts(with: before.stageHistory))
            }
        }
    }

    @Test(arguments: seeds)
    func `deeds to come are read and have no effect`(_ seed: UInt64) throws {
        let lines = RandomLog(seed: seed, deeds: 1_000).lines
        let monday = Clock.helsinki.midnight(Examples.monday - 140)
        let known = lines.filter { line in
            let at = line.firstRange(of: #""at":""#).map { line[$0.upperBound...].prefix(20) }
            return at.flatMap { Instant($0) }.map { $0 < monday } ?? false
        }

        let whole = try assess(lines, asOf: "\(Examples.monday - 140)")
        let cut = try assess(known, asOf: "\(Examples.monday - 140)")

        #expect(whole.deeds.known == cut.deeds.read)
        #expect(whole.text.replacing("\"read\":\(whole.deeds.read)", with: "\"read\":\(cut.deeds.read)") == cut.text)
    }

    @Test(arguments: seeds)
    func `units by other names are the same units`(_ seed: UInt64) throws {
        let lines = RandomLog(seed: seed, deeds: 1_000).lines
        let renamed = lines.map { line in ["u1", "u2", "u3", "u4"].reduce(line) { $0.replacing("\"\($1)\"", with: "\"unit-\($1)\"") } }

        let text = try assess(renamed).text.replacing("\"unit-u", with: "\"u")

        #expect(text == (try assess(lines).text))
    }

    @Test(arguments: ["2024-02-26", "2026-12-28", "2027-01-04", "2026-03-30", "2026-10-26", "2028-03-06"])
    func `leap days, week 53 and moved clocks leave every Monday a Monday`(_ monday: String) throws {
        let date = try #require(LocalDate(monday))
        let start = Clock.helsinki.midnight(date - 60 * 7)
        let log = RandomLog(seed: 5, deeds: 1_500, from: "\(start)", weeks: 62)

        for day in 0..<7 {
            #expect(try assess(log.lines, asOf: "\(date + day)").asOf == date)
        }
        let history = try assess(log.lines, asOf: monday).units.compactMap(\.maturity).first
        let first = try #require(history?.firstMonday)
        #expect(first.weekday == 1)
        #expect(first >= Clock.helsinki.date(of: start) + 91)
    }
}
