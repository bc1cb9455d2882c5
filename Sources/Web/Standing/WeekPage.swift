import Measure
import Workplace
import WorkingTime

/// A unit on a past Monday, and what has changed since.
struct WeekPage {
    let visit: Visit
    let week: LocalDate
    let then: HouseStanding
    let seen: SeenUnit
    let now: HouseStanding.Link?

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.weekTitle(week), kicker: "<a href=\"/units/\(seen.unit.address)\">\(seen.unit.name)</a>", lead: lead,
            place: .units,
            body: """
                <div class="split"><div class="stack loose">\(ladder)</div>
                <aside class="stack loose" aria-label="\(texts.changedSince)">\(changes)\(neighbours)</aside></div>
                """)
    }

    private var lead: String { seen.maturity.map { texts.stoodAt($0.stage) } ?? texts.notAssessedThen }

    private var ladder: HTML? {
        guard seen.maturity != nil else { return nil }
        return """
            <section class="section" aria-labelledby="gates"><h2 id="gates">\(texts.gates)</h2>
            \(GateLadder(visit: visit, standing: then, seen: seen, week: week).html)</section>
            """
    }

    private var changes: HTML? {
        guard let before = seen.maturity, let after = now?.maturity else { return nil }
        let opened = gates(before, after) { !$0 && $1 }
        let closed = gates(before, after) { $0 && !$1 }
        let stage: HTML = before.stage == after.stage ? "" : "<p class=\"small\">\(texts.movement(from: before.stage, to: after.stage))</p>"
        let nothing: HTML = opened.isEmpty && closed.isEmpty ? "<p class=\"small\">\(texts.sameGatesHold)</p>" : ""
        return """
            <section class="section" aria-labelledby="changes"><h2 class="h-21" id="changes">\(texts.changedSince)</h2>\(stage)\(nothing)
            \(list(texts.holdsNow, opened, .done))\(list(texts.holdsNoMore, closed, .missing))
            <p class="small"><a class="hit" href="/units/\(seen.unit.address)/changes?from=\(week.description)">\(texts.whyChanged)</a></p></section>
            """
    }

    private func gates(_ before: Maturity, _ after: Maturity, where isWanted: (Bool, Bool) -> Bool) -> [Gate] {
        then.model.gates.filter { gate in
            isWanted(before.gate(gate.id)?.state.holds ?? false, after.gate(gate.id)?.state.holds ?? false)
        }
    }

    private func list(_ title: String, _ gates: [Gate], _ glyph: Glyph) -> HTML? {
        guard !gates.isEmpty else { return nil }
        let rows = gates.map { gate -> HTML in
            """
            <li class="row">\(glyph.html)<p><a href="/units/\(seen.unit.address)/gates/\(gate.id)">\(texts.say(gate.wording))</a></p></li>
            """
        }
        return "<div><h3>\(title)</h3><ul class=\"rows small\">\(rows)</ul></div>"
    }

    private var neighbours: HTML {
        let path = "/units/\(seen.unit.address)/weeks"
        let later: HTML =
            week + 7 <= visit.today.monday ? "<a class=\"hit\" href=\"\(path)/\((week + 7).description)\">\(texts.weekAfter)</a>" : ""
        let earlier: HTML =
            seen.maturity.map { $0.firstMonday < week } ?? false
            ? "<a class=\"hit\" href=\"\(path)/\((week - 7).description)\">\(texts.weekBefore)</a>" : ""
        return "<p class=\"row-of small\">\(earlier)\(later)</p>"
    }
}
