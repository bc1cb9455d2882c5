import Samples
import Storage
import WorkingTime
import Workplace

extension Playing {
    /// Insights over the last three quarters of the year, each decided within its month; the last one still waits.
    func planInsights() {
        var dice = Dice("insights")
        let texts = InsightTexts.all
        let length = 52 - 12
        for (place, text) in texts.enumerated() {
            let week = 11 + length * place / max(1, texts.count - 1)
            let isLast = place == texts.count - 1
            let day =
                isLast
                ? year.workday(onOrBefore: year.lastWorkday - 1) : year.workday(onOrAfter: date(ofWeek: week, day: dice.number(0...3)))
            let decided = year.workday(onOrAfter: day + dice.number(5...20))
            let writers = people(of: text.unitID == .productDevelopment ? .communications : text.unitID)
            let chosen = dice.pick(writers)
            guard let writer = isLast ? .oskari : chosen, let decider = dice.pick(people(of: text.unitID, may: .write)) else { continue }
            let told = dice.chance(70)
            agenda.note(at: moment(on: day, &dice)) { playing in
                let insight = try await playing.write(text, by: writer)
                guard !isLast else { return }
                var dice = Dice("insight \(text.claim)")
                playing.agenda.note(at: playing.moment(on: decided, &dice)) { try await $0.decide(text, insight, told: told, by: decider) }
            }
        }
    }

    private func write(_ text: InsightText, by writer: Member) async throws -> Insight.ID {
        let content = try Insight.Content(
            claim: Words(text.claim, field: Words.Field("claim"), atMost: Insight.longestClaim), sources: text.sources,
            confidence: text.confidence)
        return try await stores.insights.write(content, for: text.unitID, formKey: newForm(), by: writer, at: now()).id
    }

    private func decide(_ text: InsightText, _ insight: Insight.ID, told: Bool, by decider: Member) async throws {
        let reason = try Words(text.reason, field: Words.Field("reason"), atMost: Insight.longestReason)
        try await stores.insights.decide(insight, text.choice, reason: reason, told: told, by: decider, at: now())
        guard !told else { return }
        agenda.note(at: year.after(clockNow, workingMinutes: 900)) {
            try await $0.stores.insights.tellBack(insight, by: decider, at: $0.now())
        }
    }
}
