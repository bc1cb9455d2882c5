import Workplace
import WorkingTime

/// The stages of at most two years, a column for each Monday, with the turns as a table below.
struct StageHistory {
    let visit: Visit
    /// One for each assessed Monday, the last one on `last`.
    let stages: [Int]
    let last: LocalDate

    private static let longest = 104
    private static let height = 72
    private var texts: Texts { visit.texts }
    private var shown: [Int] { stages.suffix(Self.longest) }

    /// Nil while there is nothing to compare.
    var html: HTML? {
        guard shown.count > 1, let first = shown.first, let now = shown.last else { return nil }
        return """
            <section class="section" aria-labelledby="history"><h2 id="history">\(texts.howItMoved)</h2>
            <figure class="chart"><figcaption>\(texts.movement(from: first, to: now))\
             <small class="muted">\(texts.overWeeks(shown.count))</small></figcaption>
            <svg height="\(Self.height + 22)" role="img" aria-labelledby="history-name"><title id="history-name">\(texts.movement(from: first, to: now))</title>
            <line class="axis" x1="0" x2="100%" y1="\(Self.height).5" y2="\(Self.height).5"/>\(columns)
            <text x="0%" y="\(Self.height + 18)">\(texts.day(last - (shown.count - 1) * 7, today: visit.today))</text>\
            <text x="100%" y="\(Self.height + 18)" text-anchor="end">\(texts.day(last, today: visit.today))</text></svg>
            <details><summary>\(texts.sameNumbers)</summary><table><caption class="visually-hidden">\(texts.turns)</caption>\
            <thead><tr><th scope="col">\(texts.weekColumn)</th><th scope="col">\(texts.stageColumn)</th></tr></thead><tbody>\(turns)</tbody></table></details>
            </figure></section>
            """
    }

    private var columns: HTML {
        let width = 10_000 / shown.count
        let drawn = shown.enumerated().map { place, stage -> HTML in
            let height = 2 + stage * 13
            return """
                <rect class="solid" x="\(Self.percent(place * 10_000 / shown.count))" width="\(Self.percent(width * 3 / 4))" \
                y="\(Self.height - height)" height="\(height)"/>
                """
        }
        return "\(drawn)"
    }

    private var turns: HTML {
        let rows = shown.enumerated().compactMap { place, stage -> HTML? in
            guard place == 0 || shown[shown.startIndex + place - 1] != stage else { return nil }
            let day = texts.day(last - (shown.count - 1 - place) * 7, today: visit.today)
            return "<tr><td>\(day)</td><td>\(texts.stage(stage))</td></tr>"
        }
        return "\(rows)"
    }

    private static func percent(_ hundredths: Int) -> String {
        let decimals = hundredths % 100
        return "\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)%"
    }
}
