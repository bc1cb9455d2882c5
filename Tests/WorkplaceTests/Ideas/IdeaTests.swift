import Samples
import Testing
import WorkingTime
import Workplace

@Suite struct IdeaTests {
    private let reason = "Tätä kysytään joka viikko."

    @Test func `nobody answers their own idea`() {
        var idea = Idea.sample
        var giver = Member.veikko
        giver.grants.units[idea.unitID] = [.write]
        idea = Idea(
            id: idea.id, unitID: idea.unitID, giverID: giver.id, isNameless: false, words: idea.words, givenAt: .morning,
            answerBy: .tomorrow)

        #expect(throws: IdeaRefusal.ownIdea) { try idea.answer(.decline, reason: reason, by: giver, at: .noon, today: .today) }
    }

    @Test func `a no without a reason is not given`() {
        var idea = Idea.sample
        let before = idea

        #expect(throws: IdeaRefusal.reasonMissing) {
            try idea.answer(.decline, reason: "ei", by: Self.answerer(of: idea), at: .noon, today: .today)
        }
        #expect(idea == before)
    }

    @Test func `the writer is somebody else than the giver`() {
        var idea = Idea.sample

        #expect(throws: IdeaRefusal.writerIsGiver) {
            try idea.answer(.take(writer: idea.giverID), reason: reason, by: Self.answerer(of: idea), at: .noon, today: .today)
        }
    }

    @Test func `what waits can be taken later, what was declined stands`() throws {
        var idea = Idea.sample
        let answerer = Self.answerer(of: idea)

        try idea.answer(.park(until: .today + 10), reason: reason, by: answerer, at: .noon, today: .today)
        try idea.answer(.decline, reason: reason, by: answerer, at: .tomorrow, today: .today)

        #expect(idea.decision == .declined(Idea.Ruling(by: answerer.id, at: .tomorrow, reason: reason)))
        #expect(throws: IdeaRefusal.alreadyAnswered) {
            try idea.answer(.take(writer: answerer.id), reason: reason, by: answerer, at: .tomorrow, today: .today)
        }
    }

    private static func answerer(of idea: Idea) -> Member {
        Routala.members.first { $0.may(.write, in: idea.unitID) && $0.id != idea.giverID }!
    }
}
