import Storage
import Workplace
import WorkingTime

/// Writing an insight: one sentence, at least two who said it, and how sure one is.
struct NewInsightPage {
    let visit: Visit
    let units: [Unit]
    let state: FormState

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.writeInsight, kicker: visit.up(to: "/insights", texts.insights), lead: texts.newInsightLead, place: .listening,
            body: visit.formMarkup(
                to: "/insights", class: "stack narrow",
                """
                \(visit.errorSummary(state))
                \(FieldMarkup(
                    name: "claim", label: texts.insightClaim, hint: texts.insightClaimHint, problem: state.problem(with: "claim"),
                    value: state.value("claim"), kind: .words(rows: 2), isRequired: true).html)
                \(FieldMarkup(
                    name: "sources", label: texts.whoSaidIt, hint: texts.whoSaidItHint, problem: state.problem(with: "sources"),
                    value: state.value("sources"), kind: .words(rows: 4), isRequired: true).html)
                <fieldset class="choices" id="confidence"><legend class="legend">\(texts.howSureAreYou)</legend>
                \(Insight.Confidence.allCases.map(confidence))</fieldset>
                \(UnitField(label: texts.whoDecides, units: units, state: state, home: visit.member?.home).html)
                \(RestrictionField(texts: texts, state: state, start: nil).html)
                <div><button class="button">\(texts.writeInsight)</button></div>
                """))
    }

    private func confidence(_ confidence: Insight.Confidence) -> HTML {
        TickMarkup(
            kind: .radio, name: "confidence", value: confidence.rawValue, label: texts.name(of: confidence),
            isTicked: state.value("confidence", else: Insight.Confidence.likely.rawValue) == confidence.rawValue
        ).html
    }
}
