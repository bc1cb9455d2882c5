import Samples
import Testing
import WorkingTime
import Workplace

@Suite struct CastTests {
    @Test func `noon is twelve o'clock in Lappeenranta`() {
        #expect(Routala.organisation.zone.clock.minute(of: .noon) == 12 * 60)
        #expect(Routala.organisation.zone.clock.date(of: .noon) == .today)
    }

    @Test func `the waiting post is approved by Aino, but not by Veikko or its author`() throws {
        var post = Post.waiting

        #expect(throws: NeedsRight(.approve)) { try post.approve(by: .veikko, seen: post.revision, at: .noon) }
        #expect(throws: PostRefusal.ownPost) { try post.approve(by: .authorWhoApproves, seen: post.revision, at: .noon) }
        #expect(post == .waiting)

        try post.approve(by: .aino, seen: post.revision, at: .noon)
    }

    @Test func `the draft of the cold stands on the plan and on Sanna's idea`() {
        #expect(Post.frostDraft.slotID == Slot.thursday.id)
        #expect(Post.frostDraft.ideaID == Idea.frost.id)
        #expect(Slot.thursday.plan.goalID == Goal.contacts.id)
    }

    @Test func `an idea is answered within a fortnight of its day`() {
        let clock = Routala.organisation.zone.clock

        for idea in [Idea.sample, .nameless, .frost] {
            let lastDay = clock.date(of: idea.givenAt) + Idea.daysToAnswer
            #expect(idea.answerBy == clock.midnight(lastDay + 1) - .seconds(1))
        }
    }

    @Test func `Kirsi waits for customer service`() {
        #expect(Message.humming.category.wantsAnswer)
        #expect(Message.humming.dueAt == .noon)
    }
}
