import Storage
import WorkingTime
import Workplace

/// One person: where they work and what they may do, and the links that let them in.
struct PersonPage {
    let visit: Visit
    let person: RegisteredMember
    let units: [Unit]
    let state: FormState

    private var texts: Texts { visit.texts }
    private var member: Member { person.member }

    var page: Page {
        Page(
            title: member.name, kicker: visit.up(to: "/settings/people", texts.people),
            body: """
                <div class="stack loose narrow"><p>\(JoiningState(visit: visit, joining: person.joining).html)</p>
                \(visit.formMarkup(to: "/settings/people/\(member.id)", class: "stack loose", """
                    \(visit.errorSummary(state))
                    <div class="stack">\(field("name", texts.personName, member.name, .line))
                    \(field("email", texts.email, member.email ?? "", .email))
                    \(field("home", texts.homeUnit, member.home?.text ?? "", .choice(homes), hint: texts.leavingHint))
                    <div class="choices">\(tick("leave", texts.onLongLeave, member.isOnLeave, hint: texts.onLongLeaveHint))\
                    \(tick("leader", texts.isLeaderOfHouse, member.isLeader, hint: texts.isLeaderHint))</div></div>
                    \(RightsFields(texts: texts, member: member, units: units, state: state).html)
                    <div><button class="button">\(texts.save)</button></div>
                    """))
                \(person.joining == .left ? nil : links)</div>
                """)
    }

    private func field(_ name: String, _ label: String, _ value: String, _ kind: FieldMarkup.Kind, hint: String? = nil) -> HTML {
        FieldMarkup(
            name: name, label: label, hint: hint, problem: state.problem(with: name), value: state.value(name, else: value), kind: kind,
            autocomplete: "off"
        ).html
    }

    private func tick(_ name: String, _ label: String, _ isTicked: Bool, hint: String) -> HTML {
        TickMarkup(
            kind: .checkbox, name: name, label: label, hint: hint,
            isTicked: state.problems.isEmpty ? isTicked : state.written.isTicked(name)
        ).html
    }

    private var homes: [FieldMarkup.Choice] {
        units.map { FieldMarkup.Choice(value: $0.id.text, label: $0.name) } + [FieldMarkup.Choice(value: "", label: texts.leftTheHouse)]
    }

    private var links: HTML {
        let hasJoined = person.joining == .joined
        return """
            <section class="section" aria-labelledby="links"><h2 class="h-21" id="links">\(texts.waysIn)</h2>
            <p class="text">\(hasJoined ? texts.waysInJoined : texts.waysInInvited)</p>
            <div class="row-of">\(button("invitation", hasJoined ? texts.makePasswordLink : texts.makeInvitation))\
            \(hasJoined ? button("sign-in-link", texts.makeSignInLink) : nil)</div></section>
            """
    }

    private func button(_ end: String, _ label: String) -> HTML {
        visit.formMarkup(
            to: "/settings/people/\(member.id)/\(end)", class: "contents", "<button class=\"button quiet\">\(label)</button>")
    }
}

/// Rights as ticks: those of the whole house, and those of each unit folded under its name.
struct RightsFields {
    let texts: Texts
    let member: Member
    let units: [Unit]
    let state: FormState

    var html: HTML {
        """
        <fieldset class="stack"><legend class="legend-title">\(texts.rightsInUnits)</legend><p class="hint">\(texts.rightsHint)</p>
        <div>\(units.map(unit))</div></fieldset>
        <fieldset class="stack"><legend class="legend-title">\(texts.rightsInHouse)</legend>
        <div class="choices">\(ticks(PersonForm.houseRightsField, Right.ofTheOrganisation, member.grants.organisation))</div></fieldset>
        """
    }

    private func unit(_ unit: Unit) -> HTML {
        let field = PersonForm.rightsField(of: unit.id)
        let given = ticked(field, member.grants.units[unit.id] ?? [])
        return """
            <details\("open", when: unit.id == member.home)><summary>\(unit.name): \(texts.list(of: given))</summary>\
            <div class="choices">\(ticks(field, Right.perUnit, given))</div></details>
            """
    }

    private func ticks(_ field: String, _ rights: [Right], _ given: Set<Right>) -> [HTML] {
        let given = ticked(field, given)
        return rights.map { right in
            TickMarkup(
                kind: .checkbox, name: field, value: right.rawValue, label: texts.name(of: right), hint: texts.meaning(of: right),
                isTicked: given.contains(right)
            ).html
        }
    }

    private func ticked(_ field: String, _ given: Set<Right>) -> Set<Right> {
        state.problems.isEmpty ? given : Set(state.written.all(field).compactMap(Right.init))
    }
}
