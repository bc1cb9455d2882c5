import Storage
import Workplace
import WorkingTime

/// The fields of a place, the same when it is reserved and when it is changed.
struct SlotFields {
    let visit: Visit
    let people: [Member]
    let goals: [SeenGoal]
    let state: FormState
    /// The place as it stands; nil for a new one.
    var seen: SeenSlot?

    private var texts: Texts { visit.texts }
    private var plan: Slot.Plan? { seen?.slot.plan }

    var html: HTML {
        """
        <div class="field-pair">\(date)\(time)</div>
        \(FieldMarkup(
            name: "topic", label: texts.topic, hint: texts.topicHint, problem: state.problem(with: "topic"),
            value: state.value("topic", else: plan?.topic ?? "")).html)
        \(person("owner", texts.owner, start: plan.map { $0.ownerID?.text ?? "" } ?? visit.member?.id.text ?? "", nobody: texts.noOwnerYet))
        \(person("deputy", texts.deputy, hint: texts.deputyHint, start: plan?.deputyID?.text ?? "", nobody: texts.noDeputy))
        \(goal)
        \(RestrictionField(texts: texts, state: state, start: plan?.restriction).html)
        """
    }

    private var date: HTML {
        let asked = visit.query("date").flatMap { LocalDate($0) } ?? visit.today
        return FieldMarkup(
            name: "date", label: texts.date, problem: state.problem(with: "date"),
            value: state.value("date", else: (plan?.date ?? max(asked, visit.today)).description), kind: .date, isRequired: true
        ).html
    }

    private var time: HTML {
        FieldMarkup(
            name: "time", label: texts.time, problem: state.problem(with: "time"),
            value: state.value("time", else: (plan?.minute ?? Self.morning).timeFieldValue), kind: .time, isRequired: true
        ).html
    }

    private static let morning = 9 * 60

    /// Those at work, and whoever is chosen already, even while away.
    private func person(_ name: String, _ label: String, hint: String? = nil, start: String, nobody: String) -> HTML {
        let choices = people.filter { !$0.isOnLeave || $0.id.text == start }.map { FieldMarkup.Choice(value: $0.id.text, label: $0.name) }
        return FieldMarkup(
            name: name, label: label, hint: hint, problem: state.problem(with: name), value: state.value(name, else: start),
            kind: .choice([FieldMarkup.Choice(value: "", label: nobody)] + choices)
        ).html
    }

    private var goal: HTML? {
        var choices = goals.map { FieldMarkup.Choice(value: $0.id.text, label: $0.goal.content.name) }
        if let chosen = seen?.goal, !goals.contains(where: { $0.id == chosen.id }) {
            choices.insert(FieldMarkup.Choice(value: chosen.id.text, label: chosen.content.name), at: 0)
        }
        guard !choices.isEmpty else { return nil }
        let start = visit.query("goal") ?? ""
        return FieldMarkup(
            name: "goal", label: texts.whatGoalDoesItServe, problem: state.problem(with: "goal"),
            value: state.value("goal", else: plan.map { $0.goalID?.text ?? "" } ?? start),
            kind: .choice([FieldMarkup.Choice(value: "", label: texts.noGoal)] + choices)
        ).html
    }
}

/// Who sees it: everybody, unless there is one of four reasons.
struct RestrictionField {
    let texts: Texts
    let state: FormState
    let start: Restriction?

    var html: HTML {
        let choices = Restriction.allCases.map { FieldMarkup.Choice(value: $0.rawValue, label: texts.onlyTheUnit($0)) }
        return FieldMarkup(
            name: "restriction", label: texts.whoSees, hint: texts.openByDefault, problem: state.problem(with: "restriction"),
            value: state.value("restriction", else: start?.rawValue ?? ""),
            kind: .choice([FieldMarkup.Choice(value: "", label: texts.wholeHouseSees)] + choices)
        ).html
    }
}
