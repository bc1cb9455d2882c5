import Measure
import Storage
import Workplace
import WorkingTime

/// All units as one chain: how they are spread first, then who is helped next and with what.
struct UnitsPage {
    let visit: Visit
    let standing: HouseStanding
    let talkoot: [SeenTalkoot]

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.unitsTitle, lead: texts.distribution(standing), place: .units,
            body: """
                <div class="stack loose">\(Chain(visit: visit, standing: standing).html)
                <div class="split"><div class="stack loose">\(NextStep.helpedNext(visit, standing)?.html)
                \(UnitTable(visit: visit, standing: standing).html)</div>
                <aside class="stack loose" aria-label="\(texts.houseAtLarge)">\(brake)\(talkootSection)\(footings)\(later)\(outOfScope)</aside></div></div>
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
            talkoot.isEmpty
            ? "<p class=\"small muted\">\(texts.noTalkootComing)</p>"
            : "<ul class=\"rows\">\(talkoot.prefix(3).map { TalkootRow(visit: visit, seen: $0).html })</ul>"
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
            <tr><th scope="row"><a href="/units/\(link.unit.address)">\(link.unit.name)</a></th><td class="num">\(stage)</td>\
            <td class="num nowrap">\(link.gates == 0 ? "" : "\(link.holding) / \(link.gates)")</td><td class="not-phone num">\(texts.signed(link.grown))</td>\
            <td class="not-phone">\(step?.sentence ?? "")</td><td class="end num nowrap">\(step?.shortTime ?? "")</td></tr>
            """
    }
}
