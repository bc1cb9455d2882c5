import Samples
import Testing
import WorkingTime
import Workplace

@Suite struct TextsTests {
    @Test func `there is enough for a year`() {
        #expect(PostTexts.all.count >= 150)
        #expect(IdeaTexts.all.count >= 85)
        #expect(CommentTexts.all.count >= 55)
        #expect(CustomerMessages.all.count >= 115)
        #expect(GoalTexts.all.count >= 24)
        #expect(SlotTopics.all.count >= 60)
        #expect(ActorTexts.all.count == 12)
        #expect(ListeningNotes.all.count >= 30)
    }

    @Test func `nothing is said twice`() {
        for texts in Written.kinds { #expect(Set(texts).count == texts.count) }
        #expect(Set(PostTexts.all.map(\.title)).count == PostTexts.all.count)
        #expect(Set(IdeaTexts.all.map(\.subject)).count == IdeaTexts.all.count)
    }

    @Test func `nobody shouts, boasts or talks shop`() {
        for text in Written.everything {
            let lower = text.lowercased()
            #expect(!text.isEmpty && text == text.trimmingWhitespace)
            #expect(!Written.banned.contains { lower.contains($0) }, "\(text)")
        }
    }

    @Test func `a post fits every network it might go to`() {
        for text in PostTexts.all {
            #expect((80...450).contains(text.words.count), "\(text.title)")
            #expect(text.title.count <= Post.longestTitle)
            #expect(!text.months.all.isEmpty && text.months.all.allSatisfy { (1...12).contains($0) })
            if let picture = text.picture { #expect(AltText.isValid(picture, caption: text.words), "\(picture)") }
        }
    }

    @Test(arguments: Routala.units)
    func `every unit has something to tell in every month`(_ unit: Unit) {
        for month in 1...12 { #expect(PostTexts.of(unit.id, in: month).count >= 4) }
        #expect(!IdeaTexts.of(unit.id).isEmpty && !SlotTopics.of(unit.id).isEmpty && !GoalTexts.of(unit.id).isEmpty)
    }

    @Test func `an idea is short and its answer says why`() {
        for idea in IdeaTexts.all {
            #expect(idea.words.count <= Idea.longest)
            #expect(idea.reason.count >= Idea.shortestReason)
        }
    }

    @Test func `an idea is merged into one that the same unit has taken`() {
        for idea in IdeaTexts.all {
            guard case .merge(let subject) = idea.answer else { continue }
            let other = IdeaTexts.of(subject: subject)
            #expect(other?.unitID == idea.unitID && other?.answer == .take, "\(idea.subject)")
        }
    }

    @Test func `a comment improves an idea that exists`() {
        for comment in CommentTexts.all {
            #expect(IdeaTexts.of(subject: comment.subject) != nil, "\(comment.subject)")
            // Shorter ones are no contribution (`docs/measure.md` 4).
            #expect(comment.words.count >= 15)
        }
    }

    @Test func `goals can be set and concluded, and some fall short`() throws {
        for text in GoalTexts.all {
            let words = try Words(text.name, field: Words.Field("name"), atMost: Goal.longestName)
            let metric = try Words(text.metric, field: Words.Field("metric"), atMost: 200)
            _ = try Goal.Content(name: words, metric: metric, baseline: text.baseline, target: text.target)
            _ = try Goal.Period(from: .today, to: .today + text.weeks * 7, today: .today)
            #expect(text.conclusion.count >= Goal.Conclusion.shortest)
        }
        #expect(GoalTexts.all.filter { !$0.isReached }.count >= 6)
    }

    @Test func `a place in the plan has a short topic`() {
        #expect(SlotTopics.all.allSatisfy { $0.topic.count <= Slot.longestTopic })
    }
}
