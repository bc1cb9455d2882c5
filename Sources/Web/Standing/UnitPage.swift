import Measure
import Storage
import Workplace
import WorkingTime

/// One unit: its next step, its gates as a ladder, how it publishes, and how it has moved. Until the first assessment the way there.
struct UnitPage {
    let visit: Visit
    let standing: HouseStanding
    let seen: SeenUnit
    let surroundings: UnitSurroundings

    private var texts: Texts { visit.texts }
    private var maturity: Maturity? { seen.isOnItsWay ? nil : seen.maturity }

    var page: Page {
        Page(
            title: seen.unit.name, kicker: "<a href=\"/units\">\(texts.unitsTitle)</a>", lead: lead, place: .units,
            body: """
                <div class="split"><div class="stack loose">\(surroundings.warnings?.html(visit, standing.model))\(nextStep)\(gates)</div>
                \(UnitAside(visit: visit, standing: standing, seen: seen, surroundings: surroundings).html)</div>
                \(rhythm)\(history)
                """)
    }

    private var lead: String {
        let stage = maturity.map { texts.standsAt($0.stage) }
        if let exclusion = seen.exclusion {
            let leftOut = texts.leftOut(until: texts.fullDate(exclusion.reviewBy)) + ": " + exclusion.reason.ended
            return stage.map { "\($0) \(leftOut)" } ?? leftOut
        }
        return stage ?? texts.onTheWay(seen.firstAssessment, today: visit.today)
    }

    private var nextStep: HTML? {
        guard !seen.isLeftOut else { return nil }
        return NextStep.own(visit, standing, seen, reach: surroundings.reach).html ?? allHold
    }

    private var allHold: HTML { "<p class=\"note done\">\(texts.allGatesHold)</p>" }

    private var gates: HTML? {
        guard !seen.isLeftOut else { return nil }
        return """
            <section class="section" aria-labelledby="gates"><header><h2 id="gates">\(texts.gates)</h2>\
            <span class="small muted">\(measured)</span></header>
            \(GateLadder(visit: visit, standing: standing, seen: seen).html)
            <p class="small muted text">\(texts.aboutUnitsNotPeople)</p></section>
            """
    }

    private var measured: String {
        if seen.isOnItsWay { return texts.assessedLater }
        return seen.week.map {
            texts.measured(on: texts.day($0, today: visit.today), weeks: ($0 - 91).isoWeek.week, to: ($0 - 7).isoWeek.week)
        } ?? ""
    }

    private var rhythm: HTML? {
        guard let quarter = surroundings.quarter else { return nil }
        return """
            <section class="section far" aria-labelledby="rhythm-title"><h2 id="rhythm-title">\(texts.rhythmTitle)</h2>
            \(RhythmChart(visit: visit, quarter: quarter).html)
            <div class="multiples apart">\(PlannedChart(visit: visit, quarter: quarter).html)\
            \(CoverageChart(texts: texts, coverage: surroundings.coverage).html)</div></section>
            """
    }

    private var history: HTML? {
        let points = surroundings.movement
        guard maturity != nil, let first = points.first, let last = points.last,
            let chart = MovementChart(visit: visit, points: points, title: texts.movement(from: first.stage, to: last.stage)).html
        else { return nil }
        return "<section class=\"section far\" aria-labelledby=\"history\"><h2 id=\"history\">\(texts.howItMoved)</h2>\(chart)</section>"
    }
}
