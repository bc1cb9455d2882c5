import Samples
import Storage
import WorkingTime
import Workplace

extension Playing {
    /// Every idea of the year, each answered within its two weeks; four of the last days still wait.
    func planIdeas(_ plans: [PostPlan]) {
        let posts = Dictionary(plans.compactMap { plan in plan.idea.map { ($0, plan) } }) { first, _ in first }
        for pace in UnitPace.all {
            var dice = Dice("ideas \(pace.unit.id)")
            let texts = dice.shuffled(IdeaTexts.of(pace.unit.id))
            let waiting = Self.unitsWithWaitingIdea.contains(pace.unit.id) ? Self.waiting(among: texts, posts) : nil
            let dates = dates(of: texts, from: date(ofWeek: pace.firstWeek, day: 20), posts)
            for (text, date) in zip(texts, dates) {
                let day = text.subject == waiting ? year.workday(onOrBefore: year.lastWorkday - dice.number(0...3)) : date
                note(text, on: day, post: posts[text.subject], isWaiting: text.subject == waiting)
            }
        }
    }

    private static let unitsWithWaitingIdea: [Workplace.Unit.ID] = [.customerService, .sales, .marketing, .productDevelopment]

    private static func waiting(among texts: [IdeaText], _ posts: [String: PostPlan]) -> String? {
        let targets = texts.compactMap { if case .merge(let into) = $0.answer { into } else { nil } }
        return texts.last { $0.answer == .take && posts[$0.subject] == nil && !targets.contains($0.subject) }?.subject
    }

    /// Spread over the time of the unit; an idea that became a post comes some weeks before it, one that is merged after its target.
    private func dates(of texts: [IdeaText], from start: LocalDate, _ posts: [String: PostPlan]) -> [LocalDate] {
        let length = year.today - 16 - start
        var dates = texts.enumerated().map { place, text in
            let spread = start + length * place / max(1, texts.count - 1)
            guard let post = posts[text.subject] else { return spread }
            return max(start, year.clock.date(of: post.leaves) - 30)
        }
        for (place, text) in texts.enumerated() {
            guard case .merge(let into) = text.answer, let target = texts.firstIndex(where: { $0.subject == into }) else { continue }
            dates[place] = max(dates[place], dates[target] + 2)
        }
        return dates
    }

    private func note(_ text: IdeaText, on date: LocalDate, post: PostPlan?, isWaiting: Bool) {
        var dice = Dice("idea \(text.subject)")
        let givers = people(of: text.unitID).filter { $0.id != post?.author.id }
        guard let giver = dice.pick(givers) else { return }
        let isNameless = dice.chance(10)
        let at = moment(on: year.workday(onOrBefore: date), &dice)
        let form = newForm()
        let subject = text.subject
        agenda.note(at: at) { playing in
            let words = try Words(text.words, field: Words.Field("words"), atMost: Idea.longest)
            playing.ideas[subject] = try await playing.stores.ideas.give(
                words, nameless: isNameless, formKey: form, by: giver, at: playing.now())
        }
        noteSupport(of: subject, givenBy: giver, at: at, &dice)
        noteComments(on: subject, givenBy: giver, at: at, &dice)
        guard !isWaiting else { return }
        let answered = year.after(at, workingMinutes: dice.number(300...(post == nil ? 3_200 : 2_000)))
        let writers = people(of: text.unitID, may: .write).filter { $0.id != giver.id }
        let lead = writers.first { $0.may(.lead, in: text.unitID) } ?? writers.first
        guard let answerer = dice.chance(65) ? lead : dice.pick(writers) else { return }
        let writer = post?.author ?? dice.pick(writers) ?? answerer
        agenda.note(at: answered) { try await $0.answer(text, by: answerer, writer: writer) }
    }

    private func noteSupport(of subject: String, givenBy giver: Member, at given: Instant, _ dice: inout Dice) {
        for supporter in dice.shuffled(present(at: given).filter { $0.id != giver.id }).prefix(dice.number(0...5)) {
            agenda.note(at: year.after(given, workingMinutes: dice.number(20...2_400))) { playing in
                guard let idea = playing.ideas[subject] else { return }
                try await playing.stores.ideas.support(idea.id, by: supporter, at: playing.now())
            }
        }
    }

    private func noteComments(on subject: String, givenBy giver: Member, at given: Instant, _ dice: inout Dice) {
        for comment in CommentTexts.on(subject) {
            let colleagues = present(at: given).filter { $0.home == comment.unitID && $0.id != giver.id }
            guard let colleague = dice.pick(colleagues) else { continue }
            agenda.note(at: year.after(given, workingMinutes: dice.number(40...1_900))) { playing in
                guard let idea = playing.ideas[subject] else { return }
                try await playing.stores.ideas.comment(
                    try Words(comment.words, field: Words.Field("words"), atMost: 2_000), on: idea.id, formKey: playing.newForm(),
                    by: colleague, at: playing.now())
            }
        }
    }

    /// Those whose unit has begun long enough ago for them to be there.
    func present(at moment: Instant) -> [Member] {
        let date = year.clock.date(of: moment)
        return Routala.members.filter { member in
            let week = member.home.flatMap(UnitPace.of)?.firstWeek ?? 0
            return self.date(ofWeek: week, day: 8) <= date
        }
    }

    private func answer(_ text: IdeaText, by member: Member, writer: Member) async throws {
        guard let idea = ideas[text.subject] else { return }
        let answer: Idea.Answer =
            switch text.answer {
            case .take: .take(writer: writer.id)
            case .park: .park(until: year.clock.date(of: clockNow) + 70)
            case .decline: .decline
            case .merge(let into): ideas[into].map { .merge(into: $0.id) } ?? .decline
            }
        ideas[text.subject] = try await stores.ideas.answer(idea.id, answer, reason: text.reason, by: member, at: now())
    }
}
