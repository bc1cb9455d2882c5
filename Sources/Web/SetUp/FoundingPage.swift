import Workplace

/// The first page anybody sees of an empty workplace.
struct FoundingPage {
    let visit: Visit
    let state: FormState

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.setUpTitle, lead: texts.setUpLead,
            body: visit.formMarkup(
                to: "/setup/organisation", class: "stack loose narrow",
                """
                \(visit.errorSummary(state))
                <fieldset class="stack"><legend class="legend-title">\(texts.organisationLegend)</legend>
                \(field("organisation", texts.organisationName, autocomplete: "organization"))
                \(FieldMarkup(name: "language", label: texts.houseLanguage, value: state.value("language", else: texts.language.rawValue), kind: .choice(languages)).html)
                \(FieldMarkup(name: "zone", label: texts.zoneLabel, problem: state.problem(with: "zone"), value: state.value("zone", else: Zone.helsinki.rawValue), kind: .choice(zones)).html)
                \(field("unit", texts.firstUnit, hint: texts.firstUnitHint, start: texts.communicationsUnit))</fieldset>
                <fieldset class="stack"><legend class="legend-title">\(texts.firstPerson)</legend>
                \(field("name", texts.yourName, autocomplete: "name"))
                \(field("email", texts.email, kind: .email, autocomplete: "username"))
                \(FieldMarkup(
                    name: "password", label: texts.choosePassword, hint: texts.passwordHint, problem: state.problem(with: "password"),
                    kind: .password, autocomplete: "new-password", isRequired: true).html)</fieldset>
                <div><button class="button">\(texts.continueOn)</button></div>
                """))
    }

    private func field(
        _ name: String, _ label: String, hint: String? = nil, start: String = "", kind: FieldMarkup.Kind = .line,
        autocomplete: String? = nil
    ) -> HTML {
        FieldMarkup(
            name: name, label: label, hint: hint, problem: state.problem(with: name), value: state.value(name, else: start), kind: kind,
            autocomplete: autocomplete, isRequired: true
        ).html
    }

    private var languages: [FieldMarkup.Choice] {
        HouseLanguage.allCases.map { FieldMarkup.Choice(value: $0.rawValue, label: texts.name(of: $0)) }
    }

    private var zones: [FieldMarkup.Choice] { Zone.allCases.map { FieldMarkup.Choice(value: $0.rawValue, label: $0.rawValue) } }
}
