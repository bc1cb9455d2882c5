import Measure
import Storage
import Workplace
import WorkingTime

/// One gate of a unit: the rule, the limit, and every deed that was counted or not, with the reason.
struct GatePage {
    let visit: Visit
    let standing: HouseStanding
    let seen: SeenUnit
    let gate: Gate
    let evidence: GateEvidence
    /// Who has changed its limits until then, the newest first.
    let changes: [LimitChange]
    /// What the reader can do of the unit's next step.
    let reach: OwnReach

    private var texts: Texts { visit.texts }
    private var members: Int { seen.maturity?.members ?? 0 }

    var page: Page {
        Page(
            title: texts.say(gate.wording), kicker: kicker, lead: lead, place: .units,
            body: """
                <div class="split"><div class="stack loose">\(action)\(parts)\(ways)\(opening)</div>
                <aside class="stack loose" aria-label="\(texts.gateFacts)">\(certainty)\(rule)\(limit)\(helper)</aside></div>
                """)
    }

    private var kicker: HTML {
        let dimension = standing.model.dimension(gate.dimension).map { ", \(texts.say($0.wording))" } ?? ""
        return "<a href=\"/units/\(seen.unit.address)\">\(seen.unit.name)</a>, \(texts.stageMark(gate.stage))\(dimension)"
    }

    private var lead: String {
        let mark = GateMark(state: evidence.state)
        let word = mark.word(in: texts).capitalisedFirst
        guard !mark.isNeutral, let part = evidence.parts.first(where: { $0.part.decision != .met }) ?? evidence.parts.first else {
            return word + "."
        }
        let figure = figure(part.part)
        guard part.part.decision != .unknown else { return mark.isMissing ? texts.noEvidenceHow : "\(word)." }
        guard !figure.isHidden else { return "\(word)." }
        return "\(word): \(figure.value). "
            + texts.limitIs(figure.threshold, atMost: part.part.comparison == .atMost, of: part.part.indicator)
    }

    private func figure(_ part: PartResult) -> PartFigure { PartFigure(part: part, gate: gate, members: members, texts: texts) }

    private var action: HTML? {
        guard GateMark(state: evidence.state).isMissing else { return nil }
        let step = seen.maturity?.next.first { $0.gate == gate.id } ?? Step(opening: gate)
        guard seen.maturity == nil || seen.maturity?.next.contains(where: { $0.gate == gate.id }) == true,
            let wording = StepWording(step, standing.model, texts)
        else { return nil }
        return """
            <section class="section" aria-labelledby="how"><h2 class="h-21" id="how">\(texts.howItOpens)</h2>
            <p>\(wording.sentence) <span class="muted">(\(wording.time))</span></p>
            \(outcome(of: step).map { "<p class=\"small muted\">\($0)</p>" as HTML })
            \(reach.place(of: wording).map { "<p><a class=\"button\" href=\"\($0)\">\(texts.doItNow)</a></p>" as HTML })</section>
            """
    }

    private func outcome(of step: Step) -> String? {
        guard let maturity = seen.maturity, !seen.isOnItsWay else { return nil }
        let sentence = StepOutcome(step: step, gate: gate, maturity: maturity, standing: standing, texts: texts).sentence
        return sentence.isEmpty ? nil : sentence
    }

    private var parts: HTML {
        let sections = evidence.parts.enumerated().map { place, counted in
            EvidenceSection(visit: visit, counted: counted, figure: figure(counted.part), place: place, isOnly: evidence.parts.count == 1)
                .html
        }
        return "\(sections)"
    }

    /// What was left out of the count is looked for when somebody asks: then the whole log is told again.
    private var opening: HTML? {
        let tells = evidence.parts.contains { !figure($0.part).isHidden && !$0.part.indicator.isAboutPeople }
        guard !evidence.isOpened, tells, let week = seen.week else { return nil }
        return """
            <p><a class="hit" href="/units/\(seen.unit.address)/gates/\(gate.id)?week=\(week.description)&amp;open=yes">\(texts.openLeftOut)</a></p>
            """
    }

    private var ways: HTML? {
        guard let ways = evidence.ways else { return nil }
        let rows = ways.parts.map { part -> HTML in
            let figure = figure(part)
            return """
                <li class="row">\((part.decision == .met ? Glyph.done : Glyph.missing).html)<div><p>\(texts.name(of: part.indicator))</p></div>\
                <p class="end">\(figure.html)</p></li>
                """
        }
        return """
            <section class="section" aria-labelledby="ways"><h2 id="ways">\(texts.waysNeeded(ways.need))</h2><ul class="rows">\(rows)</ul></section>
            """
    }

    private var rule: HTML {
        let indicators = gate.parts.map(\.indicator) + (gate.anyOf?.parts.map(\.indicator) ?? [])
        let sentences = indicators.map { "<p class=\"small\">\(texts.rule(of: $0))</p>" as HTML }
        return """
            <section class="section" aria-labelledby="rule"><h2 class="h-21" id="rule">\(texts.howMeasured)</h2>\(sentences)
            \(window)\(gate.isConditional ? "<p class=\"small muted\">\(texts.conditionalExplained)</p>" as HTML : "")</section>
            """
    }

    private var window: HTML? {
        guard let days = evidence.parts.compactMap(\.part.window).max(), let week = seen.week else { return nil }
        let (from, to) = (texts.day(week - days, today: visit.today), texts.day(week - 1, today: visit.today))
        return "<p class=\"small muted\">\(texts.counted(from: from, to: to))\(bounds)</p>"
    }

    /// What so small a sample can tell; below ten cases no percentages are shown.
    private var bounds: HTML? {
        guard let part = evidence.parts.first?.part, let bounds = part.bounds, let n = part.n, n >= 10, !figure(part).isHidden else {
            return nil
        }
        return " \(texts.shareBetween(texts.percent(bounds.lower), texts.percent(bounds.upper)))"
    }

    private var limit: HTML {
        let version = standing.kept?.assessment.model ?? standing.model.version
        return LimitHistory(visit: visit, changes: changes, version: version, gate: gate.id).html
    }

    /// How sure the state is, in words beside the number.
    private var certainty: HTML? {
        guard let certainty = seen.maturity?.gate(gate.id)?.certainty, !seen.isOnItsWay else { return nil }
        return """
            <section class="section" aria-labelledby="sure"><h2 class="h-21" id="sure">\(texts.howSure)</h2>
            <p class="small">\(texts.certaintyOfGate(certainty, isSample: evidence.parts.contains { $0.part.bounds != nil }))</p></section>
            """
    }

    private var helper: HTML? {
        guard let house = standing.house, house.weakestGate == gate.id, let helper = standing.unit(house.helper), helper.id != seen.unit.id
        else { return nil }
        return """
            <section class="section" aria-labelledby="helper"><h2 class="h-21" id="helper">\(texts.whoKnowsThis)</h2>
            <p class="small"><a href="/units/\(helper.address)/gates/\(gate.id)">\(helper.name)</a></p></section>
            """
    }
}
