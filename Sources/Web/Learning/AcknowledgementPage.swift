import Storage
import Workplace

/// Three situations that could happen tomorrow. Answered right, the ground rules are acknowledged.
struct AcknowledgementPage {
    let visit: Visit
    let member: Member
    let rules: GroundRules
    let attempt: Int
    let state: FormState

    private var texts: Texts { visit.texts }
    private var situations: [GroundRules.Situation] { rules.situations(for: member.id.text, attempt: attempt) }

    var page: Page {
        Page(
            title: texts.whatWouldYouDo, kicker: "<a href=\"/rules\">\(texts.rulesTitle)</a>", lead: texts.situationsLead,
            place: .learning,
            body: visit.formMarkup(
                to: "/rules/acknowledgement", class: "stack loose narrow",
                """
                \(feedback ?? visit.errorSummary(state))
                <input type="hidden" name="attempt" value="\(attempt)">
                \(situations.enumerated().map(field))
                <div class="stack tight"><div class="row-of"><button class="button">\(texts.answerButton)</button></div>
                <p class="small muted">\(texts.noMarksShown)</p></div>
                """))
    }

    private func field(_ place: Int, _ situation: GroundRules.Situation) -> HTML {
        """
        <div class="stack tight"><fieldset class="choices ruled" id="\(situation.id)"><legend class="pad-12">\
        <span class="label">\(texts.situation(place + 1, of: situations.count))</span>\
        <span class="words">\(texts.say(situation.question.text))</span></legend>
        \(state.problem(with: situation.id).map { "<p class=\"error\">\($0)</p>" as HTML })
        \(situation.question.answers.enumerated().map { choice($0, $1, in: situation) })</fieldset>
        \(rules[situation.rule].map(reminder))</div>
        """
    }

    /// The rule opens in its place, so that nothing chosen is lost on the way to it.
    private func reminder(_ rule: GroundRules.Rule) -> HTML {
        """
        <details class="small"><summary>\(texts.ruleNumber(rule.number))</summary>\
        <p><strong>\(texts.say(rule.title)).</strong> \(texts.say(rule.text))</p></details>
        """
    }

    private func choice(_ place: Int, _ answer: Trilingual, in situation: GroundRules.Situation) -> HTML {
        TickMarkup(
            kind: .radio, name: situation.id, value: String(place), label: texts.say(answer),
            isTicked: state.value(situation.id) == String(place)
        ).html
    }

    /// What was answered before, situation by situation, when one of them went another way.
    private var feedback: HTML? {
        guard let problem = state.problems.first, let asked = Int(state.written["attempt"]), (1..<attempt).contains(asked)
        else { return nil }
        return """
            <div class="note" role="alert" tabindex="-1" id="problems"><div class="stack">
            <h2 class="h-16">\(texts.lookAgain)</h2><p>\(problem.sentence)</p>
            \(rules.situations(for: member.id.text, attempt: asked).compactMap(review))
            <p>\(texts.newSituations)</p></div></div>
            """
    }

    private func review(_ situation: GroundRules.Situation) -> HTML? {
        let question = situation.question
        guard let chosen = Int(state.written[situation.id]), question.answers.indices.contains(chosen) else { return nil }
        return """
            <div class="stack tight"><p class="words">\(texts.say(question.text))</p>
            <p class="small">\(texts.youChose(texts.say(question.answers[chosen])))</p>
            <p>\(question.isRight(chosen) ? Glyph.checked.state(texts.justSo, tone: "met") : "\(texts.say(question.explanation))")</p></div>
            """
    }
}
