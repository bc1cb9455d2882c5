import Measure
import Storage
import Workplace
import WorkingTime

/// All units as one chain: how they are spread first, then who is helped next and with what, and how the house has moved.
struct UnitsPage {
    let visit: Visit
    let standing: HouseStanding
    let surroundings: HouseSurroundings
    /// A past week that is asked for; nil means the newest.
    let week: LocalDate?

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: week.map(texts.weekTitle) ?? texts.unitsTitle,
            kicker: week.map { _ in "<a href=\"/units\">\(texts.unitsTitle)</a>" }, lead: lead, place: .units,
            body: """
                <div class="stack loose">\(Chain(visit: visit, standing: standing).html)
                <div class="split"><div class="stack loose">\(week == nil ? NextStep.helpedNext(visit, standing, reach: surroundings.reach)?.html : nil)
                \(UnitTable(visit: visit, standing: standing, week: week).html)\(spread)\(moved)</div>
                <aside class="stack loose" aria-label="\(texts.houseAtLarge)">\(well)\(brake)\(talkootSection)\(footings)\(later)\(outOfScope)\(closed)\(more)</aside></div></div>
                """)
    }

    private var lead: String {
        let distribution = texts.distribution(standing)
        return week.map { texts.houseOnWeek($0, today: visit.today) + " " + distribution } ?? distribution
    }

    private var spread: HTML? {
        guard let house = standing.house, let median = house.median else { return nil }
        return """
            <section class="section" aria-labelledby="spread-title"><h2 id="spread-title">\(texts.spread)</h2>
            \(DistributionChart(texts: texts, distribution: house.distribution, median: median).html)</section>
            """
    }

    private var moved: HTML? {
        let points = surroundings.movement.compactMap { marked in
            marked.stage.map { MovementChart.Point(week: marked.week, stage: $0, median: marked.median) }
        }
        guard let first = points.first, let last = points.last,
            let chart = MovementChart(visit: visit, points: points, title: texts.houseMovement(from: first, to: last)).html
        else { return nil }
        return "<section class=\"section\" aria-labelledby=\"moved\"><h2 id=\"moved\">\(texts.howItMoved)</h2>\(chart)</section>"
    }

    /// The dimensions in which most units are ahead of their stage.
    private var well: HTML? {
        let ahead = standing.model.dimensions.map { dimension in
            let units = standing.links.filter { $0.isAhead(in: dimension.id) }
            return (dimension: dimension, units: units.count)
        }
        let best = ahead.filter { $0.units > 0 }.sorted { $0.units > $1.units }.prefix(3)
        guard !best.isEmpty else { return nil }
        let rows = best.map { row -> HTML in
            """
            <li class="row no-lead"><p>\(texts.say(row.dimension.wording))</p><p class="end">\(texts.unitCount(row.units))</p></li>
            """
        }
        return section(
            "well", texts.goingWellTitle, "<p class=\"small muted\">\(texts.aheadOfStage)</p><ul class=\"rows small\">\(rows)</ul>")
    }

    private var more: HTML {
        let week = standing.kept?.week
        let earlier = [(7, texts.lastWeek), (28, texts.fourWeeksAgo), (91, texts.quarterAgo), (364, texts.yearAgo)].compactMap {
            days, name -> HTML? in
            guard let week, let first = surroundings.movement.first?.week, week - days >= first else { return nil }
            return "<li><a class=\"hit\" href=\"/units?week=\((week - days).description)\">\(name)</a></li>"
        }
        let file: HTML? = week.map { "<li><a class=\"hit\" href=\"/units/file?week=\($0.description)\">\(texts.assessmentAsFile)</a></li>" }
        return section(
            "more", texts.moreAbout,
            """
            <ul class="stack tight small"><li><a class="hit" href="/measure">\(texts.howWeMeasure)</a></li>\(file)\(earlier)</ul>
            """)
    }

    private var brake: HTML? {
        guard let brake = standing.house?.commonBrake, let gate = standing.model.gate(brake.gate) else { return nil }
        let units = standing.blocked(by: gate.id).map { "<a href=\"/units/\($0.address)/gates/\(gate.id)\">\($0.name)</a>" as HTML }
        return section(
            "brake", texts.commonBrake,
            """
            <p><strong>\(texts.say(gate.wording))</strong></p><p class="small">\(texts.brakeExplained(brake.units))</p>
            <p class="small">\(texts.concerns): \(units.joined(by: ", "))</p>
            """)
    }

    private var talkootSection: HTML {
        let rows: HTML =
            surroundings.talkoot.isEmpty
            ? "<p class=\"small muted\">\(texts.noTalkootComing)</p>"
            : "<ul class=\"rows\">\(surroundings.talkoot.prefix(3).map { TalkootRow(visit: visit, seen: $0).html })</ul>"
        return section(
            "talkoot", texts.talkootName,
            """
            \(rows)<div class="row-of"><a class="button quiet" href="/talkoot/new">\(texts.agreeOnTalkoot)</a>\
            <a class="hit" href="/talkoot">\(texts.seeAll)</a></div><p><a class="hit" href="/reviews">\(texts.reviews)</a></p>
            """)
    }

    private var footings: HTML? {
        guard let house = standing.house, !house.functions.isEmpty else { return nil }
        let functions = house.functions.map { (name: texts.name(ofFunction: $0.key, standing.model).capitalisedFirst, footing: $0.value) }
        let networks = house.networks.map { (name: texts.name(ofNetwork: $0.key), footing: $0.value) }
        return section("functions", texts.byFunction, rows(functions))
            + (networks.isEmpty ? "" : section("networks", texts.byNetwork, rows(networks)))
    }

    private func rows(_ footings: [(name: String, footing: Measure.Organisation.Footing)]) -> HTML {
        let rows = footings.sorted { $0.name < $1.name }.map { row -> HTML in
            """
            <li class="row no-lead"><div><p>\(row.name)</p><p class="meta">\(texts.unitCount(row.footing.units))</p></div>\
            <p class="end">\(texts.stageMark(row.footing.stage))</p></li>
            """
        }
        return "<ul class=\"rows\">\(rows)</ul>"
    }

    private var later: HTML? {
        let units = standing.later
        guard !units.isEmpty else { return nil }
        let names = units.map { "<li><a class=\"hit\" href=\"/units/\($0.address)\">\($0.name)</a></li>" as HTML }
        return section(
            "later", texts.assessedLater, "<p class=\"small\">\(texts.laterExplained)</p><ul class=\"stack tight small\">\(names)</ul>")
    }

    /// A unit that was closed took its gates with it: everyone may see when and why.
    private var closed: HTML? {
        guard !surroundings.closures.isEmpty else { return nil }
        let rows = surroundings.closures.map { unit -> HTML in
            """
            <li>\(unit.name), \(texts.day(unit.at, today: visit.today))\
            \(unit.reason.isEmpty ? "" : ": <span class=\"words brief\" dir=\"auto\">\(unit.reason)</span>" as HTML)</li>
            """
        }
        return section("closed", texts.closedUnits, "<ul class=\"stack tight small\">\(rows)</ul>")
    }

    private var outOfScope: HTML? {
        let units = standing.outOfScope
        guard !units.isEmpty else { return nil }
        return section("out", texts.leftOut, "<p class=\"small\">\(texts.stageWithout(units.map(\.name).joined(separator: ", ")))</p>")
    }

    private func section(_ id: String, _ title: String, _ content: HTML) -> HTML {
        "<section class=\"section\" aria-labelledby=\"\(id)\"><h2 class=\"h-21\" id=\"\(id)\">\(title)</h2>\(content)</section>"
    }
}

