import Samples
import Storage
import WorkingTime
import Workplace

extension Playing {
    /// The goals of each unit one after the other, the last one still running today.
    func planGoals() {
        for unit in UnitPace.all.map({ Optional($0.unit.id) }) + [nil] {
            var dice = Dice("goals \(unit?.text ?? "house")")
            let earliest = date(ofWeek: unit.flatMap(UnitPace.of)?.firstWeek ?? 0, day: 14)
            var next = year.today
            for (place, text) in GoalTexts.all.filter({ $0.unitID == unit }).reversed().enumerated() {
                let length = text.weeks * 7
                let end = place == 0 ? year.today + length * 2 / 5 : next - dice.number(1...6)
                let from = max(end - length, place == 0 ? earliest : end - length)
                guard from >= earliest, end - from >= 13 else { break }
                next = from
                let member = unit.map(lead) ?? .aino
                agenda.note(at: moment(on: from - dice.number(2...6), &dice)) { try await $0.set(text, from: from, to: end, by: member) }
            }
        }
    }

    private func set(_ text: GoalText, from: LocalDate, to end: LocalDate, by member: Member) async throws {
        let content = try Goal.Content(
            name: Words(text.name, field: Words.Field("name"), atMost: Goal.longestName),
            metric: Words(text.metric, field: Words.Field("metric"), atMost: Goal.longestMetric), baseline: text.baseline,
            target: text.target)
        let goal = try await stores.goals.set(
            content, of: text.unitID, from: from, to: end, formKey: newForm(), by: member, at: now())
        goals[text.unitID, default: []].append(goal)
        var dice = Dice("goal \(text.name)")
        for share in [30, 65] {
            let day = from + (end - from) * share / 100
            let value = (text.baseline + (text.outcome - text.baseline) * Double(share) / 100).rounded()
            agenda.note(at: moment(on: day, &dice)) { playing in
                _ = try await playing.stores.goals.note(value, of: goal.id, by: member, at: playing.now())
            }
        }
        agenda.note(at: moment(on: end + dice.number(2...12), &dice)) { playing in
            _ = try await playing.stores.goals.conclude(
                goal.id, outcome: text.outcome,
                words: try Words(text.conclusion, field: Words.Field("conclusion"), atMost: Goal.Conclusion.longest), by: member,
                at: playing.now())
        }
    }

    /// The goal of the unit that runs on `date`.
    func goal(of unit: Workplace.Unit.ID, on date: LocalDate) -> Goal? {
        goals[unit]?.last { $0.period.contains(date) }
    }
}
