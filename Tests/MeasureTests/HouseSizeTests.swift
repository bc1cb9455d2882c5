import Measure
import Testing
import WorkingTime

/// Houses of every size, and people and units on the move.
@Suite struct HouseSizeTests {
    @Test func `a house without units has nothing to say, whatever was done`() throws {
        let lines = RandomLog(seed: 3, deeds: 800).lines.filter { !$0.contains(#""unit.set""#) }

        let assessment = try assess(lines)

        #expect(assessment.units.isEmpty)
        #expect(assessment.organisation.stage == nil)
        #expect(assessment.organisation.distribution == [0, 0, 0, 0, 0, 0])
        #expect(assessment.deeds.known > 0)
    }

    @Test func `one person can meet every threshold that counts people`() throws {
        var house = SmallHouse()
        house.lines.remove(at: 2)
        let maturity = try house.maturity()

        #expect(maturity.members == 1)
        for part in maturity.gates.flatMap({ $0.parts + ($0.anyOf?.parts ?? []) }) where part.indicator.sort == .number {
            let isOfPeople = [.activeMembers, .realMakers, .expertAnswerers].contains(part.indicator)
            if isOfPeople { #expect(part.threshold <= Figure(1)) }
        }
    }

    @Test func `ten thousand units are looked at`() throws {
        var lines: [String] = []
        for unit in 0..<10_000 {
            lines.append(#"{"id":"a\#(unit)","at":"2026-08-20T08:00:00Z","kind":"unit.set","unit":"u\#(unit)"}"#)
            lines.append(#"{"id":"b\#(unit)","at":"2026-08-20T08:00:00Z","kind":"member.set","member":"m\#(unit)","home":"u\#(unit)"}"#)
        }

        let assessment = try assess(lines)

        #expect(assessment.organisation.distribution == [10_000, 0, 0, 0, 0, 0])
        #expect(assessment.organisation.commonBrake?.gate == "G1.1")
        #expect(assessment.organisation.commonBrake?.units == 10_000)
        #expect(assessment.organisation.weakestLink == "u0")
    }

    @Test func `a unit by another name is the same unit`() throws {
        let lines = RandomLog(seed: 2, deeds: 1_000).lines
        let renaming = #"{"id":"renamed","at":"2026-10-01T08:00:00Z","kind":"unit.set","unit":"u1","name":"Another"}"#

        let (before, after) = (try assess(lines), try assess(lines + [renaming]))

        #expect(after["u1"]?.name == "Another")
        let counted = #""deeds":{"known":\#(before.deeds.known),"read":\#(before.deeds.read)"#
        let recounted = #""deeds":{"known":\#(after.deeds.known),"read":\#(after.deeds.read)"#
        #expect(after.text.replacing(#""name":"Another""#, with: #""name":"u1""#).replacing(recounted, with: counted) == before.text)
    }

    @Test func `when two units become one, people count in it after two weeks and the other is closed`() throws {
        var house = SmallHouse()
        house.lines += [
            #"{"id":"o1","at":"2026-01-05T08:00:00Z","kind":"unit.set","unit":"o"}"#,
            #"{"id":"o2","at":"2026-01-05T08:00:00Z","kind":"member.set","member":"pekka","home":"o"}"#,
            #"{"id":"o3","at":"2026-11-02T08:00:00Z","kind":"member.set","member":"pekka","home":"u"}"#,
            #"{"id":"o4","at":"2026-11-02T08:00:00Z","kind":"unit.set","unit":"o","scope":"closed"}"#,
        ]

        #expect(try house.maturity(asOf: Examples.monday - 7).members == 2)
        #expect(try house.maturity(asOf: Examples.monday).members == 3)
        #expect(try assess(house.lines).organisation.closed == ["o"])
    }

    @Test(arguments: [-720, -300, 330, 765])
    func `a house lives by its own clock, wherever it stands`(_ minutes: Int) throws {
        let lines = RandomLog(seed: 6, deeds: 1_200).lines
        let moved = try lines.map { line in
            let start = try #require(line.firstRange(of: #""at":""#)).upperBound
            let at = try #require(Instant(line[start...].prefix(20)))
            return line.replacing("\(at)", with: "\(at - .minutes(minutes))", maxReplacements: 1)
        }
        let home = Model.shipped.running(on: Clock(offsetMinutes: 0, summer: .none))
        let away = Model.shipped.running(on: Clock(offsetMinutes: minutes, summer: .none))

        #expect(try assess(moved, by: away).text == assess(lines, by: home).text)
    }

    @Test func `deeds stamped while the clock stood back take their place by the stamp`() throws {
        let lines = RandomLog(seed: 7, deeds: 1_000).lines
        let setBack = Array(lines[400..<500] + lines[..<400] + lines[500...])

        #expect(try assess(setBack).text == assess(lines).text)
    }
}