/// The same as a table: where each unit stands, how it has moved, and what it does next.
struct UnitTable {
    let visit: Visit
    let standing: HouseStanding
    var week: LocalDate?

    private var texts: Texts { visit.texts }

    var html: HTML? {
        let links = standing.links.reversed()
        guard !links.isEmpty else { return nil }
        return """
            <section class="section" aria-labelledby="table"><h2 id="table">\(texts.whereWeAre)</h2>
            <table><caption class="visually-hidden">\(texts.tableCaption)</caption><thead><tr><th scope="col">\(texts.unitColumn)</th>\
            <th scope="col">\(texts.stageColumn)</th><th scope="col">\(texts.gates)</th><th scope="col" class="not-phone">\(texts.quarterColumn)</th>\
            <th scope="col" class="not-phone">\(texts.nextStep)</th><th scope="col" class="end">\(texts.minutesColumn)</th></tr></thead>
            <tbody>\(links.map(row))</tbody></table>
            <p class="small muted text">\(texts.aboutUnitsNotPeople)</p></section>
            """
    }

    private func row(_ link: HouseStanding.Link) -> HTML {
        let step = link.maturity.next.first.flatMap { StepWording($0, standing.model, texts) }
        let stage = link.maturity.stage == 0 ? texts.stage(0) : "\(link.maturity.stage)"
        return """
            <tr><th scope="row"><a href="/units/\(link.unit.address)\(week.map { "/weeks/\($0)" } ?? "")">\(link.unit.name)</a></th><td class="num">\(stage)</td>\
            <td class="num nowrap">\(link.gates == 0 ? "" : "\(link.holding) / \(link.gates)")</td><td class="not-phone num">\(texts.signed(link.grown))</td>\
            <td class="not-phone">\(step?.sentence ?? "")</td><td class="end num nowrap">\(step?.shortTime ?? "")</td></tr>
            """
    }
}
