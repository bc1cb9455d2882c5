import Storage
import Workplace
import WorkingTime

/// All insights: those that wait for a decision, and what became of the others.
struct InsightsPage {
    let visit: Visit
    let filter: UnitFilter
    let waiting: [SeenInsight]
    let decided: [SeenInsight]

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.insights, kicker: visit.up(to: "/listening", texts.name(of: .listening)), lead: texts.insightsLead,
            actions: "<a class=\"button\" href=\"/insights/new\">\(icon("plus"))\(texts.writeInsight)</a>", place: .listening, live: true,
            body: """
                <div class="stack loose"><div>\(filter.form(for: visit))</div>
                \(section("waiting", texts.insightsWaiting, waiting, empty: texts.noInsightsWaiting))
                \(section("decided", texts.insightsDecided, decided, empty: texts.noInsightsDecided))</div>
                """)
    }

    private func section(_ id: String, _ title: String, _ insights: [SeenInsight], empty: String) -> HTML {
        let rows: HTML =
            insights.isEmpty
            ? "<p class=\"muted\">\(empty)</p>" : "<ul class=\"rows\">\(insights.map { InsightRow(visit: visit, seen: $0).html })</ul>"
        return "<section class=\"section\" aria-labelledby=\"\(id)\"><h2 class=\"h-21\" id=\"\(id)\">\(title)</h2>\(rows)</section>"
    }
}

/// An insight in a list.
struct InsightRow {
    let visit: Visit
    let seen: SeenInsight

    var html: HTML {
        """
        <li class="row">\(icon("listen"))<div><p class="title"><a href="/insights/\(seen.id)" dir="auto">\(seen.insight.content.claim)</a></p>\
        <p class="meta">\(seen.unitName), \(visit.texts.sourceCount(seen.insight.content.sources.count))</p></div>\
        <p class="end">\(InsightState(visit: visit, insight: seen.insight).html)</p></li>
        """
    }
}

/// Where an insight stands, in a sign and a few words.
struct InsightState {
    let visit: Visit
    let insight: Insight

    private var texts: Texts { visit.texts }

    var html: HTML {
        guard insight.decision != nil else {
            let isClose = insight.decideBy < visit.now + .days(7)
            let remaining = texts.remaining(until: insight.decideBy, now: visit.now)
            return isClose ? Glyph.half.state(remaining, tone: "open") : Glyph.hollow.state(remaining)
        }
        return insight.toldAt == nil
            ? Glyph.half.state(texts.notToldBackYet, tone: "open") : Glyph.done.state(texts.toldBack.lowercased(), tone: "met")
    }
}
