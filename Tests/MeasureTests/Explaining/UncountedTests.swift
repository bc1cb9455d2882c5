import Measure
import Testing

@Suite struct UncountedTests {
    @Test func `answers and messages that kept no promise say why`() throws {
        var house = SmallHouse()
        let monday = "2026-11-02T08"
        house.add("m1", "\(monday):00:00Z", "message.received", by: nil, #""message":"in-time""#)
        house.add("m2", "\(monday):00:00Z", "message.received", by: nil, #""message":"own","own":true"#)
        house.add("m3", "\(monday):00:00Z", "message.received", by: nil, #""message":"praise","class":"praise""#)
        house.add("m4", "\(monday):00:00Z", "message.received", by: nil, #""message":"late""#)
        house.add("m5", "2026-11-20T13:59:00Z", "message.received", by: nil, #""message":"young""#)
        house.add("m6", "2025-10-01T08:00:00Z", "message.received", by: nil, #""message":"old""#)
        house.add("r1", "\(monday):10:00Z", "message.answered", #""message":"in-time","words":1,"text":"t1""#)
        house.add("r2", "\(monday):20:00Z", "message.answered", #""message":"in-time","words":9,"text":"t2","automatic":true"#)
        house.add("r3", "\(monday):30:00Z", "message.answered", by: nil, #""message":"in-time","words":9,"text":"t3""#)
        house.add("r4", "\(monday):40:00Z", "message.answered", #""message":"in-time","words":9,"text":"t4""#)
        house.add("r5", "\(monday):50:00Z", "message.answered", #""message":"in-time","words":9,"text":"t5""#)
        house.add("r6", "2026-11-17T08:00:00Z", "message.answered", #""message":"late","words":9,"text":"t6""#)

        let part = try #require(try house.maturity().gate("G2.4")?.parts[0])

        #expect(part.supporting.ids == ["m1"])
        #expect(part.opposing.ids == ["m4", "m6"] || part.opposing.ids == ["m4"])
        #expect(
            try house.reasons(at: "G2.4").filter { $0.key != "m6" } == [
                "m2": .ownMessage, "m3": .notAnswerable, "m5": .stillOpen, "r1": .tooShort, "r2": .automatic, "r3": .nameless,
                "r5": .repeated, "r6": .afterDeadline,
            ])
    }

    @Test func `a text sent a fourth time within a day is a copy`() throws {
        var house = SmallHouse()
        for number in 1...4 {
            house.add("m\(number)", "2026-11-02T08:0\(number):00Z", "message.received", by: nil, #""message":"q\#(number)""#)
            house.add("r\(number)", "2026-11-02T09:0\(number):00Z", "message.answered", #""message":"q\#(number)","words":5,"text":"t""#)
        }

        #expect(try house.reasons(at: "G2.4") == ["r4": .copied])
    }

    @Test func `posts that were not counted say why`() throws {
        var house = SmallHouse()
        house.add("q", "2026-09-01T08:00:00Z", "quiet.declared", #""from":"2026-10-05","to":"2026-10-06""#)
        house.add("i1", "2026-10-11T08:00:00Z", "issue.flagged", #""issue":"debate""#)
        house.add("p1", "2026-10-05T09:00:00Z", "post.published", #""post":"x1""#)
        house.add("p2", "2026-10-12T09:00:00Z", "post.published", #""post":"x2","media":1"#)
        house.add("p3", "2026-10-12T10:00:00Z", "post.published", #""post":"x2""#)
        house.add("p4", "2026-10-13T09:00:00Z", "post.published", #""post":"x4""#)
        house.add("p5", "2026-10-14T09:00:00Z", "post.deleted", #""post":"x4""#)
        house.add("p6", "2026-10-12T11:00:00Z", "post.planned", #""post":"x6","reactiveTo":"debate""#)
        house.add("p7", "2026-10-12T12:00:00Z", "post.published", #""post":"x6""#)
        house.add("p8", "2026-10-20T12:00:00Z", "post.published", #""post":"x8""#)

        #expect(try house.reasons(at: "G3.4") == ["p3": .repeated, "p4": .deleted, "p7": .reactive])
        #expect(try house.reasons(at: "G2.1") == ["p1": .quietDay, "p3": .repeated, "p4": .deleted, "p7": .repeated])
        #expect(try house.reasons(at: "G3.9", part: 2)["p1"] == .withoutMedia)
    }

    @Test func `decisions that did not answer an idea say why`() throws {
        var house = SmallHouse()
        for number in 1...5 { house.add("i\(number)", "2026-10-05T08:00:00Z", "idea.given", #""idea":"x\#(number)","characters":9"#) }
        house.add("i6", "2026-11-20T08:00:00Z", "idea.given", #""idea":"x6","characters":9"#)
        let decided = #""decision":"take","characters""#
        house.add("d1", "2026-10-06T08:00:00Z", "idea.decided", by: "veikko", #""idea":"x1",\#(decided):9"#)
        house.add("d2", "2026-10-06T08:00:00Z", "idea.decided", by: "aino", #""idea":"x2",\#(decided):10"#)
        house.add("d3", "2026-10-06T08:00:00Z", "idea.decided", by: "veikko", #""idea":"x3","decision":"park","characters":10"#)
        house.add("d4", "2026-10-19T08:00:01Z", "idea.decided", by: "veikko", #""idea":"x4",\#(decided):10"#)
        house.add("d5", "2026-10-19T08:00:00Z", "idea.decided", by: "veikko", #""idea":"x5",\#(decided):10"#)

        #expect(
            try house.reasons(at: "G3.8") == [
                "i6": .stillOpen, "d1": .tooShort, "d2": .byItsGiver, "d3": .withoutDate, "d4": .afterDeadline,
            ])
        #expect(try house.reasons(at: "G4.5")["i6"] == .tooYoung)
    }

    @Test func `what was taken back, kept from all or done by nobody is told apart`() throws {
        var house = SmallHouse()
        house.add("n1", "2026-10-05T08:00:00Z", "insight.written", #""insight":"x1","sources":1"#)
        house.add("n2", "2026-10-05T08:00:00Z", "insight.written", #""insight":"x2","sources":1,"visible":"restricted","why":"inside""#)
        house.add("n3", "2026-10-06T08:00:00Z", "deed.withdrawn", #""deed":"n1""#)
        house.add("l1", "2026-10-12T08:00:00Z", "listening.done", by: nil, #""items":3"#)
        house.add("l2", "2026-10-12T08:00:00Z", "listening.done", #""items":0"#)

        #expect(try house.reasons(at: "G5.4") == ["n1": .withdrawn, "n2": .restricted])
        #expect(try house.reasons(at: "G3.10") == ["n1": .withdrawn, "l1": .nameless, "l2": .empty])
        #expect(try house.reasons(at: "G4.8")["n1"] == .withdrawn)
    }

    @Test func `a goal whose target was moved at the end settled nothing`() throws {
        var house = SmallHouse()
        house.add(
            "g1", "2026-08-03T08:00:00Z", "goal.set",
            #""goal":"g","metric":"given","baseline":10,"target":20,"from":"2026-08-03","to":"2026-10-04""#)
        house.add("g2", "2026-10-03T08:00:00Z", "goal.set", #""goal":"g","target":11"#)
        house.add("g3", "2026-10-06T08:00:00Z", "goal.concluded", #""goal":"g","outcome":11,"characters":30"#)
        house.add("g4", "2026-10-07T08:00:00Z", "goal.concluded", #""goal":"g","outcome":11,"characters":19"#)

        #expect(
            try house.reasons(at: "G3.5", part: 2) == ["g2": .repeated, "g3": .goalUnsettled, "g4": .tooShort].filter { $0.key != "g2" })
    }

    @Test(arguments: [UInt64](1...2))
    func `no deed is counted and passed over at once`(_ seed: UInt64) throws {
        let lines = RandomLog(seed: seed, deeds: 1_500).lines
        let log = try DeedLog(jsonl: Array(lines.joined(separator: "\n").utf8))
        let week = OpenedWeek(log, by: .shipped, asOf: Examples.monday)

        for unit in assess(log, by: .shipped, asOf: Examples.monday).units {
            for part in unit.maturity?.gates.flatMap(\.parts) ?? [] {
                let counted = Set(part.supporting.ids + part.opposing.ids)
                #expect(week.uncounted(by: part, of: unit.id).allSatisfy { !counted.contains($0.id) })
            }
        }
    }

    @Test func `values about people open to nothing`() throws {
        var house = SmallHouse()
        house.add("l", "2026-10-05T08:00:00Z", "lesson.passed", #""lesson":"L01""#)

        for gate in ["G1.2", "G1.4", "G3.7", "G4.4", "G4.6"] { #expect(try house.reasons(at: gate).isEmpty) }
    }
}
