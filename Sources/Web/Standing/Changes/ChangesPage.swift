import Measure
import Storage
import Workplace
import WorkingTime

/// What changed in a unit between two weeks, gate by gate, and the deeds that made it so.
struct ChangesPage {
    let visit: Visit
    let unit: Unit
    let weeks: (from: LocalDate, to: LocalDate)
    let from: HouseStanding
    let to: HouseStanding
    let shift: UnitShift
    /// The deeds behind the changes, by their ids, as the reader may see them.
    let deeds: [String: CountedDeed]

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.changesTitle(weeks.from, weeks.to), kicker: "<a href=\"/units/\(unit.address)\">\(unit.name)</a>", lead: lead,
            place: .units,
            body: """
                <div class="split"><div class="stack loose">\(nothing)\(group("opened", texts.openedGates, shift.opened, .done))\
                \(group("closed", texts.closedGates, shift.closed, .missing))\(group("moved", texts.movedGates, shift.moved, .half))</div>
                <aside class="stack loose" aria-label="\(texts.chooseWeeks)">\(model)\(choose)</aside></div>
                """)
    }

    private var lead: String {
        guard let after = shift.after else { return texts.notAssessedThen }
        guard let before = shift.before else { return texts.standsAt(after.stage) }
        let move = StageMove(from: before, to: after, by: to.model.fold)
        return texts.movement(from: before.stage, to: after.stage).ended + (move.map { " " + texts.reason(of: $0) } ?? "")
    }

    private var nothing: HTML? {
        guard shift.after != nil, shift.gates.isEmpty else { return nil }
        return "<p class=\"note done\">\(texts.nothingChanged)</p>"
    }

    private func group(_ id: String, _ title: String, _ gates: [GateShift], _ glyph: Glyph) -> HTML? {
        guard !gates.isEmpty else { return nil }
        let items = gates.map { "<li class=\"row\">\(glyph.html)<div class=\"stack tight\">\(told($0))</div></li>" as HTML }
        return """
            <section class="section" aria-labelledby="\(id)"><header><h2 id="\(id)">\(title)</h2><span class="small muted num">\(gates.count)</span></header>
            <ul class="rows">\(items)</ul></section>
            """
    }

    private func told(_ shift: GateShift) -> HTML {
        let parts = shift.parts.filter { $0.isSomething || shift.parts.count == 1 }.map { part($0, of: shift.gate) }
        return """
            <p class="title"><a href="/units/\(unit.address)/gates/\(shift.gate.id)?week=\(weeks.to.description)">\(texts.say(shift.gate.wording))</a></p>\(parts)
            """
    }

    private func part(_ part: PartShift, of gate: Gate) -> HTML {
        let now = figure(part.after, gate, self.shift.after)
        let before = part.before.map { figure($0, gate, self.shift.before) }
        let words: HTML
        if now.isHidden || before?.isHidden ?? false {
            words = "\(before.map { "\(texts.word(for: $0.part.decision)) → " } ?? "")\(texts.word(for: part.after.decision))"
        } else {
            let limit =
                before.map { $0.threshold != now.threshold } ?? false ? texts.limitMoved(before?.threshold ?? "", now.threshold) : ""
            words = "\(before.map { "\($0.value) → " } ?? "")\(now.value)\(limit)"
        }
        return "<p class=\"small\">\(texts.name(of: part.after.indicator)): \(words)</p>\(now.isHidden ? nil : reasons(part))"
    }

    private func figure(_ part: PartResult, _ gate: Gate, _ maturity: Maturity?) -> PartFigure {
        PartFigure(part: part, gate: gate, members: maturity?.members ?? 0, texts: texts)
    }

    /// No list leads to people: their values change without deeds to show.
    private func reasons(_ part: PartShift) -> HTML? {
        guard !part.after.indicator.isAboutPeople else { return nil }
        let lists = [
            (texts.newlyCounted, part.gained), (texts.newlyNotCounted, part.missed), (texts.noLongerCounted, part.left),
            (texts.noLongerAgainst, part.leftUncounted),
        ].filter { !$0.1.isEmpty }
        guard !lists.isEmpty else { return nil }
        let summary = lists.map { "\($0.0) \($0.1.count)" }.joined(separator: " · ")
        return
            "<details class=\"small\"><summary>\(summary)</summary><div class=\"stack tight\">\(lists.map { list($0.0, $0.1) })</div></details>"
    }

    private static let shown = 20

    private func list(_ title: String, _ ids: [String]) -> HTML {
        let known = ids.compactMap { deeds[$0] }.sorted { ($0.at, $0.id) > ($1.at, $1.id) }
        let rows = known.prefix(Self.shown).map { deed -> HTML in
            """
            <li>\(DeedName(deed: deed, texts: texts).html) <span class="muted"><time datetime="\(deed.at.description)">\
            \(texts.day(deed.at, today: visit.today))</time></span></li>
            """
        }
        let rest = ids.count - rows.count
        return """
            <p><strong>\(title)</strong></p><ul class="stack tight">\(rows)</ul>\
            \(rest > 0 ? "<p class=\"muted\">\(texts.andOlder(rest))</p>" as HTML : "")
            """
    }

    /// A change of the measure itself is no deed of the unit's.
    private var model: HTML? {
        guard let old = from.kept?.assessment.model, let new = to.kept?.assessment.model, old != new else { return nil }
        let reason = to.settling.map {
            "<p class=\"words brief\" dir=\"auto\">\($0.reason)</p><p class=\"small muted\">\($0.author)</p>" as HTML
        }
        return """
            <section class="section" aria-labelledby="measure"><h2 class="h-21" id="measure">\(texts.measureChanged)</h2>
            <p class="small">\(old) → <a href="/measure">\(new)</a></p>\(reason)</section>
            """
    }

    private var choose: HTML {
        """
        <section class="section" aria-labelledby="weeks"><h2 class="h-21" id="weeks">\(texts.chooseWeeks)</h2>
        <form method="get" action="/units/\(unit.address)/changes" class="stack">
        \(FieldMarkup(name: "from", label: texts.fromWeek, value: weeks.from.description, kind: .date).html)
        \(FieldMarkup(name: "to", label: texts.toWeek, value: weeks.to.description, kind: .date).html)
        <div><button class="button quiet">\(texts.compare)</button></div></form></section>
        """
    }
}
