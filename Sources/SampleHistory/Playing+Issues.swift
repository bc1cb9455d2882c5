import Samples
import Storage
import WorkingTime
import Workplace

extension Playing {
    /// Debates that somebody raised for the management to decide about, drills among them; one waits today with its five answers.
    func planIssues() {
        var dice = Dice("issues")
        let weeks = [14, 24, 32, 39, 45]
        for (text, week) in zip(IssueTexts.all, weeks) {
            let day = year.workday(onOrAfter: date(ofWeek: week, day: dice.number(0...2)))
            let at = year.moment(day, dice.number(8 * 60 + 10...9 * 60 + 40))
            guard let raiser = dice.pick(people(of: .sales) + people(of: .customerService)) else { continue }
            agenda.note(at: at) { playing in
                let issue = try await playing.raise(text, by: raiser)
                playing.agenda.note(at: playing.year.after(playing.clockNow, workingMinutes: 150)) { try await $0.decide(text, issue) }
            }
        }
        agenda.note(at: year.moment(year.lastWorkday, 14 * 60 + 50)) { _ = try await $0.raise(IssueTexts.open, by: .samir) }
    }

    private func raise(_ text: IssueText, by raiser: Member) async throws -> Issue.ID {
        let content = Issue.Content(question: text.question, words: text.words, link: "", isDrill: text.isDrill)
        let issue = try await stores.issues.raise(content, for: .management, formKey: newForm(), by: raiser, at: now()).id
        for (place, member) in [Member.aino, .marja].enumerated() {
            agenda.note(at: year.after(clockNow, workingMinutes: 20 + 15 * place)) { playing in
                var answers: [Issue.Question: Words] = [:]
                for (question, words) in zip(Issue.Question.allCases, text.answers) where question.rawValue % 2 != place {
                    answers[question] = try Words(words, field: Words.Field("answer"), atMost: Issue.longestAnswer)
                }
                try await playing.stores.issues.answer(answers, of: issue, by: member, at: playing.now())
            }
        }
        return issue
    }

    private func decide(_ text: IssueText, _ issue: Issue.ID) async throws {
        let reason = try Words(text.reason, field: Words.Field("reason"), atMost: Issue.longestWords)
        try await stores.issues.decide(issue, text.choice, reason: reason, by: .marja, at: now())
        let back = year.moment(year.workday(onOrAfter: year.clock.date(of: clockNow) + 7), 10 * 60)
        agenda.note(at: back) { playing in
            let words = try Words(text.review, field: Words.Field("review"), atMost: Issue.longestWords)
            try await playing.stores.issues.lookBack(issue, words, by: .aino, at: playing.now())
        }
    }
}
