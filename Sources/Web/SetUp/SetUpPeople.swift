import Hummingbird
import Storage
import Workplace

extension SetUpRoutes {
    static let seatsAtOnce = 3

    @Sendable static func showPeople(_ visit: Visit) async throws -> Response {
        try await peoplePage(visit, .fresh).response(for: visit)
    }

    /// Invites those who were written and shows their links; with nobody written, the set-up is finished.
    @Sendable static func invitePeople(_ visit: Visit) async throws -> Response {
        try await visit.keeping({ try await peoplePage(visit, $0) }) {
            let people = try await newcomers(visit)
            guard !people.isEmpty else { return try await finish(visit) }
            let invitations = try await visit.stores.members.invite(people, by: visit.signedIn(), at: visit.now)
            return try await SetUpInvitedPage(visit: visit, steps: visit.setUpSteps(.people), invitations: invitations).page
                .response(for: visit)
        }
    }

    /// Those who were written; an address that somebody has already is told at its own place.
    private static func newcomers(_ visit: Visit) async throws -> [Member] {
        var emails = Set(try await visit.stores.members.register(at: visit.now).compactMap(\.member.email))
        return try (1...seatsAtOnce).map(Seat.init).compactMap { seat in
            guard let member = try seat.member(in: visit) else { return nil }
            guard emails.insert(member.email ?? "").inserted else { throw WordsRefusal.taken(Words.Field(seat.name(of: "email"))) }
            return member
        }
    }

    private static func peoplePage(_ visit: Visit, _ state: FormState) async throws -> Page {
        SetUpPeoplePage(
            visit: visit, steps: try await visit.setUpSteps(.people), units: try await visit.stores.units.all(),
            people: try await visit.stores.members.register(at: visit.now), state: state
        ).page
    }
}

/// One of the places on the page for somebody to be invited.
struct Seat {
    let number: Int

    func name(of field: String) -> String { "\(field)-\(number)" }

    /// Nil when nothing was written here.
    func member(in visit: Visit) throws -> Member? {
        let (name, email) = (self.name(of: "name"), self.name(of: "email"))
        let isEmpty = [name, email].allSatisfy { visit.form[$0].allSatisfy(\.isWhitespace) }
        guard !isEmpty else { return nil }
        return try visit.newcomer(name: name, email: email, unit: self.name(of: "unit"))
    }
}

/// Up to three people are invited; more can follow later.
struct SetUpPeoplePage {
    let visit: Visit
    let steps: SetUpSteps
    let units: [Unit]
    let people: [RegisteredMember]
    let state: FormState

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.inviteFirstPeople, lead: texts.inviteFirstPeopleLead, steps: steps.html,
            body: """
                <div class="stack loose narrow">\(visit.formMarkup(to: SetUpStep.people.path, class: "stack loose", """
                    \(visit.errorSummary(state))
                    \((1...SetUpRoutes.seatsAtOnce).map { fields(Seat(number: $0)) })
                    <p class="hint">\(texts.startingRights)</p>
                    <div class="row-of"><button class="button">\(texts.makeInvitations)</button></div>
                    """))
                \(visit.formMarkup(to: "/setup/completion", class: "contents", "<div><button class=\"button quiet\">\(texts.finishWithoutInviting)</button></div>"))
                \(present)</div>
                """)
    }

    private func fields(_ seat: Seat) -> HTML {
        """
        <fieldset class="stack"><legend class="legend-title">\(texts.person(seat.number))</legend>
        \(field(seat, "name", texts.personName, .line))
        \(field(seat, "email", texts.email, .email))
        \(field(seat, "unit", texts.homeUnit, .choice(units.map { FieldMarkup.Choice(value: $0.id.text, label: $0.name) }), start: visit.member?.home?.text ?? ""))
        </fieldset>
        """
    }

    private func field(_ seat: Seat, _ name: String, _ label: String, _ kind: FieldMarkup.Kind, start: String = "") -> HTML {
        let name = seat.name(of: name)
        return FieldMarkup(
            name: name, label: label, problem: state.problem(with: name), value: state.value(name, else: start), kind: kind,
            autocomplete: "off"
        ).html
    }

    private var present: HTML? {
        let others = people.filter { $0.id != visit.member?.id }
        guard !others.isEmpty else { return nil }
        return """
            <section class="section" aria-labelledby="present"><h2 class="h-21" id="present">\(texts.alreadyInvited)</h2>\
            <ul class="rows">\(others.map { PersonRow(visit: visit, person: $0, units: units).html })</ul></section>
            """
    }
}

/// The links of those just invited, to be handed over.
struct SetUpInvitedPage {
    let visit: Visit
    let steps: SetUpSteps
    let invitations: [Invitation]

    var page: Page {
        let texts = visit.texts
        return Page(
            title: texts.handOverLinks, lead: texts.handOverLinksLead, steps: steps.html,
            body: """
                <div class="stack loose narrow"><div class="stack">\(invitations.map { HandedLink(visit: visit, purpose: .invitation, invitation: $0).html })</div>
                \(visit.formMarkup(to: "/setup/completion", class: "contents", "<div><button class=\"button\">\(texts.ready)</button></div>"))</div>
                """)
    }
}
