import Measure
import Storage
import Workplace
import WorkingTime

/// One gate of the measure: its rule, its limits, who has settled them and why; for an administrator how to change them.
struct LimitPage {
    let visit: Visit
    let measure: SettledMeasure
    let gate: Gate
    let report: GateReport
    let draft: ModelDraft
    var trial: ModelTrial?
    var state = FormState.fresh

    private var texts: Texts { visit.texts }
    private var isOn: Bool { !draft.settled.off.contains(gate.id) }

    var page: Page {
        Page(
            title: texts.say(gate.wording), kicker: kicker, lead: lead, place: .units,
            body: """
                <div class="split"><div class="stack loose">\(trial.map { TrialPart(visit: visit, trial: $0, from: draft.from).html })\(rule)\(form)</div>
                <aside class="stack loose" aria-label="\(texts.whoSetLimit)">\(limits)\(history)</aside></div>
                """)
    }

    private var kicker: HTML {
        let dimension = measure.latest.model.dimension(gate.dimension).map { ", \(texts.say($0.wording))" } ?? ""
        return "<a href=\"/measure\">\(texts.howWeMeasure)</a>, \(texts.stageMark(gate.stage))\(dimension)"
    }

    private var lead: String {
        guard measure.now.model.gate(gate.id) != nil else { return texts.gateIsOff }
        guard report.units > 0 else { return texts.nobodyAssessed }
        let sentence = texts.holdsInSentence(report.holding(gate.id) ?? 0, of: report.units)
        if report.isPassedByAll(gate.id) { return sentence + " " + texts.allPass }
        return report.isPassedByNone(gate.id) ? sentence + " " + texts.nonePass : sentence
    }

    private var rule: HTML {
        let indicators = gate.parts.map(\.indicator) + (gate.anyOf?.parts.map(\.indicator) ?? [])
        let sentences = indicators.map { "<p>\(texts.rule(of: $0))</p>" as HTML }
        return """
            <section class="section" aria-labelledby="rule"><h2 class="h-21" id="rule">\(texts.howMeasured)</h2>\(sentences)
            \(gate.isConditional ? "<p class=\"small muted\">\(texts.conditionalExplained)</p>" as HTML : "")</section>
            """
    }

    private var limits: HTML {
        """
        <section class="section" aria-labelledby="limits"><h2 class="h-21" id="limits">\(texts.limitsTitle)</h2>
        \(list(gate.parts))\(gate.anyOf.map { "<p class=\"small\">\(texts.waysNeeded($0.need))</p>\(list($0.parts))" as HTML })</section>
        """
    }

    private func list(_ parts: [Part]) -> HTML? {
        guard !parts.isEmpty else { return nil }
        let rows = parts.map { part -> HTML in
            """
            <li class="row no-lead"><div><p>\(texts.name(of: part.indicator))</p><p class="meta">\(texts.shortLimit(part))</p></div></li>
            """
        }
        return "<ul class=\"rows small\">\(rows)</ul>"
    }

    private var history: HTML { LimitHistory(visit: visit, changes: measure.changes(of: gate.id), version: measure.now.model.version).html }

    private var form: HTML? {
        guard visit.member?.may(.administer) == true else { return nil }
        return """
            <section class="section" aria-labelledby="change"><h2 class="h-21" id="change">\(texts.changeLimits)</h2>
            \(visit.formMarkup(to: "/measure/gates/\(gate.id)", """
                \(visit.errorSummary(state))\(fields)
                \(TickMarkup(kind: .checkbox, name: "on", label: texts.gateInUse, isTicked: state.problems.isEmpty ? isOn : state.written.isTicked("on")).html)
                \(DraftFields(visit: visit, draft: draft, state: state, hasTrial: trial != nil).html)
                """))</section>
            """
    }

    private var fields: HTML {
        let fields = gate.parts.enumerated().map { place, part -> HTML in
            let name = ModelDraft.field(ofPart: place + 1)
            let threshold = draft.settled.limits[PartPlace(gate: gate.id, part: place + 1)] ?? part.threshold
            return FieldMarkup(
                name: name, label: texts.settledLabel(part), hint: texts.settledHint(part), problem: state.problem(with: name),
                value: state.value(name, else: texts.settledNumber(threshold, of: part.indicator)), kind: .number, autocomplete: "off",
                isRequired: true
            ).html
        }
        return "\(fields)"
    }
}

