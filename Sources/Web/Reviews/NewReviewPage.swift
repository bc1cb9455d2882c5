import Storage
import Workplace
import WorkingTime

/// Recording a learning hour: who was there, what was looked at, what was decided.
struct NewReviewPage {
    let visit: Visit
    let unit: Unit
    let others: [Unit]
    let agenda: Reviews.Agenda
    let state: FormState

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.reviewTitle(unit.name, Quarter(of: visit.today)), kicker: visit.up(to: "/reviews", texts.reviews),
            lead: texts.newReviewLead, place: .units,
            body: """
                <div class="split even"><div>\(form)</div><aside class="section" aria-labelledby="how"><h2 class="h-21" id="how">\(texts.howTheHourGoes)</h2>
                <ol class="steps">\(texts.reviewSteps.map { "<li>\($0)</li>" as HTML })</ol>\(otherUnits)</aside></div>
                """)
    }

    private var form: HTML {
        visit.formMarkup(
            to: "/reviews", class: "stack loose",
            """
            \(visit.errorSummary(state))<input type="hidden" name="unit" value="\(unit.id)">
            <fieldset class="stack" id="participant"><legend class="legend-title">\(texts.whoWasThere)</legend>\(problem("participant"))
            <div class="choices">\(agenda.people.map(person))</div></fieldset>
            <fieldset class="stack" id="result-goal"><legend class="legend-title">\(texts.whatWasLookedAt)</legend>\(problem("result-goal"))
            \(results)</fieldset>
            \(FieldMarkup(
                name: "learned", label: texts.whatWasLearned, hint: texts.whatWasLearnedHint, problem: state.problem(with: "learned"),
                value: state.value("learned"), kind: .words(rows: 3)).html)
            \(FieldMarkup(
                name: "decisions", label: texts.whatWasDecided, hint: texts.oneToALine, problem: state.problem(with: "decisions"),
                value: state.value("decisions"), kind: .words(rows: 4), isRequired: true).html)
            \(RestrictionField(texts: texts, state: state, start: nil).html)
            <div><button class="button">\(texts.recordReview)</button></div>
            """)
    }

    private func person(_ member: Member) -> HTML { tick("participant", member.id.text, member.name, hint: nil) }

    private var results: HTML {
        guard !agenda.goals.isEmpty || !agenda.posts.isEmpty else { return "<p class=\"muted\">\(texts.nothingToLookAt)</p>" }
        let posts: HTML = agenda.posts.isEmpty ? "" : "<div class=\"choices\">\(agenda.posts.map { choice("result-post", $0) })</div>"
        return "<div class=\"choices\">\(agenda.goals.map { choice("result-goal", $0) })</div>\(posts)"
    }

    private func choice(_ name: String, _ choice: Reviews.Agenda.Choice) -> HTML {
        tick(
            name, choice.key, choice.name,
            hint: (name == "result-goal" ? texts.goal : texts.post) + ", " + texts.day(choice.date, today: visit.today))
    }

    private func tick(_ name: String, _ value: String, _ label: String, hint: String?) -> HTML {
        TickMarkup(
            kind: .checkbox, name: name, value: value, label: label, hint: hint,
            isTicked: !state.problems.isEmpty && state.written.all(name).contains(value)
        ).html
    }

    private func problem(_ field: String) -> HTML? { state.problem(with: field).map { "<p class=\"error\">\($0)</p>" } }

    private var otherUnits: HTML? {
        guard !others.isEmpty else { return nil }
        let links = others.map { "<li><a class=\"hit\" href=\"/reviews/new?unit=\($0.address)\">\($0.name)</a></li>" as HTML }
        return "<p class=\"small muted\">\(texts.reviewOfAnotherUnit)</p><ul class=\"stack tight small\">\(links)</ul>"
    }
}
