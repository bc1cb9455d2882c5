import Storage
import Workplace
import WorkingTime

/// Raising an issue: a question, what is going on, and where.
struct NewIssuePage {
    let visit: Visit
    let units: [Unit]
    let state: FormState

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.raiseIssue, kicker: visit.up(to: "/issues", texts.issues), lead: texts.raiseIssueLead, place: .listening,
            body: visit.formMarkup(
                to: "/issues", class: "stack narrow",
                """
                \(visit.errorSummary(state))
                \(FieldMarkup(
                    name: "question", label: texts.issueQuestion, hint: texts.issueQuestionHint, problem: state.problem(with: "question"),
                    value: state.value("question"), isRequired: true).html)
                \(FieldMarkup(
                    name: "words", label: texts.whatIsGoingOn, hint: texts.whatIsGoingOnHint, problem: state.problem(with: "words"),
                    value: state.value("words"), kind: .words(rows: 3), isRequired: true).html)
                \(FieldMarkup(
                    name: "link", label: texts.whereItGoesOn, hint: texts.whereItGoesOnHint, problem: state.problem(with: "link"),
                    value: state.value("link")).html)
                \(UnitField(label: texts.whoDecides, units: units, state: state, home: decider).html)
                <div class="choices">\(TickMarkup(
                    kind: .checkbox, name: "drill", label: texts.isDrill, hint: texts.drillHint,
                    isTicked: state.written.isTicked("drill")).html)</div>
                <div><button class="button">\(texts.raiseIssue)</button></div>
                """))
    }

    /// Those whose work it is to take a stance, where there are any.
    private var decider: Unit.ID? { units.first { $0.functions.contains(.leadership) }?.id ?? visit.member?.home }
}
