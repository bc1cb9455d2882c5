import Storage
import Workplace

/// Inviting one person.
struct NewPersonPage {
    let visit: Visit
    let units: [Unit]
    let state: FormState

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.invitePerson, kicker: visit.up(to: "/settings/people", texts.people), lead: texts.handOverLinksLead,
            body: visit.formMarkup(
                to: "/settings/people", class: "stack narrow",
                """
                \(visit.errorSummary(state))
                \(field("name", texts.personName, .line))
                \(field("email", texts.email, .email))
                \(field("unit", texts.homeUnit, .choice(units.map { FieldMarkup.Choice(value: $0.id.text, label: $0.name) }), start: visit.member?.home?.text ?? ""))
                <p class="hint">\(texts.startingRights)</p>
                <div><button class="button">\(texts.makeInvitation)</button></div>
                """))
    }

    private func field(_ name: String, _ label: String, _ kind: FieldMarkup.Kind, start: String = "") -> HTML {
        FieldMarkup(
            name: name, label: label, problem: state.problem(with: name), value: state.value(name, else: start), kind: kind,
            autocomplete: "off", isRequired: true
        ).html
    }
}
