import Measure
import Storage
import Workplace
import WorkingTime

/// One unit: its next step, its gates as a ladder, and how it has moved. Until the first assessment the way there.
struct UnitPage {
    let visit: Visit
    let standing: HouseStanding
    let seen: SeenUnit

    private var texts: Texts { visit.texts }
    private var maturity: Maturity? { seen.isOnItsWay ? nil : seen.maturity }

    var page: Page {
        Page(
            title: seen.unit.name, kicker: "<a href=\"/units\">\(texts.unitsTitle)</a>", lead: lead, place: .units,
            body: """
                <div class="split"><div class="stack loose">\(warning)\(NextStep.own(visit, standing, seen).html ?? allHold)\(gates)\(history)</div>
                <aside class="stack loose" aria-label="\(texts.unitFacts)">\(certainty)\(UnitWork(visit: visit, unit: seen.unit).html)\(dimensions)\(weeks)</aside></div>
                """)
    }

    private var lead: String {
        guard let maturity else { return texts.onTheWay(seen.firstAssessment, today: visit.today) }
        return texts.standsAt(maturity.stage)
    }

    /// A stage about to be lost is told first to those who can keep it, with the one thing that does.
    private var warning: HTML? {
        guard let maturity, maturity.weeksBelow >= 2, let member = visit.member, member.may(.lead, in: seen.unit.id) else { return nil }
        return "<p class=\"note\">\(texts.stageAboutToChange(weeks: maturity.weeksBelow, stage: maturity.stage))</p>"
    }

    private var allHold: HTML { "<p class=\"note done\">\(texts.allGatesHold)</p>" }

    private var gates: HTML {
        """
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

    private var history: HTML? {
        guard let maturity, let week = seen.week else { return nil }
        return StageHistory(visit: visit, stages: maturity.stageHistory, last: week).html
    }

    private var certainty: HTML? {
        guard let maturity else { return nil }
        return """
            <section class="section" aria-labelledby="certainty"><h2 class="h-21" id="certainty">\(texts.howSure)</h2>
            <p class="small">\(texts.certainty(maturity.certainty))</p></section>
            """
    }

    private var dimensions: HTML? {
        guard let maturity else { return nil }
        let rows = standing.model.dimensions.map { dimension -> HTML in
            let stage = maturity.dimensions[dimension.id] ?? nil
            return """
                <li class="row no-lead"><p>\(texts.say(dimension.wording))</p>\
                <p class="end">\(stage.map(texts.stageMark) ?? texts.notMeasuredYet)</p></li>
                """
        }
        return """
            <section class="section" aria-labelledby="dimensions"><h2 class="h-21" id="dimensions">\(texts.dimensions)</h2>
            <ul class="rows small">\(rows)</ul></section>
            """
    }

    private var weeks: HTML? {
        guard let week = seen.week, let maturity, maturity.firstMonday < week else { return nil }
        return """
            <section class="section" aria-labelledby="weeks"><h2 class="h-21" id="weeks">\(texts.earlierWeeks)</h2><ul class="stack tight small">
            <li><a class="hit" href="/units/\(seen.unit.address)/weeks/\((week - 7).description)">\(texts.lastWeek)</a></li>
            \(earlier(by: 28, texts.fourWeeksAgo, maturity, week))\(earlier(by: 91, texts.quarterAgo, maturity, week))\
            \(earlier(by: 364, texts.yearAgo, maturity, week))</ul></section>
            """
    }

    private func earlier(by days: Int, _ title: String, _ maturity: Maturity, _ week: LocalDate) -> HTML? {
        guard week - days >= maturity.firstMonday else { return nil }
        return "<li><a class=\"hit\" href=\"/units/\(seen.unit.address)/weeks/\((week - days).description)\">\(title)</a></li>"
    }
}
