import Samples
import Storage
import WorkingTime
import Workplace

extension Playing {
    /// The cases of those functions that have their own: opened over the last half year, closed by what their owners tell; the last is open.
    func planWorkCases() {
        for pace in UnitPace.all {
            let texts = WorkCaseTexts.of(pace.unit.id)
            var dice = Dice("work \(pace.unit.id)")
            for (place, text) in texts.enumerated() {
                let isOpen = place == texts.count - 1
                let back = isOpen ? 3 : 170 - 140 * place / max(1, texts.count - 2)
                let day = year.workday(onOrBefore: year.today - back)
                let limit = text.function == .internalCommunication ? 2 : 20
                let ends = year.workday(onOrAfter: day + limit)
                guard let owner = dice.pick(people(of: pace.unit.id, may: .write)) else { continue }
                agenda.note(at: moment(on: day, &dice)) { playing in
                    let work = try await playing.open(text, by: owner)
                    guard !isOpen else { return }
                    var dice = Dice("case \(text.title)")
                    playing.agenda.note(at: playing.moment(on: ends, &dice)) { try await $0.close(text, work, by: owner) }
                }
            }
        }
    }

    private func open(_ text: WorkCaseText, by owner: Member) async throws -> WorkCase {
        let work = try await stores.workCases.open(
            text.function, WorkCase.Content(title: text.title, notes: "", ownerID: owner.id), for: text.unitID, formKey: newForm(),
            by: owner,
            at: now())
        let step = work.kind.cases.steps[1]
        agenda.note(at: year.after(clockNow, workingMinutes: 45)) { playing in
            try await playing.stores.workCases.move(work.id, to: step, by: owner, at: playing.now())
        }
        return work
    }

    private func close(_ text: WorkCaseText, _ work: WorkCase, by owner: Member) async throws {
        let words = try Words(text.story, field: Words.Field("words"), atMost: WorkCase.longestOutcome)
        try await stores.workCases.comment(words, on: work.id, formKey: newForm(), by: owner, at: now())
        guard let fact = try await stores.workCases.facts(for: work, seenBy: owner).first(where: { $0.kind == .comment }) else { return }
        try await stores.workCases.close(work.id, text.outcome, words: words, fact: fact.id, by: owner, at: now())
    }
}
