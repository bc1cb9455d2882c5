import Measure
import Storage
import Workplace
import WorkingTime

/// How we measure: every gate with its limit, in how many units it holds, and what the house has settled for itself.
struct MeasurePage {
    let visit: Visit
    let measure: SettledMeasure
    let report: GateReport

    private var texts: Texts { visit.texts }
    private var model: Model { measure.now.model }

    var page: Page {
        Page(
            title: texts.howWeMeasure, kicker: "<a href=\"/units\">\(texts.unitsTitle)</a>", lead: texts.measureLead, place: .units,
            body: """
                <div class="split"><div class="stack loose">\((1...5).map(stage))<p class="small muted text">\(texts.aboutUnitsNotPeople)</p></div>
                <aside class="stack loose" aria-label="\(texts.aboutMeasure)">\(tellNobodyApart)\(profiles)\(changes)\(file)</aside></div>
                """)
    }

    private func stage(_ number: Int) -> HTML {
        let gates = model.gates.filter { $0.stage == number }
        return """
            <section class="section" aria-labelledby="stage-\(number)"><header><h2 id="stage-\(number)">\(texts.stageMark(number).capitalisedFirst): \
            \(texts.stage(number))</h2><span class="small muted">\(texts.gateCount(gates.count))</span></header>
            <ul class="rows">\(gates.map(row))</ul></section>
            """
    }

    private func row(_ gate: Gate) -> HTML {
        let dimension = model.dimension(gate.dimension).map { texts.say($0.wording) } ?? ""
        let limits = gate.parts.map { texts.limitWords($0) } + (gate.anyOf.map { [texts.waysNeeded($0.need)] } ?? [])
        let isOwn = !measure.changes(of: gate.id).isEmpty
        return """
            <li class="row no-lead"><div><p class="title"><a href="/measure/gates/\(gate.id)">\(texts.say(gate.wording))</a></p>\
            <p class="meta">\(dimension)\(isOwn ? ", \(texts.ownLimit)" : "")</p><p class="meta">\(limits.joined(separator: " · "))</p></div>\
            <p class="end small">\(report.units == 0 ? "" : texts.holdsIn(report.holding(gate.id) ?? 0, of: report.units))</p></li>
            """
    }

    /// Gates that all units pass, and those that none does.
    private var tellNobodyApart: HTML? {
        guard report.units > 1 else { return nil }
        let all = model.gates.filter { report.isPassedByAll($0.id) }
        let none = model.gates.filter { report.isPassedByNone($0.id) }
        return section(
            "report", texts.gateReport,
            "<p class=\"small\">\(texts.gateReportExplained)</p>\(list(texts.passedByAll, all))\(list(texts.passedByNone, none))")
    }

    private func list(_ title: String, _ gates: [Gate]) -> HTML {
        let names: HTML =
            gates.isEmpty
            ? "<p class=\"small muted\">\(texts.noSuchGate)</p>"
            : "<ul class=\"stack tight small\">\(gates.map { "<li><a class=\"hit\" href=\"/measure/gates/\($0.id)\">\(texts.say($0.wording))</a></li>" as HTML })</ul>"
        return "<details\("open", when: gates.count < 6)><summary>\(title) (\(gates.count))</summary>\(names)</details>"
    }

    private var profiles: HTML {
        let known = (try? measure.now.file.profiles) ?? []
        let used = ((try? measure.now.file.settled.profiles) ?? []).compactMap { id in
            known.first { $0.id == id }.map { texts.say($0.wording) }
        }
        let change: HTML? =
            visit.member?.may(.administer) == true ? "<p><a class=\"hit\" href=\"/measure/profiles\">\(texts.changeProfiles)</a></p>" : nil
        return section(
            "profiles", texts.profilesTitle,
            "<p class=\"small\">\(used.isEmpty ? texts.noProfiles : used.joined(separator: ", ").capitalisedFirst + ".")</p>\(change)")
    }

    private var changes: HTML {
        guard !measure.all.isEmpty else {
            return section("changes", texts.changesOfMeasure, "<p class=\"small\">\(texts.limitFromModel(version: model.version))</p>")
        }
        let rows = measure.all.compactMap(\.settling).map { settling -> HTML in
            """
            <li class="row no-lead"><div><p>\(texts.from(settling.from, today: visit.today))\(settling.from > visit.today ? ", \(texts.coming)" : "")</p>\
            <p class="words brief" dir="auto">\(settling.reason)</p>\
            <p class="meta">\(settling.author), \(texts.day(settling.at, today: visit.today))</p>\(withdrawal(of: settling))</div></li>
            """
        }
        return section("changes", texts.changesOfMeasure, "<ul class=\"rows small\">\(rows)</ul>")
    }

    /// The latest word can be taken back until its Monday; what is in force stays.
    private func withdrawal(of settling: ModelInForce.Settling) -> HTML? {
        let isLatest = measure.latest.settling?.number == settling.number
        guard isLatest, settling.from > visit.today.monday, visit.member?.may(.administer) == true else { return nil }
        return visit.formMarkup(
            to: "/measure/changes/\(settling.number)", method: "delete",
            "<div><button class=\"button bare\">\(texts.withdrawChange)</button></div>")
    }

    private var file: HTML {
        section(
            "file", texts.modelAsFile,
            "<p class=\"small\"><a class=\"hit\" href=\"/measure/file\">\(texts.downloadModel(version: model.version))</a></p>")
    }

    private func section(_ id: String, _ title: String, _ content: HTML) -> HTML {
        "<section class=\"section\" aria-labelledby=\"\(id)\"><h2 class=\"h-21\" id=\"\(id)\">\(title)</h2>\(content)</section>"
    }
}
