import Testing
import WorkingTime
import Workplace

@Suite struct WorkTests {
    @Test(arguments: BusinessFunction.allCases)
    func `every function has a loop, and its cases have steps and outcomes`(_ function: BusinessFunction) {
        guard let kind = Playbook(of: function).caseKind else { return }
        #expect(kind.steps.count >= 2)
        #expect(kind.outcomes.count >= 2)
        #expect(Set(kind.steps).isDisjoint(with: kind.outcomes))
    }

    @Test(arguments: [
        ("2026-01-01", "2026-q1"), ("2026-03-31", "2026-q1"), ("2026-11-23", "2026-q4"), ("2024-02-29", "2024-q1"),
        ("2026-12-31", "2026-q4"),
    ])
    func `a day belongs to the quarter of its month`(_ date: String, _ quarter: String) throws {
        let day = try #require(LocalDate(date))
        #expect(Quarter(of: day).description == quarter)
        #expect(Quarter(of: day).after.before == Quarter(of: day))
        #expect((Quarter(of: day).firstDay...Quarter(of: day).lastDay).contains(day))
    }

    @Test(arguments: [
        ("sama", "sama", 0), ("Sama   Teksti", "sama teksti", 0), ("abcd", "abce", 2_500), ("", "", 0), ("abc", "", 10_000),
        ("kitten", "sitting", 4_286),
    ])
    func `texts differ by what must be changed of the longer`(_ left: String, _ right: String, _ share: Int) {
        #expect(TextDifference(of: left, from: right).tenThousandths == share)
        #expect(TextDifference(of: right, from: left).tenThousandths == share)
    }

    @Test func `one source is an observation`() throws {
        let claim = try Words("Asukas luulee sulatusta viaksi", field: Words.Field("words"), atMost: 300)
        #expect(throws: InsightRefusal.oneSource) { try Insight.Content(claim: claim, sources: " Kirsi \n\nKirsi", confidence: .guess) }
        #expect(throws: InsightRefusal.tooManySources) {
            try Insight.Content(claim: claim, sources: (1...21).map(String.init).joined(separator: "\n"), confidence: .guess)
        }
    }

    @Test(arguments: [(1, 1), (2, 2), (3, 3), (8, 3)])
    func `three take part in a learning hour, or all of a smaller unit`(_ size: Int, _ least: Int) {
        let people = (0..<least - 1).map { Identifier<Member>(known: "m\($0)") }
        #expect(throws: ReviewRefusal.tooFewParticipants(least: least)) {
            try Review.Minutes(
                participants: people, decisions: "Tehdään", learned: "", goals: [Identifier(known: "g")], posts: [], unitSize: size)
        }
    }
}
