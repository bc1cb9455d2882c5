import Storage
import Workplace

/// Sending a case to the unit that knows, with what the customer wants.
struct RoutingForm {
    let visit: Visit
    let viewer: Member
    let case_: SeenCase
    let units: [Unit]
    /// Beside a case only a few units are shown, with a link to all.
    let isShort: Bool
    let state: FormState

    private var texts: Texts { visit.texts }
    private var message: Message { case_.message }
    private static let few = 3

    /// Nil for those who do not route.
    var html: HTML? {
        let mayRoute = [message.unitID, message.routedFrom ?? message.unitID].contains { viewer.may(.respond, in: $0) }
        let others = units.filter { $0.id != message.unitID }
        guard mayRoute || viewer.may(.coordinate), !others.isEmpty else { return nil }
        let shown = isShort ? Array(others.prefix(Self.few)) : others
        return visit.formMarkup(
            to: "/cases/\(message.id)/routing",
            """
            \(isShort ? "<h2 class=\"h-21\">\(texts.routeElsewhere)</h2>" as HTML : nil)
            <fieldset class="choices" id="unit"><legend class="\(isShort ? "visually-hidden" : "legend")">\(texts.unitLabel)</legend>\
            \(shown.map(choice))</fieldset>
            \(shown.count < others.count ? all(others.count) : nil)
            \(FieldMarkup(
                name: "wish", label: texts.wishLabel, problem: state.problem(with: "wish"), value: state.value("wish"),
                kind: .words(rows: 3), isRequired: true).html)
            <button class="button \(isShort ? "quiet wide" : "")">\(icon("route"))\(texts.route)</button>
            <p class="small muted">\(texts.routingExplained)</p>
            """)
    }

    private func choice(_ unit: Unit) -> HTML {
        TickMarkup(
            kind: .radio, name: "unit", value: unit.id.text, label: unit.name,
            hint: unit.functions.isEmpty ? nil : unit.functions.map(texts.name(of:)).sorted().joined(separator: ", "),
            isTicked: state.value("unit") == unit.id.text
        ).html
    }

    private func all(_ number: Int) -> HTML {
        "<p><a class=\"hit small\" href=\"/cases/\(message.id)/routing\">\(texts.showAllUnits(number))</a></p>"
    }
}

/// `/cases/:case/routing`: every unit to choose from, also where there is no room beside the case.
struct RoutingPage {
    static func read(for visit: Visit, _ state: FormState) async throws -> Page {
        let viewer = try visit.signedIn()
        let found = try await visit.stores.inbox.thread(of: visit.key("case"), seenBy: viewer)
        let form = RoutingForm(
            visit: visit, viewer: viewer, case_: found, units: try await visit.stores.units.all(), isShort: false, state: state)
        guard let html = form.html else { throw NeedsRight(.respond) }
        return Page(
            title: visit.texts.routeElsewhere, kicker: CaseLink(visit: visit, message: found.message).html, place: .inbox,
            body: """
                <div class="stack loose narrow"><blockquote class="words"\(found.message.languageMark)>\
                \(HTML.paragraphs(found.message.shownWords))</blockquote>
                \(visit.errorSummary(state))
                \(html)</div>
                """)
    }
}

/// The way back to a case.
struct CaseLink {
    let visit: Visit
    let message: Message

    var html: HTML { "<a class=\"hit\" href=\"/cases/\(message.id)\">\(icon("back"))\(visit.texts.title(of: message))</a>" }
}
