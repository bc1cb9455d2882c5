import Samples
import Storage
import WorkingTime
import Workplace

extension Playing {
    /// Learning hours: each unit's latest in the last whole quarter, the one before it a quarter earlier.
    func planReviews() {
        for pace in UnitPace.all {
            let texts = ReviewTexts.of(pace.unit.id)
            var dice = Dice("reviews \(pace.unit.id)")
            var quarter = Quarter(of: year.today).before
            for text in texts.reversed() {
                let day = year.workday(onOrBefore: quarter.lastDay - dice.number(2...9))
                agenda.note(at: moment(on: day, &dice)) { try await $0.hold(text) }
                quarter = quarter.before
            }
        }
    }

    private func hold(_ text: ReviewText) async throws {
        let holder = lead(of: text.unitID)
        let agenda = try await stores.reviews.agenda(of: text.unitID, seenBy: holder, at: now())
        guard !agenda.goals.isEmpty || !agenda.posts.isEmpty else { return }
        _ = try await stores.reviews.record(
            of: text.unitID, participants: agenda.people.map(\.id), decisions: text.decisions, learned: text.learned,
            goals: agenda.goals.prefix(2).map { Goal.ID(known: $0.key) }, posts: agenda.posts.prefix(3).map { Post.ID(known: $0.key) },
            formKey: newForm(), by: holder, at: now())
    }
}
