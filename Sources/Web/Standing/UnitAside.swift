import Measure
import Storage
import Workplace
import WorkingTime

/// Beside a unit's gates: its goal now, who looks after its channels, how sure the stage is, what the unit says of itself.
struct UnitAside {
    let visit: Visit
    let standing: HouseStanding
    let seen: SeenUnit
    let surroundings: UnitSurroundings

    private var texts: Texts { visit.texts }
    private var maturity: Maturity? { seen.isOnItsWay ? nil : seen.maturity }

    var html: HTML {
        "<aside class=\"stack loose\" aria-label=\"\(texts.unitFacts)\">\(goal)\(UnitWork(visit: visit, unit: seen.unit).html)\(certainty)\(dimensions)\(stewards)\(estimate)\(OpenFactsSection(visit: visit, facts: surroundings.facts).html)\(weeks)</aside>"
    }

    private var goal: HTML? {
        guard let seenGoal = surroundings.goals.first else { return nil }
        let content = seenGoal.goal.content
        return section(
            "goal", texts.goalNow,
            """
            <p><a href="/goals/\(seenGoal.id)" dir="auto">\(content.name)</a></p><p class="small muted"><span dir="auto">\(content.metric)</span>: \
            \(texts.number(content.baseline)) → \(texts.number(content.target)), \(texts.period(seenGoal.goal.period, today: visit.today))</p>
            """)
    }

    private var certainty: HTML? {
        guard let maturity else { return nil }
        return section("certainty", texts.howSure, "<p class=\"small\">\(texts.certainty(maturity.certainty))</p>")
    }

    private var dimensions: HTML? {
        guard let maturity else { return nil }
        let rows = standing.model.dimensions.map { dimension -> HTML in
            let stage = maturity.dimensions[dimension.id] ?? nil
            return """
                <li class="row no-lead"><p>\(texts.say(dimension.wording))</p>\
                <p class="end nowrap">\(steps(stage))\(stage.map(texts.stageMark) ?? texts.notMeasuredYet)</p></li>
                """
        }
        return section("dimensions", texts.dimensions, "<ul class=\"rows small\">\(rows)</ul>")
    }

    /// Five small steps of which as many are filled; the words beside them say the same.
    private func steps(_ stage: Int?) -> HTML? {
        guard let stage, stage > 0 else { return nil }
        let drawn = (0..<5).map { place -> HTML in
            let top = 9 - place * 2
            return
                "<rect class=\"\(place < stage ? "solid" : "vacant")\" x=\"\(place * 8)\" y=\"\(top)\" width=\"6\" height=\"\(12 - top)\"/>"
        }
        return "<svg class=\"steps-of-five\" width=\"40\" height=\"12\" aria-hidden=\"true\">\(drawn)</svg> "
    }

    private var stewards: HTML? {
        guard !surroundings.channels.isEmpty else { return nil }
        let rows = surroundings.channels.map { row -> HTML in
            """
            <li><a href="/accounts/\(row.channel.id)" dir="auto">\(row.channel.name)</a>: \
            \(row.stewards.isEmpty ? texts.noStewardYet : row.stewards.joined(separator: ", "))</li>
            """
        }
        return section("stewards", texts.stewardsTitle, "<ul class=\"stack tight small\">\(rows)</ul>")
    }

    /// What the unit says of itself stands beside what was measured; the difference is something to talk about.
    private var estimate: HTML? {
        let mayAnswer = visit.member.map { $0.home == seen.unit.id || $0.may(.lead, in: seen.unit.id) } ?? false
        let path = "/units/\(seen.unit.address)/estimate"
        guard let kept = surroundings.estimate else {
            guard mayAnswer else { return nil }
            return section(
                "estimate", texts.ownEstimate,
                "<p class=\"small\">\(texts.noEstimateYet)</p><p><a class=\"hit\" href=\"\(path)\">\(texts.makeEstimate)</a></p>")
        }
        return section(
            "estimate", texts.ownEstimate,
            """
            <p class="small">\(texts.estimated(kept.stage, measured: maturity?.stage))</p>
            <p class="small muted">\(texts.estimatedOn(texts.day(kept.at, today: visit.today)))</p>
            <p><a class="hit" href="\(path)">\(mayAnswer ? texts.makeEstimateAnew : texts.seeEstimate)</a></p>
            """)
    }

    private var weeks: HTML? {
        guard let week = seen.week, let maturity, maturity.firstMonday < week else { return nil }
        let links = [(7, texts.lastWeek), (28, texts.fourWeeksAgo), (91, texts.quarterAgo), (364, texts.yearAgo)].compactMap {
            earlier(by: $0, $1, maturity, week)
        }
        let changes: HTML = "<li><a class=\"hit\" href=\"/units/\(seen.unit.address)/changes\">\(texts.whatChanged)</a></li>"
        return section("weeks", texts.earlierWeeks, "<ul class=\"stack tight small\">\(changes)\(links)</ul>")
    }

    private func earlier(by days: Int, _ title: String, _ maturity: Maturity, _ week: LocalDate) -> HTML? {
        guard week - days >= maturity.firstMonday else { return nil }
        return "<li><a class=\"hit\" href=\"/units/\(seen.unit.address)/weeks/\((week - days).description)\">\(title)</a></li>"
    }

    private func section(_ id: String, _ title: String, _ content: HTML) -> HTML {
        "<section class=\"section\" aria-labelledby=\"\(id)\"><h2 class=\"h-16\" id=\"\(id)\">\(title)</h2>\(content)</section>"
    }
}
