import Workplace

/// How many units stand at each stage: a block for each. It is larger than the minimum, which is one of its columns.
struct DistributionChart {
    let texts: Texts
    /// Units at 0…5.
    let distribution: [Int]
    let median: Int

    /// A house with more units at one stage gets bars instead of blocks.
    private static let mostBlocks = 8
    private static let block = 15
    private var tallest: Int { distribution.max() ?? 0 }
    private var hasBlocks: Bool { tallest <= Self.mostBlocks }
    private var height: Int { hasBlocks ? max(2, tallest) * Self.block : Self.mostBlocks * Self.block }

    var html: HTML {
        """
        <figure class="chart"><figcaption>\(texts.atLeastHalf(median))</figcaption>
        <svg height="\(height + 62)" role="img" aria-labelledby="spread"><title id="spread">\(texts.atLeastHalf(median))</title>
        \((0...5).map(column))<line class="axis" x1="0" x2="100%" y1="\(height + 20).5" y2="\(height + 20).5"/></svg>
        <details><summary>\(texts.sameNumbers)</summary><table><caption class="visually-hidden">\(texts.spread)</caption>\
        <thead><tr><th scope="col">\(texts.stageColumn)</th><th scope="col">\(texts.unitsColumn)</th></tr></thead>\
        <tbody>\((0...5).reversed().map(row))</tbody></table></details></figure>
        """
    }

    private func column(_ stage: Int) -> HTML {
        let (units, left) = (distribution[stage], stage * 1_666)
        let centre = MovementChart.percent(left + 833)
        return """
            \(blocks(units, left: left + 233))\
            \(units == 0 ? "" : "<text class=\"strong\" x=\"\(centre)\" y=\"\(height + 14 - drawnHeight(units))\" text-anchor=\"middle\">\(units)</text>" as HTML)\
            <text x="\(centre)" y="\(height + 38)" text-anchor="middle">\(stage)</text>\
            <text class="not-phone" x="\(centre)" y="\(height + 55)" text-anchor="middle">\(texts.shortStage(stage))</text>
            """
    }

    private func drawnHeight(_ units: Int) -> Int {
        hasBlocks ? units * Self.block : max(3, units * height / tallest)
    }

    private func blocks(_ units: Int, left: Int) -> HTML {
        let place: HTML = "x=\"\(MovementChart.percent(left))\" width=\"12%\""
        guard hasBlocks else {
            let drawn = units == 0 ? 0 : drawnHeight(units)
            return "<rect class=\"solid\" \(place) y=\"\(height + 20 - drawn)\" height=\"\(drawn)\"/>"
        }
        let drawn = (0..<units).map { number -> HTML in
            "<rect class=\"solid\" \(place) y=\"\(height + 20 - (number + 1) * Self.block + 2)\" height=\"\(Self.block - 3)\"/>"
        }
        return "\(drawn)"
    }

    private func row(_ stage: Int) -> HTML {
        "<tr><td>\(texts.stageMark(stage).capitalisedFirst)\(stage == 0 ? "" : ", \(texts.stage(stage))")</td><td class=\"num\">\(distribution[stage])</td></tr>"
    }
}
