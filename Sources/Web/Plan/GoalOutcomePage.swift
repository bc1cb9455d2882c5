import Storage
import Workplace
import WorkingTime

/// Recording an outcome: a number and two sentences.
struct GoalOutcomePage {
    let visit: Visit
    let seen: SeenGoal
    let state: FormState

    private var texts: Texts { visit.texts }
    private var goal: Goal { seen.goal }

    var page: Page {
        Page(
            title: texts.recordOutcome, kicker: "<a class=\"hit\" href=\"/goals/\(goal.id)\">\(icon("back"))\(texts.back)</a>",
            lead: texts.outcomeLead, place: .calendar,
            body: """
                <div class="stack loose narrow"><div class="stack tight"><p class="words" dir="auto">\(goal.content.name)</p>
                <p class="muted"><span dir="auto">\(goal.content.metric)</span>: \
                \(texts.number(goal.content.baseline)) → \(texts.number(goal.content.target))</p></div>
                \(visit.formMarkup(to: "/goals/\(goal.id)/outcome", """
                    \(visit.errorSummary(state))
                    \(FieldMarkup(
                        name: "outcome", label: texts.outcome, problem: state.problem(with: "outcome"),
                        value: state.value("outcome", else: goal.standing.map(texts.plainNumber) ?? ""), kind: .number, isRequired: true).html)
                    \(FieldMarkup(
                        name: "conclusion", label: texts.conclusion, hint: texts.conclusionHint, problem: state.problem(with: "conclusion"),
                        value: state.value("conclusion"), kind: .words(rows: 4), isRequired: true).html)
                    <div><button class="button">\(texts.recordOutcome)</button></div>
                    """))</div>
                """)
    }
}
