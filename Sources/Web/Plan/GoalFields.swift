import Storage
import Workplace
import WorkingTime

/// What a goal says, the same when it is set and when it is mended.
struct GoalFields {
    let visit: Visit
    let state: FormState
    /// The goal as it stands; nil for a new one.
    var goal: Goal?
    /// Open aims of the organisation, where the goal may lead to one.
    var aims: [SeenGoal] = []

    private var texts: Texts { visit.texts }

    var html: HTML {
        """
        \(FieldMarkup(
            name: "goal", label: texts.goalName, hint: texts.goalNameHint, problem: state.problem(with: "goal"),
            value: state.value("goal", else: goal?.content.name ?? ""), isRequired: true).html)
        \(FieldMarkup(
            name: "metric", label: texts.metric, hint: texts.metricHint, problem: state.problem(with: "metric"),
            value: state.value("metric", else: goal?.content.metric ?? ""), isRequired: true).html)
        <div class="field-pair">\(number("baseline", texts.baseline, texts.baselineHint, goal?.content.baseline))\
        \(number("target-value", texts.target, targetHint, goal?.content.target))</div>
        \(aim)
        """
    }

    private var aim: HTML? {
        guard !aims.isEmpty else { return nil }
        let choices = aims.map { FieldMarkup.Choice(value: $0.id.text, label: $0.goal.content.name) }
        return FieldMarkup(
            name: "aim", label: texts.whichAim, hint: texts.whichAimHint, problem: state.problem(with: "aim"),
            value: state.value("aim", else: goal?.content.aimID?.text ?? ""),
            kind: .choice([FieldMarkup.Choice(value: "", label: texts.noAim)] + choices)
        ).html
    }

    /// Last, because it is seldom needed.
    var visibility: HTML { RestrictionField(texts: texts, state: state, start: goal?.content.restriction).html }

    private func number(_ name: String, _ label: String, _ hint: String, _ value: Double?) -> HTML {
        FieldMarkup(
            name: name, label: label, hint: hint, problem: state.problem(with: name),
            value: state.value(name, else: value.map(texts.plainNumber) ?? ""), kind: .number, isRequired: true
        ).html
    }

    /// Near the end a moved target would make the outcome worthless, so it is said before it is done.
    private var targetHint: String {
        guard let goal, visit.today >= goal.targetStandsAfter else { return texts.targetValueHint }
        return texts.targetStands
    }
}

/// Setting a goal: what changes, how it is measured, from what to what, and for how long.
struct NewGoalPage {
    /// The choice that makes it an aim of the whole organisation.
    static let wholeOrganisation = "all"

    let visit: Visit
    let units: [Unit]
    let aims: [SeenGoal]
    let state: FormState

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.setGoal, kicker: "<a class=\"hit\" href=\"/goals\">\(icon("back"))\(texts.goals)</a>", lead: texts.newGoalLead,
            place: .calendar,
            body: visit.formMarkup(
                to: "/goals", class: "stack narrow",
                """
                \(visit.errorSummary(state))
                \(GoalFields(visit: visit, state: state, aims: aims).html)
                <div class="stack tight"><div class="field-pair">\(date("begins", texts.periodFrom, visit.today))\
                \(date("ends", texts.periodTo, visit.today + Self.quarter))</div><p class="hint" id="period-hint">\(texts.periodHint)</p></div>
                \(UnitField(label: texts.whoseGoal, units: units, first: organisation, state: state, home: visit.member?.home).html)
                \(GoalFields(visit: visit, state: state).visibility)
                <div><button class="button">\(texts.setGoal)</button></div>
                """))
    }

    /// Thirteen weeks: long enough to change something, short enough to learn from.
    private static let quarter = 91

    private var organisation: FieldMarkup.Choice? {
        guard visit.member?.may(.coordinate) == true else { return nil }
        return FieldMarkup.Choice(value: Self.wholeOrganisation, label: texts.wholeOrganisation)
    }

    private func date(_ name: String, _ label: String, _ start: LocalDate) -> HTML {
        FieldMarkup(
            name: name, label: label, problem: state.problem(with: name), value: state.value(name, else: start.description), kind: .date,
            isRequired: true
        ).html
    }
}
