import Workplace
import WorkingTime

/// Posts week by week as blocks: planned ones filled, below those made on the day.
struct PlannedChart {
    let visit: Visit
    let quarter: QuarterPosts

    private static let block = 14
    private static let mostBlocks = 5
    private var texts: Texts { visit.texts }
    private var height: Int { Self.mostBlocks * Self.block }

    var html: HTML? {
        guard quarter.knowsPlanned, !quarter.posts.isEmpty else { return nil }
        let title = texts.plannedOfPosts(quarter.planned, of: quarter.posts.count)
        return """
            <figure class="chart"><figcaption>\(title) <small class="muted">\(texts.plannedExplained)</small></figcaption>
            <svg height="\(height + 22)" role="img" aria-labelledby="planned"><title id="planned">\(title)</title>\
            \(quarter.weeks.enumerated().map { column($0, $1) })<line class="axis" x1="0" x2="100%" y1="\(height).5" y2="\(height).5"/></svg></figure>
            """
    }

    private func column(_ place: Int, _ monday: LocalDate) -> HTML {
        let posts = quarter.posts(inWeekOf: monday)
        let planned = posts.count(where: \.isPlanned)
        let blocks = (0..<min(posts.count, Self.mostBlocks)).map { number -> HTML in
            let top = height - (number + 1) * Self.block + 3
            let left = MovementChart.percent(place * 10_000 / 13 + 80)
            return number < planned
                ? "<rect class=\"solid\" x=\"\(left)\" width=\"6%\" y=\"\(top)\" height=\"11\"/>"
                : "<rect class=\"hollow\" x=\"\(left)\" width=\"6%\" y=\"\(top)\" height=\"10\"/>"
        }
        let more: HTML? =
            posts.count > Self.mostBlocks
            ? "<text x=\"\(MovementChart.percent(place * 10_000 / 13 + 385))\" y=\"-2\" text-anchor=\"middle\">\(posts.count)</text>" : nil
        let number: HTML? =
            place % 3 == 0
            ? "<text x=\"\(MovementChart.percent(place * 10_000 / 13 + 385))\" y=\"\(height + 18)\" text-anchor=\"middle\">\(monday.isoWeek.week)</text>"
            : nil
        return "\(blocks)\(more)\(number)"
    }
}
