import Workplace
import WorkingTime

/// The next four weeks as four frames: filled where a place has its topic and somebody who sees to it, dashed where there is none.
struct CoverageChart {
    let texts: Texts
    let coverage: PlanCoverage

    var html: HTML {
        let title = texts.weeksCovered(coverage.covered, of: coverage.weeks.count)
        return """
            <figure class="chart"><figcaption>\(title) <small class="muted">\(texts.coverageExplained)</small></figcaption>
            <svg height="92" role="img" aria-labelledby="coverage"><title id="coverage">\(title)</title>\
            \(coverage.weeks.enumerated().map { frame($0, $1) })</svg></figure>
            """
    }

    private func frame(_ place: Int, _ week: PlanCoverage.Week) -> HTML {
        let (left, middle) = (place * 2_500 + 50, MovementChart.percent(place * 2_500 + 1_250))
        let style: HTML =
            switch week.state {
            case .covered: "booked"
            case .unfinished: "half-booked"
            case .empty: "vacant"
            }
        return """
            <rect class="\(style)" x="\(MovementChart.percent(left))" width="23.5%" y="14" height="50"/>\
            <text class="\(week.state == .covered ? "strong" : "")" x="\(middle)" y="43" text-anchor="middle">\(texts.word(for: week.state))</text>\
            <text x="\(middle)" y="84" text-anchor="middle">\(texts.shortWeek(week.monday.isoWeek.week))</text>
            """
    }
}
