import Measure
import Testing
import WorkingTime

@Suite struct RhythmTests {
    /// A unit of one that publishes on the given days at noon.
    private func unit(postingOn days: [LocalDate], quiet: (from: LocalDate, to: LocalDate)? = nil) -> [String] {
        var lines = [
            #"{"id":"a","at":"2026-01-01T08:00:00Z","kind":"unit.set","unit":"u"}"#,
            #"{"id":"b","at":"2026-01-01T08:00:00Z","kind":"member.set","member":"m","home":"u"}"#,
        ]
        for day in days {
            lines.append(#"{"id":"p\#(day)","at":"\#(day)T10:00:00Z","kind":"post.published","unit":"u","by":"m","post":"x\#(day)"}"#)
        }
        if let quiet {
            lines.append(
                #"{"id":"q","at":"2026-01-02T08:00:00Z","kind":"quiet.declared","unit":"u","from":"\#(quiet.from)","to":"\#(quiet.to)"}"#)
        }
        return lines
    }

    private func silence(_ lines: [String]) throws -> Figure? {
        try assess(lines)["u"]?.maturity?.gate("G2.2")?.parts[0].value
    }

    private var mondays: [LocalDate] { (1...20).map { Examples.monday - 7 * $0 } }

    @Test func `a quiet day is not silence`() throws {
        let posting = mondays.filter { $0 < Examples.monday - 45 || $0 > Examples.monday - 20 }

        #expect(try silence(unit(postingOn: posting)) == Figure(35))
        #expect(try silence(unit(postingOn: posting, quiet: (Examples.monday - 45, Examples.monday - 18))) == Figure(7))
    }

    @Test func `who never publishes is silent for the whole quarter`() throws {
        #expect(try silence(unit(postingOn: [])) == Figure(91))
    }

    @Test func `a post every Monday is as even as can be`() throws {
        let maturity = try #require(try assess(unit(postingOn: mondays))["u"]?.maturity)

        #expect(maturity.gate("G3.3")?.parts[0].value == .zero)
        #expect(maturity.gate("G3.1")?.parts[0].value == Figure(13))
    }

    @Test func `posting on work days is told from posting at random`() throws {
        let workdays = (1...91).map { Examples.monday - $0 }.filter { $0.weekday <= 5 }

        let part = try assess(unit(postingOn: workdays))["u"]?.maturity?.gate("G3.3")?.parts[0]

        #expect(part?.value == Figure(tenThousandths: 5677))
    }
}
