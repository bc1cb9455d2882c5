import Workplace
import WorkingTime

/// Stages of at most two years, a column for each Monday, with the turns as a table below. A week nobody has looked at is a gap.
struct MovementChart {
    struct Point: Equatable {
        let week: LocalDate
        let stage: Int
        /// Of several units the median, drawn hollow on top of the least.
        var median: Int?
    }

    let visit: Visit
    /// By week, the oldest first.
    let points: [Point]
    /// The conclusion.
    let title: String

    private static let height = 76
    private static let step = 14
    private var texts: Texts { visit.texts }
    private var hasMedian: Bool { points.contains { $0.median != nil } }

    /// Nil while there is nothing to compare.
    var html: HTML? {
        guard points.count > 1, let first = points.first, let last = points.last else { return nil }
        return """
            <figure class="chart"><figcaption>\(title) <small class="muted">\(texts.overWeeks((last.week - first.week) / 7 + 1))</small></figcaption>
            <svg height="\(Self.height + 22)" role="img" aria-labelledby="movement"><title id="movement">\(title)</title>
            \(rungs)\(columns(from: first.week, to: last.week))<line class="axis" x1="0" x2="100%" y1="\(Self.height).5" y2="\(Self.height).5"/>
            <text x="0%" y="\(Self.height + 18)">\(texts.day(first.week, today: visit.today))</text>\
            <text x="100%" y="\(Self.height + 18)" text-anchor="end">\(texts.day(last.week, today: visit.today))</text></svg>
            \(hasMedian ? key : nil)
            <details><summary>\(texts.sameNumbers)</summary><table><caption class="visually-hidden">\(texts.turns)</caption>\
            <thead><tr><th scope="col">\(texts.weekColumn)</th><th scope="col">\(texts.stageColumn)</th>\
            \(hasMedian ? "<th scope=\"col\">\(texts.medianColumn)</th>" as HTML : "")</tr></thead><tbody>\(turns)</tbody></table></details>
            </figure>
            """
    }

    /// A thread for each stage, with its number at the end.
    private var rungs: HTML {
        let lines = (1...5).map { stage -> HTML in
            "<line class=\"warp\" x1=\"0\" x2=\"100%\" y1=\"\(Self.height - stage * Self.step).5\" y2=\"\(Self.height - stage * Self.step).5\"/>"
        }
        return "\(lines)"
    }

    private func columns(from first: LocalDate, to last: LocalDate) -> HTML {
        let weeks = (last - first) / 7 + 1
        let drawn = points.map { point -> HTML in
            let left = (point.week - first) / 7 * 10_000 / weeks
            let width = 10_000 / weeks * 3 / 4
            return column(at: left, width: width, point)
        }
        return "\(drawn)"
    }

    private func column(at left: Int, width: Int, _ point: Point) -> HTML {
        let solid = max(2, point.stage * Self.step)
        let hollow = max(0, (point.median ?? 0) - point.stage) * Self.step
        let place: HTML = "x=\"\(Self.percent(left))\" width=\"\(Self.percent(width))\""
        let above: HTML = hollow == 0 ? "" : "<rect class=\"upper\" \(place) y=\"\(Self.height - solid - hollow)\" height=\"\(hollow)\"/>"
        return above + "<rect class=\"solid\" \(place) y=\"\(Self.height - solid)\" height=\"\(solid)\"/>"
    }

    private var key: HTML {
        """
        <div class="key"><span><svg viewBox="0 0 12 12" aria-hidden="true"><path fill="var(--kuusi)" d="M0 0h12v12H0z"/></svg>\(texts.wholeHouse)</span>\
        <span><svg viewBox="0 0 12 12" aria-hidden="true"><path fill="var(--kuusi-tint)" stroke="var(--kuusi)" d="M.5.5h11v11H.5z"/></svg>\(texts.upToMedian)</span></div>
        """
    }

    private var turns: HTML {
        let rows = points.enumerated().compactMap { place, point -> HTML? in
            if place > 0, case let before = points[place - 1], before.stage == point.stage, before.median == point.median { return nil }
            return """
                <tr><td>\(texts.day(point.week, today: visit.today))</td><td>\(texts.stage(point.stage))</td>\
                \(point.median.map { "<td>\(texts.stage($0))</td>" as HTML })</tr>
                """
        }
        return "\(rows)"
    }

    static func percent(_ hundredths: Int) -> String {
        let decimals = hundredths % 100
        return "\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)%"
    }
}
