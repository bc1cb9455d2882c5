import Storage
import Workplace
import WorkingTime

/// One issue: what is going on, the five questions, the decision with its clock, and looking back.
struct IssuePage {
    let visit: Visit
    let seen: SeenIssue
    let state: FormState

    private var texts: Texts { visit.texts }
    private var issue: Issue { seen.issue }
    private var isAssessor: Bool { visit.member.map(issue.mayBeAssessed) ?? false }

    var page: Page {
        Page(
            title: issue.content.question, kicker: "<a href=\"/listening\">\(texts.name(of: .listening))</a>, \(texts.raisedIssue)",
            place: .listening, live: true,
            body: """
                <div class="stack loose narrow">\(visit.errorSummary(state))\(unsaved)
                <p class="row-of">\(IssueState(visit: visit, issue: issue).html)\(issue.content.isDrill ? Glyph.dotted.state(texts.drill) : nil)</p>
                <blockquote class="words">\(HTML.paragraphs(issue.content.words))<p class="small muted sans">\(raiser)</p></blockquote>
                \(questions)\(deciding)\(decision)\(after)</div>
                """)
    }

    /// What was written into a form that is not on the page any more, or not for this reader.
    private var unsaved: HTML? { state.problems.isEmpty || isFormShown ? nil : KeptFields(visit: visit).shown }

    private var isFormShown: Bool {
        if !state.written["review"].isEmpty { return issue.decision != nil && issue.review == nil && isAssessor }
        guard !state.written["reason"].isEmpty else { return issue.decision == nil && issue.openQuestion != nil && isAssessor }
        return issue.decision == nil && issue.openQuestion == nil && visit.member.map(issue.mayBeDecided) == true
    }

    private var raiser: HTML {
        let link: HTML? =
            issue.content.link.isEmpty
            ? nil : ", <a href=\"\(outside: issue.content.link)\" rel=\"noopener noreferrer\">\(texts.whereItGoesOn.lowercased())</a>"
        return "\(seen.raiserName), \(texts.moment(issue.raisedAt, now: visit.now))\(link)"
    }

    private var questions: HTML {
        let list: HTML = "<ol class=\"lesson-points\">\(Issue.Question.allCases.map(question))</ol>"
        guard issue.decision == nil, issue.openQuestion != nil, isAssessor else { return list }
        return visit.formMarkup(
            to: "/issues/\(issue.id)/answers",
            "<div id=\"answer\">\(list)</div><div><button class=\"button\">\(texts.saveAnswers)</button></div>")
    }

    private func question(_ question: Issue.Question) -> HTML {
        "<li><div>\(issue.answers[question].map { answered(question, $0) } ?? open(question))</div></li>"
    }

    private func answered(_ question: Issue.Question, _ answer: Issue.Answer) -> HTML {
        """
        <h2 class="h-21">\(texts.say(question))</h2><div class="words brief">\(HTML.paragraphs(answer.words))</div>\
        <p class="small muted">\(seen.answererNames[question] ?? ""), \(texts.moment(answer.at, now: visit.now))</p>
        """
    }

    private func open(_ question: Issue.Question) -> HTML {
        let field = "answer-\(question.rawValue)"
        guard issue.decision == nil, isAssessor else {
            return "<h2 class=\"h-21\">\(texts.say(question))</h2><p class=\"small muted\">\(texts.notAnsweredYet)</p>"
        }
        return FieldMarkup(
            name: field, label: texts.say(question), hint: texts.hint(for: question), problem: state.problem(with: field),
            value: state.value(field), kind: .words(rows: 2)
        ).html
    }

    private var deciding: HTML? {
        guard issue.decision == nil else { return nil }
        guard issue.openQuestion == nil else { return "<p class=\"small muted\">\(texts.decisionOpensLater)</p>" }
        guard let member = visit.member, issue.mayBeDecided(by: member) else {
            return "<p class=\"text\">\(texts.unitDecides(seen.unitName))</p>"
        }
        return visit.formMarkup(
            to: "/issues/\(issue.id)/decision",
            """
            <fieldset class="choices ruled" id="choice"><legend class="legend">\(texts.decisionLabel)</legend>
            \(Issue.Decision.Choice.allCases.map(choice))</fieldset>
            \(FieldMarkup(
                name: "reason", label: texts.tellWhy, hint: texts.wholeHouseReads, problem: state.problem(with: "reason"),
                value: state.value("reason"), kind: .words(rows: 2), isRequired: true).html)
            <div><button class="button">\(texts.recordDecision)</button></div>
            """)
    }

    private func choice(_ choice: Issue.Decision.Choice) -> HTML {
        TickMarkup(
            kind: .radio, name: "choice", value: choice.rawValue, label: texts.name(of: choice), hint: texts.hint(for: choice, seen),
            isTicked: state.value("choice") == choice.rawValue
        ).html
    }

    private var decision: HTML? {
        guard let decision = issue.decision else { return nil }
        let mayWrite = visit.member?.hasSomewhere(.write) == true
        let write: HTML? =
            decision.choice == .respond && mayWrite && issue.review == nil
            ? "<p><a class=\"button\" href=\"/posts/new?issue=\(issue.id)\">\(texts.writeStance)</a></p>" : nil
        return """
            <section class="section" aria-labelledby="decision"><h2 class="h-21" id="decision">\(texts.name(of: decision.choice))</h2>
            <blockquote class="words">\(HTML.paragraphs(decision.reason))</blockquote>
            <p class="small muted">\(seen.deciderName ?? ""), \(texts.moment(decision.at, now: visit.now))</p>\(write)</section>
            """
    }

    /// Looking back, a day and a week after the decision; the last day for it is two weeks after the issue was raised.
    private var after: HTML? {
        guard let decision = issue.decision else { return nil }
        if let review = issue.review {
            return """
                <section class="section" aria-labelledby="back"><h2 class="h-21" id="back">\(texts.lookedBack)</h2>
                <blockquote class="words">\(HTML.paragraphs(review.words))</blockquote>
                <p class="small muted">\(seen.reviewerName ?? ""), \(texts.moment(review.at, now: visit.now))</p></section>
                """
        }
        let when = texts.lookBackWhen(
            texts.moment(decision.at + .hours(24), now: visit.now), texts.day(decision.at + .days(7), today: visit.today),
            texts.day(issue.reviewBy, today: visit.today))
        guard isAssessor else { return "<p class=\"small muted\">\(when)</p>" }
        return """
            <section class="section" aria-labelledby="back"><h2 class="h-21" id="back">\(texts.lookBack)</h2><p class="text">\(when)</p>
            \(visit.formMarkup(to: "/issues/\(issue.id)/review", """
                \(FieldMarkup(
                    name: "review", label: texts.whatCameOfIt, problem: state.problem(with: "review"), value: state.value("review"),
                    kind: .words(rows: 3), isRequired: true).html)
                <div><button class="button quiet">\(texts.recordLookBack)</button></div>
                """))</section>
            """
    }
}
