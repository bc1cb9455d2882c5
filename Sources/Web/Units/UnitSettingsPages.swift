import WorkingTime
import Workplace

/// The units with what each does and promises.
struct UnitSettingsListPage {
    let visit: Visit
    let units: [Unit]
    let member: Member

    private var texts: Texts { visit.texts }

    var page: Page {
        let add: HTML? = member.may(.administer) ? "<p><a class=\"button\" href=\"/settings/units/new\">\(texts.addUnit)</a></p>" : nil
        return Page(
            title: texts.unitsTitle, kicker: visit.up(to: "/settings", texts.settings), lead: texts.unitsLead,
            body: "<div class=\"stack loose narrow\">\(add)<ul class=\"rows\">\(units.map(row))</ul></div>")
    }

    private func row(_ unit: Unit) -> HTML {
        let title: HTML = member.mayKeep(unit) ? "<a href=\"/settings/units/\(unit.address)\">\(unit.name)</a>" : "\(unit.name)"
        return """
            <li class="row no-lead"><div><p class="title">\(title)</p><p class="meta">\(texts.list(of: unit.functions))</p>\
            <p class="meta">\(texts.promise(of: unit))</p></div></li>
            """
    }
}

struct NewUnitPage {
    let visit: Visit
    let unit: Unit
    let state: FormState

    var page: Page {
        Page(
            title: visit.texts.addUnit, kicker: visit.up(to: "/settings/units", visit.texts.unitsTitle),
            body: visit.formMarkup(
                to: "/settings/units", class: "stack loose narrow",
                """
                \(visit.errorSummary(state))
                \(UnitFields(texts: visit.texts, unit: unit, state: state).html)
                <div><button class="button">\(visit.texts.addUnit)</button></div>
                """))
    }
}

/// One unit, and below it how it is left out of the measure for a time, and how it is closed.
struct UnitSettingsPage {
    let visit: Visit
    let unit: Unit
    let exclusion: Exclusion?
    let state: FormState
    let excluding: FormState
    let closing: FormState

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: unit.name, kicker: visit.up(to: "/settings/units", texts.unitsTitle),
            body: """
                <div class="stack loose narrow">\(visit.formMarkup(to: "/settings/units/\(unit.address)", class: "stack loose", """
                    \(visit.errorSummary(state))
                    \(UnitFields(texts: texts, unit: unit, state: state).html)
                    <div><button class="button">\(texts.save)</button></div>
                    """))\(visit.member?.may(.administer) == true ? "\(excludingForm)\(closingForm)" : nil)</div>
                """)
    }

    private var excludingForm: HTML {
        """
        <section class="section" aria-labelledby="exclude"><h2 class="h-21" id="exclude">\(texts.excludeUnit)</h2>
        \(exclusion.map(left) ?? "<p class=\"text\">\(texts.excludeUnitLead)</p>")
        \(exclusion == nil ? excludingFields : nil)</section>
        """
    }

    private func left(_ exclusion: Exclusion) -> HTML {
        """
        <p>\(texts.leftOut(until: texts.fullDate(exclusion.reviewBy))).</p><p class="words brief" dir="auto">\(exclusion.reason)</p>
        \(visit.formMarkup(
            to: "/settings/units/\(unit.address)/exclusion", method: "delete",
            "<div><button class=\"button quiet\">\(texts.includeUnit)</button></div>"))
        """
    }

    private var excludingFields: HTML {
        visit.formMarkup(
            to: "/settings/units/\(unit.address)/exclusion",
            """
            \(visit.errorSummary(excluding))
            \(FieldMarkup(
                name: "review-by", label: texts.reviewBy, hint: texts.reviewByHint(texts.fullDate(visit.today + Exclusion.mostDays)),
                problem: excluding.problem(with: "review-by"), value: excluding.value("review-by"), kind: .date, isRequired: true).html)
            \(FieldMarkup(
                name: "exclusion-reason", label: texts.tellWhy, problem: excluding.problem(with: "exclusion-reason"),
                value: excluding.value("exclusion-reason"), kind: .words(rows: 2), isRequired: true).html)
            <div><button class="button quiet">\(texts.excludeUnit)</button></div>
            """)
    }

    private var closingForm: HTML {
        """
        <section class="section" aria-labelledby="close"><h2 class="h-21" id="close">\(texts.closeUnit)</h2>
        <p class="text">\(texts.closeUnitLead)</p>
        \(visit.formMarkup(to: "/settings/units/\(unit.address)/closing", """
            \(visit.errorSummary(closing))
            \(FieldMarkup(
                name: "reason", label: texts.tellWhy, problem: closing.problem(with: "reason"), value: closing.value("reason"),
                kind: .words(rows: 2), isRequired: true).html)
            <div><button class="button quiet">\(texts.closeUnit)</button></div>
            """))</section>
        """
    }
}
