import Storage
import Workplace
import WorkingTime

/// An idea in a minute, also on a phone: one field, and the promise of an answer.
struct NewIdeaPage {
    let visit: Visit
    let state: FormState

    var page: Page {
        let texts = visit.texts
        return Page(
            title: texts.ideaQuestion, kicker: "<a class=\"hit\" href=\"/ideas\">\(icon("back"))\(texts.name(of: .ideas))</a>",
            place: .ideas,
            body: visit.formMarkup(
                to: "/ideas", class: "stack narrow",
                """
                \(visit.errorSummary(state))
                \(FieldMarkup(
                    name: "words", label: texts.oneSentence, hint: texts.nobodyPublishesUnasked, problem: state.problem(with: "words"),
                    value: state.value("words"), kind: .words(rows: 5), isRequired: true).html)
                <div class="choices">\(TickMarkup(
                    kind: .checkbox, name: "nameless", label: texts.withoutMyName, hint: texts.answerAnyway,
                    isTicked: state.written.isTicked("nameless")).html)</div>
                <button class="button wide">\(texts.giveIdea)</button>
                <p class="small muted">\(texts.answerPromised(by: texts.day(visit.today + Idea.daysToAnswer)))</p>
                """))
    }
}

/// One idea: its words, what was answered, and what colleagues add.
struct IdeaPage {
    let visit: Visit
    let seen: SeenIdea
    let comments: [Comment]
    let state: FormState

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: seen.idea.words.headline, kicker: "<a class=\"hit\" href=\"/ideas\">\(icon("back"))\(texts.name(of: .ideas))</a>",
            place: .ideas, live: true,
            body: """
                <div class="stack loose narrow">
                <div class="stack tight">\(whole)
                <p class="small muted">\(texts.giver(of: seen)), \(seen.unitName), \(texts.day(seen.idea.givenAt, today: visit.today))</p>
                <p>\(IdeaState(visit: visit, seen: seen).html)</p></div>
                \(decision)
                <div class="row-of">\(SupportButton(visit: visit, seen: seen).html)\(answerLink)\(postLink)</div>
                \(discussion)
                </div>
                """)
    }

    /// All the words, where the name of the page did not hold them.
    private var whole: HTML? {
        guard seen.idea.words != seen.idea.words.headline else { return nil }
        return "<blockquote class=\"words\">\(HTML.paragraphs(seen.idea.words))</blockquote>"
    }

    private var decision: HTML? {
        guard let ruling = seen.idea.ruling else { return nil }
        return """
            <section class="section" aria-labelledby="decision"><h2 class="h-21" id="decision">\(texts.answerGiven)</h2>
            <blockquote class="words">\(HTML.paragraphs(ruling.reason))</blockquote>
            <p class="small muted">\(seen.deciderName ?? ""), \(texts.day(ruling.at, today: visit.today))</p>\(merged)</section>
            """
    }

    private var merged: HTML? {
        guard case .merged(_, let other) = seen.idea.decision else { return nil }
        return "<p><a class=\"hit\" href=\"/ideas/\(other)\">\(texts.seeMerged)</a></p>"
    }

    private var answerLink: HTML? {
        guard seen.idea.isWaiting, let member = visit.member, member.may(.write, in: seen.idea.unitID), member.id != seen.idea.giverID
        else { return nil }
        return "<a class=\"button\" href=\"/ideas/\(seen.id)/decision\">\(texts.answerIdea)</a>"
    }

    private var postLink: HTML? {
        seen.postID.map { "<a class=\"hit\" href=\"/posts/\($0)\">\(texts.seePost(isOut: seen.publishedAt != nil))</a>" }
    }

    private var discussion: HTML {
        Discussion(
            visit: visit, path: "/ideas/\(seen.id)/comments", title: texts.talkItBetter, question: texts.whatWouldYouAdd,
            comments: comments,
            state: state
        ).html
    }
}

/// Answering an idea: taken up, merged, waiting or not now, always with a reason that the giver reads.
struct IdeaDecisionPage {
    let visit: Visit
    let seen: SeenIdea
    let writers: [Member]
    let others: [SeenIdea]
    let state: FormState

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.answerIdea, kicker: "<a class=\"hit\" href=\"/ideas/\(seen.id)\">\(icon("back"))\(texts.back)</a>", place: .ideas,
            body: """
                <div class="stack loose narrow"><blockquote class="words">\(HTML.paragraphs(seen.idea.words))</blockquote>
                \(visit.formMarkup(to: "/ideas/\(seen.id)/decision", """
                    \(visit.errorSummary(state))
                    <fieldset class="stack" id="answer"><legend class="legend-title">\(texts.whatIsDone)</legend>
                    \(choice("take", texts.takeUp, writerField))
                    \(choice("merge", texts.merge, mergeField))
                    \(choice("park", texts.park, parkField))
                    \(choice("decline", texts.decline, nil))</fieldset>
                    \(FieldMarkup(
                        name: "reason", label: texts.tellWhy, hint: texts.reasonIsShown, problem: state.problem(with: "reason"),
                        value: state.value("reason"), kind: .words(rows: 3), isRequired: true).html)
                    <div><button class="button">\(texts.sendAnswer)</button></div>
                    """))</div>
                """)
    }

    private func choice(_ value: String, _ label: String, _ detail: HTML?) -> HTML {
        """
        <div class="option">\(TickMarkup(
            kind: .radio, name: "answer", value: value, label: label, isTicked: state.value("answer") == value).html)\(detail)</div>
        """
    }

    private var writerField: HTML? {
        let choices = writers.filter { $0.id != seen.idea.giverID }.map { FieldMarkup.Choice(value: $0.id.text, label: $0.name) }
        return FieldMarkup(
            name: "writer", label: texts.whoWrites, value: state.value("writer", else: visit.member?.id.text ?? ""), kind: .choice(choices)
        ).html
    }

    private var mergeField: HTML? {
        guard !others.isEmpty else { return nil }
        let choices = others.map { FieldMarkup.Choice(value: $0.id.text, label: $0.idea.words.headline) }
        return FieldMarkup(name: "into", label: texts.mergeWith, value: state.value("into"), kind: .choice(choices)).html
    }

    private var parkField: HTML? {
        FieldMarkup(
            name: "until", label: texts.untilWhen, problem: state.problem(with: "until"),
            value: state.value("until", else: (visit.today + 30).description), kind: .date
        ).html
    }
}

extension String {
    /// The beginning of what somebody wrote, short enough for a heading, cut between words.
    var headline: String {
        let line = split(whereSeparator: \.isNewline).first.map(String.init) ?? self
        guard line.count > 80 else { return line }
        let start = line.prefix(78)
        return (start.lastIndex(of: " ").map { start[..<$0] } ?? start) + "…"
    }
}
