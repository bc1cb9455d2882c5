import Storage
import Workplace
import WorkingTime

/// One insight: what is claimed on whose words, what was decided, and what colleagues say.
struct InsightPage {
    let visit: Visit
    let seen: SeenInsight
    let comments: [Comment]
    let state: FormState

    private var texts: Texts { visit.texts }
    private var insight: Insight { seen.insight }

    var page: Page {
        Page(
            title: insight.content.claim, kicker: visit.up(to: "/insights", texts.insights), place: .listening, live: true,
            body: """
                <div class="stack loose narrow">\(state.problem(with: "comment") == nil ? visit.errorSummary(state) : nil)
                <div class="stack tight"><p class="small muted">\(seen.writerName), \(texts.day(insight.writtenAt, today: visit.today)). \
                \(texts.name(of: insight.content.confidence)).</p>
                <p>\(InsightState(visit: visit, insight: insight).html)</p>
                \(insight.content.restriction.map { "<p class=\"state\">\(icon("lock"))\(texts.restricted($0))</p>" as HTML })</div>
                \(sources)\(decision)\(next)
                \(Discussion(
                    visit: visit, path: "/insights/\(insight.id)/comments", title: texts.talkItBetter, question: texts.whatWouldYouAdd,
                    comments: comments, state: state).html)</div>
                """)
    }

    private var sources: HTML {
        let rows = insight.content.sources.map { "<li class=\"row no-lead\"><p dir=\"auto\">\($0)</p></li>" as HTML }
        return """
            <section class="section" aria-labelledby="sources"><h2 class="h-21" id="sources">\(texts.whoSaidIt)</h2>
            <ul class="rows">\(rows)</ul></section>
            """
    }

    private var decision: HTML? {
        guard let decision = insight.decision else { return nil }
        return """
            <section class="section" aria-labelledby="decision"><h2 class="h-21" id="decision">\(texts.name(of: decision.choice))</h2>
            <blockquote class="words">\(HTML.paragraphs(decision.reason))</blockquote>
            <p class="small muted">\(seen.deciderName ?? ""), \(texts.day(decision.at, today: visit.today))</p></section>
            """
    }

    /// The decision while it waits, then the telling back: one button at a time.
    private var next: HTML? {
        guard let member = visit.member else { return nil }
        if insight.decision == nil {
            guard member.may(.write, in: insight.unitID) else { return "<p class=\"text\">\(texts.unitDecides(seen.unitName))</p>" }
            return """
                <section class="next" aria-labelledby="next"><p class="label">\(texts.insightAwaitsDecision)</p>
                <h2 class="h-21" id="next">\(texts.noIsADecisionToo)</h2>
                <dl><div><dt>\(texts.decides)</dt><dd>\(seen.unitName)</dd></div><div><dt>\(texts.timeLeft)</dt>\
                <dd>\(texts.remaining(until: insight.decideBy, now: visit.now))</dd></div></dl>
                <div class="row-of"><a class="button" href="/insights/\(insight.id)/decision">\(texts.recordDecision)</a></div></section>
                """
        }
        guard insight.toldAt == nil, member.may(.read, in: insight.unitID) || member.id == insight.writerID else { return nil }
        return """
            <section class="next" aria-labelledby="next"><p class="label">\(texts.notToldBackYet.capitalisedFirst)</p>
            <h2 class="h-21" id="next">\(texts.tellThoseWhoSaidIt)</h2>
            \(visit.formMarkup(to: "/insights/\(insight.id)/echo", class: "row-of", "<button class=\"button\">\(texts.haveToldBack)</button>"))</section>
            """
    }
}
