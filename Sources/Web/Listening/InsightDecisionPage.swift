import Storage
import Workplace
import WorkingTime

/// Deciding about an insight: we do something or we do not, and why.
struct InsightDecisionPage {
    let visit: Visit
    let seen: SeenInsight
    let state: FormState

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.recordDecision, kicker: visit.up(to: "/insights/\(seen.id)", texts.back), place: .listening,
            body: """
                <div class="stack loose narrow"><blockquote class="words"><p dir="auto">\(seen.insight.content.claim)</p></blockquote>
                \(visit.formMarkup(to: "/insights/\(seen.id)/decision", """
                    \(visit.errorSummary(state))
                    <fieldset class="choices ruled" id="choice"><legend class="legend">\(texts.whatDoWeDo)</legend>
                    \(Insight.Decision.Choice.allCases.map(choice))</fieldset>
                    \(FieldMarkup(
                        name: "reason", label: texts.tellWhy, hint: texts.wholeHouseReads, problem: state.problem(with: "reason"),
                        value: state.value("reason"), kind: .words(rows: 3), isRequired: true).html)
                    <div class="choices">\(TickMarkup(
                        kind: .checkbox, name: "told", label: texts.alreadyToldBack, hint: texts.toldBackHint,
                        isTicked: state.written.isTicked("told")).html)</div>
                    <div><button class="button">\(texts.recordDecision)</button></div>
                    """))</div>
                """)
    }

    private func choice(_ choice: Insight.Decision.Choice) -> HTML {
        TickMarkup(
            kind: .radio, name: "choice", value: choice.rawValue, label: texts.name(of: choice),
            isTicked: state.value("choice") == choice.rawValue
        ).html
    }
}
