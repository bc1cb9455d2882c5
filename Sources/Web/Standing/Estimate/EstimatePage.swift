import Measure
import Storage
import Workplace
import WorkingTime

/// What a unit says of itself, beside what was measured: a short questionnaire to answer together.
struct EstimatePage {
    let visit: Visit
    let unit: Unit
    let kept: KeptEstimate?
    /// The measured stage; nil while the unit is not assessed.
    let measured: Int?
    let mayAnswer: Bool
    var state = FormState.fresh

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.ownEstimate, kicker: "<a href=\"/units/\(unit.address)\">\(unit.name)</a>", lead: texts.estimateLead,
            place: .units,
            body: "<div class=\"stack loose narrow\">\(beside)\(mayAnswer ? form : answers)</div>")
    }

    private var beside: HTML? {
        guard let kept else { return nil }
        return """
            <p class="note done">\(texts.estimated(kept.stage, measured: measured)) <span class="muted">\(texts.estimatedOn(texts.day(kept.at, today: visit.today)))</span></p>
            """
    }

    private var form: HTML {
        visit.formMarkup(
            to: "/units/\(unit.address)/estimate", class: "stack loose",
            """
            \(visit.errorSummary(state))\((1...5).map(stage))
            <p class="small muted">\(texts.estimateIsNoInput)</p><div><button class="button">\(texts.keepEstimate)</button></div>
            """)
    }

    private func stage(_ number: Int) -> HTML {
        """
        <section class="section" aria-labelledby="stage-\(number)"><h2 class="h-21" id="stage-\(number)">\(texts.stage(number).capitalisedFirst)</h2>
        \(statements(of: number).map(question))</section>
        """
    }

    private func statements(of stage: Int) -> [Estimate.Statement] { Estimate.Statement.allCases.filter { $0.stage == stage } }

    private func question(_ statement: Estimate.Statement) -> HTML {
        let problem = state.problem(with: statement.rawValue).map { "<p class=\"error\">\($0)</p>" as HTML }
        let chosen = state.problems.isEmpty ? kept?.answers[statement]?.rawValue : state.written[statement.rawValue]
        let choices = Estimate.Answer.allCases.map { answer in
            TickMarkup(
                kind: .radio, name: statement.rawValue, value: answer.rawValue, label: texts.word(for: answer),
                isTicked: chosen == answer.rawValue
            ).html
        }
        return """
            <fieldset class="field" id="\(statement.rawValue)"><legend class="legend">\(texts.sentence(of: statement))</legend>\(problem)
            <div class="row-of">\(choices)</div></fieldset>
            """
    }

    private var answers: HTML {
        guard let kept else { return "<p class=\"text\">\(texts.noEstimateYet)</p>" }
        let rows = Estimate.Statement.allCases.map { statement -> HTML in
            """
            <li class="row no-lead"><p>\(texts.sentence(of: statement))</p><p class="end">\(kept.answers[statement].map(texts.word) ?? "")</p></li>
            """
        }
        return "<ul class=\"rows\">\(rows)</ul>"
    }
}
