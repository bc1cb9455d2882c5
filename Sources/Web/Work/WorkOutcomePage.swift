import Storage
import Workplace
import WorkingTime

/// Closing a case: what came of it, and which deed shows that.
struct WorkOutcomePage {
    let visit: Visit
    let seen: SeenWorkCase
    let facts: [WorkFact]
    let state: FormState

    private var texts: Texts { visit.texts }
    private var work: WorkCase { seen.work }

    var page: Page {
        Page(
            title: texts.closeLoop, kicker: visit.up(to: "/loops/\(work.id)", work.content.title), lead: texts.tickClosesNothing,
            place: .units,
            body: visit.formMarkup(
                to: "/loops/\(work.id)/outcome", class: "stack loose narrow",
                """
                \(visit.errorSummary(state))
                <fieldset class="choices ruled" id="result"><legend class="legend">\(texts.howDidItEnd)</legend>
                \(work.kind.cases.outcomes.map(outcome))</fieldset>
                \(FieldMarkup(
                    name: "words", label: texts.whatCameOfIt, hint: texts.wholeHouseReads, problem: state.problem(with: "words"),
                    value: state.value("words"), kind: .words(rows: 3), isRequired: true).html)
                \(shown)
                <div><button class="button">\(texts.closeLoop)</button></div>
                """))
    }

    private func outcome(_ outcome: String) -> HTML {
        TickMarkup(
            kind: .radio, name: "result", value: outcome, label: texts.outcome(outcome), isTicked: state.value("result") == outcome
        ).html
    }

    private var shown: HTML {
        let choices = facts.map { fact in
            FieldMarkup.Choice(
                value: fact.id,
                label: "\(texts.day(fact.at, today: visit.today)) \(texts.name(of: fact.kind))"
                    + (fact.words.isEmpty ? "" : ": \(fact.words.headline)"))
        }
        return FieldMarkup(
            name: "fact", label: texts.whatShowsIt, hint: facts.isEmpty ? texts.nothingShowsIt : texts.whatShowsItHint,
            problem: state.problem(with: "fact"), value: state.value("fact"),
            kind: .choice([FieldMarkup.Choice(value: "", label: texts.notChosen)] + choices)
        ).html
    }
}
