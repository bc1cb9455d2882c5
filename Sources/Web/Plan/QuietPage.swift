import Workplace
import WorkingTime

/// A unit's quiet periods, and a form for the next one.
struct QuietPage {
    let visit: Visit
    let unit: Unit
    let periods: [QuietPeriod]
    let state: FormState

    private var texts: Texts { visit.texts }
    private var mayDeclare: Bool { visit.member.map { $0.may(.lead, in: unit.id) || $0.may(.coordinate) } ?? false }

    var page: Page {
        Page(
            title: texts.quietPeriods, kicker: visit.up(to: "/units/\(unit.address)", unit.name), lead: texts.quietLead, place: .units,
            body: """
                <div class="split even"><div>\(list)</div>\(mayDeclare ? form : nil)</div>
                """)
    }

    private var list: HTML {
        guard !periods.isEmpty else { return "<p class=\"muted\">\(texts.noQuietPeriods)</p>" }
        return "<ul class=\"rows\">\(periods.map(row))</ul>"
    }

    private func row(_ period: QuietPeriod) -> HTML {
        """
        <li class="row no-lead"><div><p class="title">\(texts.days(period.days, today: visit.today))</p>\
        <p class="meta">\(period.isTold ? texts.publicIsTold : texts.publicIsNotTold)</p></div><div class="end">\(state(of: period))</div></li>
        """
    }

    private func state(of period: QuietPeriod) -> HTML {
        if period.cancelledAt != nil { return Glyph.solid.state(texts.quietEnded) }
        if period.days.to < visit.today { return Glyph.solid.state(texts.quietOver) }
        guard mayDeclare, period.days.to > visit.today else { return Glyph.hollow.state(texts.quietNow) }
        return visit.formMarkup(
            to: "/units/\(unit.address)/quiet/\(period.id)", method: "delete", class: "raised",
            """
            <button class="button bare slim">\(texts.endQuiet)<span class="visually-hidden">: \(texts.days(period.days, today: visit.today))</span></button>
            """)
    }

    private var form: HTML {
        """
        <aside class="stack" aria-labelledby="declare"><h2 class="h-21" id="declare">\(texts.declareQuiet)</h2>
        \(visit.formMarkup(to: "/units/\(unit.address)/quiet", """
            \(visit.errorSummary(state))
            <div class="field-pair">\(date("begins", texts.firstQuietDay, visit.today + QuietPeriod.noticeDays))\
            \(date("ends", texts.lastQuietDay, visit.today + QuietPeriod.noticeDays + 6))</div>
            <div class="choices">\(TickMarkup(
                kind: .checkbox, name: "told", label: texts.tellThePublic, hint: texts.tellThePublicHint,
                isTicked: state.written.isTicked("told")).html)</div>
            <div><button class="button">\(texts.declareQuiet)</button></div>
            """))</aside>
        """
    }

    private func date(_ name: String, _ label: String, _ start: LocalDate) -> HTML {
        FieldMarkup(
            name: name, label: label, problem: state.problem(with: name), value: state.value(name, else: start.description), kind: .date,
            isRequired: true
        ).html
    }
}
