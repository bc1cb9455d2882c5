import Testing
import Workplace

@Suite struct GroundRulesTests {
    let rules = GroundRules.current

    @Test func `there are sixteen rules in their order`() {
        #expect(rules.rules.map(\.id) == (1...16).map { "R\($0)" })
        #expect(rules["R14"]?.title.fi == "Tekoäly auttaa, ihminen vastaa")
        #expect(rules["R17"] == nil)
    }

    @Test func `every rule has a situation of its own`() {
        #expect(Set(rules.situations.map(\.rule)) == Set(rules.rules.map(\.id)))
    }

    @Test(arguments: 1...20)
    func `three situations about three rules are asked`(_ attempt: Int) {
        let asked = rules.situations(for: "aino", attempt: attempt)

        #expect(asked.count == 3)
        #expect(Set(asked.map(\.rule)).count == 3)
        #expect(asked == rules.situations(for: "aino", attempt: attempt))
    }

    @Test(arguments: 1...20)
    func `the next attempt asks about other situations`(_ attempt: Int) {
        let now = Set(rules.situations(for: "aino", attempt: attempt))
        let next = Set(rules.situations(for: "aino", attempt: attempt + 1))

        #expect(now.isDisjoint(with: next))
    }

    @Test func `colleagues are asked different things`() {
        let sets = Set((1...50).map { Set(rules.situations(for: "member-\($0)", attempt: 1)) })

        #expect(sets.count > 40)
    }

    @Test(arguments: 0...3)
    func `right answers are counted`(_ expected: Int) throws {
        let right = try rules.right(in: answers(right: expected), for: "aino", attempt: 1)

        #expect(right == expected)
        #expect(GroundRules.isAcknowledged(right: right) == (expected == 3))
    }

    @Test func `a situation without an answer is asked again`() {
        let first = rules.situations(for: "aino", attempt: 1)[0]

        for answer in [nil, 3] {
            var answers = answers(right: 3)
            answers[first.id] = answer
            #expect(throws: GroundRulesRefusal.answerMissing(first.id)) {
                try rules.right(in: answers, for: "aino", attempt: 1)
            }
        }
    }

    @Test func `answers to situations that were not asked count for nothing`() throws {
        let asked = rules.situations(for: "aino", attempt: 1)
        var answers = answers(right: 0)
        for other in rules.situations where !asked.contains(other) { answers[other.id] = other.question.right }

        #expect(try rules.right(in: answers, for: "aino", attempt: 1) == 0)
    }

    /// Answers to the first attempt's situations, so many of them right.
    private func answers(right: Int) -> [GroundRules.Situation.ID: Int] {
        let asked = rules.situations(for: "aino", attempt: 1).enumerated()
        return Dictionary(
            uniqueKeysWithValues: asked.map { place, situation in
                (situation.id, place < right ? situation.question.right : (situation.question.right + 1) % 3)
            })
    }
}