/// From when, and why: what every change of the model says; then a look at what would follow, and only then the change.
struct DraftFields {
    let visit: Visit
    let draft: ModelDraft
    let state: FormState
    let hasTrial: Bool

    private var texts: Texts { visit.texts }

    var html: HTML {
        let look: HTML = "<button class=\"button\(hasTrial ? " quiet" : "")\" name=\"act\" value=\"look\">\(texts.lookFirst)</button>"
        let settle: HTML? = hasTrial ? "<button class=\"button\" name=\"act\" value=\"settle\">\(texts.settleIt)</button>" : nil
        return """
            \(FieldMarkup(
                name: "from", label: texts.appliesFrom, hint: texts.appliesFromHint, problem: state.problem(with: "from"),
                value: state.value("from", else: draft.from.description), kind: .date, isRequired: true).html)
            \(FieldMarkup(
                name: "reason", label: texts.tellWhy, hint: texts.limitReasonHint, problem: state.problem(with: "reason"),
                value: state.value("reason", else: draft.reason), kind: .words(rows: 2), isRequired: true).html)
            <div class="row-of">\(settle)\(look)</div>
            """
    }
}

/// Who has changed a gate's limits, when and why, the newest first; the beginning is the shared measure.
struct LimitHistory {
    let visit: Visit
    let changes: [LimitChange]
    let version: String
    /// The gate whose page in the measure is one press away; nil on that page itself.
    var gate: String?

    private var texts: Texts { visit.texts }

    var html: HTML {
        """
        <section class="section" aria-labelledby="limit"><h2 class="h-21" id="limit">\(texts.whoSetLimit)</h2>
        \(changes.isEmpty ? nil : "<ul class=\"rows small\">\(changes.map(row))</ul>" as HTML)
        \(changes.isEmpty ? "<p class=\"small\">\(texts.limitFromModel(version: version))</p>" as HTML : nil)
        \(gate.map { "<p class=\"small\"><a class=\"hit\" href=\"/measure/gates/\($0)\">\(texts.aboutThisGate)</a></p>" as HTML })</section>
        """
    }

    private func row(_ change: LimitChange) -> HTML {
        """
        <li class="row no-lead"><div><p>\(limits(change.before)) → <strong>\(limits(change.after))</strong></p>\
        <p class="words brief" dir="auto">\(change.settling.reason)</p>\
        <p class="meta">\(change.settling.author) \(texts.day(change.settling.at, today: visit.today)), \
        \(texts.from(change.settling.from, today: visit.today).lowercasedFirst)</p></div></li>
        """
    }

    private func limits(_ gate: Gate?) -> String {
        guard let gate else { return texts.offWord }
        return gate.parts.map { texts.shortLimit($0) }.joined(separator: " · ")
    }
}

/// What would follow from a change, unit by unit.
struct TrialPart {
    let visit: Visit
    let trial: ModelTrial
    let from: LocalDate

    private var texts: Texts { visit.texts }

    var html: HTML {
        """
        <section class="section" aria-labelledby="trial"><h2 id="trial">\(texts.whatFollows)</h2>
        <p>\(texts.trialHouse(trial.house.before, trial.house.after)) \(texts.trialExplained(from: texts.day(from, today: visit.today)))</p>
        \(trial.rows.isEmpty ? "<p class=\"note done\">\(texts.trialChangesNothing)</p>" as HTML : table)</section>
        """
    }

    private var table: HTML {
        let rows = trial.rows.map { row -> HTML in
            """
            <tr><th scope="row">\(row.unit.name)</th><td class="num">\(row.before)</td><td class="num">\(row.after)</td>\
            <td class="num">\(texts.signed(row.opened - row.closed))</td></tr>
            """
        }
        return """
            <table><caption class="visually-hidden">\(texts.whatFollows)</caption><thead><tr><th scope="col">\(texts.unitColumn)</th>\
            <th scope="col">\(texts.nowColumn)</th><th scope="col">\(texts.thenColumn)</th><th scope="col">\(texts.gates)</th></tr></thead>\
            <tbody>\(rows)</tbody></table>
            """
    }
}
