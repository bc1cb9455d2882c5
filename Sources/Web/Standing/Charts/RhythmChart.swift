import Workplace
import WorkingTime

/// When a unit has published in 13 weeks: a woven band of 91 days, the longest silence as a thread with its days on it.
struct RhythmChart {
    let visit: Visit
    let quarter: QuarterPosts

    private var texts: Texts { visit.texts }

    var html: HTML {
        let title = texts.publishedInWeeks(quarter.activeWeeks ?? quarter.weeks.count { !quarter.posts(inWeekOf: $0).isEmpty })
        return """
            <figure class="chart"><figcaption>\(title) \(silenceSentence.map { "<small class=\"muted\">\($0)</small>" as HTML })</figcaption>
            <svg height="66" role="img" aria-labelledby="rhythm"><title id="rhythm">\(title)</title>\(warp)\(gap)\(wefts)\(gapLabel)\(weekNumbers)</svg>
            \(quarter.knowsPlanned ? key : nil)\(table)</figure>
            """
    }

    private var silenceSentence: String? {
        guard let silence = quarter.silence else { return nil }
        let ends = silence.ends.sorted()
        guard ends.count == 2 else { return texts.longestSilence(silence.days) }
        return texts.longestSilence(silence.days, from: texts.day(ends[0], today: visit.today), to: texts.day(ends[1], today: visit.today))
    }

    private func left(_ date: LocalDate) -> Int { (date - quarter.days.lowerBound) * 10_000 / 91 }
    private func percent(_ hundredths: Int) -> String { MovementChart.percent(hundredths) }

    private var warp: HTML {
        let between = (0...13).map {
            "<line class=\"warp\" x1=\"\(percent($0 * 10_000 / 13))\" x2=\"\(percent($0 * 10_000 / 13))\" y1=\"8\" y2=\"40\"/>" as HTML
        }
        let along = [12, 18, 24, 30, 36].map { "<line class=\"warp\" x1=\"0\" x2=\"100%\" y1=\"\($0)\" y2=\"\($0)\"/>" as HTML }
        return "\(between)\(along)"
    }

    /// A day once, planned when one of its posts was.
    private var wefts: HTML {
        let days = Dictionary(grouping: quarter.posts, by: \.date).sorted { $0.key < $1.key }
        let drawn = days.map { date, posts -> HTML in
            posts.contains(where: \.isPlanned) || !quarter.knowsPlanned
                ? "<rect class=\"solid\" x=\"\(percent(left(date)))\" width=\"1.1%\" y=\"8\" height=\"32\"/>"
                : "<rect class=\"hollow\" x=\"\(percent(left(date)))\" width=\"1.1%\" y=\"9\" height=\"30\"/>"
        }
        return "\(drawn)"
    }

    /// The silence's two ends: posts, or the edges of the band where it is not over or has not begun within.
    private var span: (from: LocalDate, to: LocalDate)? {
        guard let silence = quarter.silence, silence.days >= 7 else { return nil }
        let ends = silence.ends.sorted()
        switch ends.count {
        case 2: return (ends[0], ends[1])
        case 1 where ends[0] - quarter.days.lowerBound == silence.days: return (quarter.days.lowerBound, ends[0])
        case 1: return (ends[0], quarter.days.upperBound)
        default: return nil
        }
    }

    private var gap: HTML? {
        guard let span else { return nil }
        return "<line class=\"gap\" x1=\"\(percent(left(span.from) + 180))\" x2=\"\(percent(left(span.to) - 60))\" y1=\"24\" y2=\"24\"/>"
    }

    private var gapLabel: HTML? {
        guard let span, let silence = quarter.silence else { return nil }
        let middle = (left(span.from) + left(span.to)) / 2
        return """
            <svg x="\(percent(middle))" overflow="visible"><rect class="patch" x="-26" width="52" y="14" height="20"/>\
            <text y="28" text-anchor="middle">\(texts.amount("\(silence.days)", of: .days))</text></svg>
            """
    }

    private var weekNumbers: HTML {
        let numbers = quarter.weeks.enumerated().map { place, monday -> HTML in
            """
            <text\(place % 3 == 0 ? "" : " class=\"not-phone\"" as HTML) x="\(percent(place * 10_000 / 13 + 385))" y="60" text-anchor="middle">\(monday.isoWeek.week)</text>
            """
        }
        return "\(numbers)"
    }

    private var key: HTML {
        """
        <div class="key"><span><svg viewBox="0 0 12 12" aria-hidden="true"><path fill="var(--kuusi)" d="M0 0h12v12H0z"/></svg>\(texts.plannedBefore)</span>\
        <span><svg viewBox="0 0 12 12" aria-hidden="true"><path fill="var(--paper)" stroke="var(--okra-graphic)" stroke-width="1.5" d="M1 1h10v10H1z"/></svg>\(texts.notPlannedBefore)</span></div>
        """
    }

    private var table: HTML {
        let rows = quarter.weeks.map { monday -> HTML in
            let posts = quarter.posts(inWeekOf: monday)
            return """
                <tr><td class="num">\(monday.isoWeek.week)</td><td class="num">\(posts.count)</td>\
                \(quarter.knowsPlanned ? "<td class=\"num\">\(posts.count(where: \.isPlanned))</td>" as HTML : "")</tr>
                """
        }
        return """
            <details><summary>\(texts.sameNumbers)</summary><table><caption class="visually-hidden">\(texts.rhythmTitle)</caption><thead><tr>\
            <th scope="col">\(texts.weekNumberColumn)</th><th scope="col">\(texts.postsColumn)</th>\
            \(quarter.knowsPlanned ? "<th scope=\"col\">\(texts.plannedColumn)</th>" as HTML : "")</tr></thead><tbody>\(rows)</tbody></table></details>
            """
    }
}
