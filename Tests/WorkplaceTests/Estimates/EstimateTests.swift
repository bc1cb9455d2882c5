import Testing
import Workplace

@Suite struct EstimateTests {
    private static func answers(_ answer: (Estimate.Statement) -> Estimate.Answer) -> [Estimate.Statement: Estimate.Answer] {
        Dictionary(uniqueKeysWithValues: Estimate.Statement.allCases.map { ($0, answer($0)) })
    }

    @Test(arguments: 1...5)
    func `each stage has three statements`(_ stage: Int) {
        #expect(Estimate.Statement.allCases.count { $0.stage == stage } == 3)
    }

    @Test(arguments: [(0, 0), (1, 1), (3, 3), (5, 5)])
    func `a unit stands as far as it says yes`(upTo yes: Int, stage: Int) throws {
        let estimate = try Estimate(Self.answers { $0.stage <= yes ? .yes : .no })

        #expect(estimate.stage == stage)
    }

    @Test func `one thing done partly does not hold a stage back, two do, and a no always does`() throws {
        #expect(try Estimate(Self.answers { $0 == .answering ? .partly : .yes }).stage == 5)
        #expect(try Estimate(Self.answers { [.answering, .several].contains($0) ? .partly : .yes }).stage == 1)
        #expect(try Estimate(Self.answers { $0 == .answering ? .no : .yes }).stage == 1)
    }

    @Test func `every statement wants an answer`() {
        var answers = Self.answers { _ in .yes }
        answers[.plan] = nil

        #expect(throws: EstimateRefusal.unanswered(.plan)) { try Estimate(answers) }
    }
}
