import Hummingbird
import Storage
import Workplace

extension SetUpRoutes {
    @Sendable static func showChannel(_ visit: Visit) async throws -> Response {
        try await channelPage(visit, .fresh).response(for: visit)
    }

    /// Opens the practice network to a unit, or leads on to the register for an account of one's own.
    @Sendable static func chooseChannel(_ visit: Visit) async throws -> Response {
        try await visit.keeping({ try await channelPage(visit, $0) }) {
            switch visit.form["channel"] {
            case "practice":
                guard let unit = Unit.ID(visit.form["unit"]) else { throw WordsRefusal.missing(Words.Field("unit")) }
                try await visit.stores.channels.openPractice(
                    named: visit.houseTexts.practiceNetwork, for: unit, by: visit.signedIn(), at: visit.now)
                return .seeOther(SetUpStep.rules.path)
            case "own": return .seeOther("/accounts/new")
            default: throw WordsRefusal.missing(Words.Field("channel"))
            }
        }
    }

    private static func channelPage(_ visit: Visit, _ state: FormState) async throws -> Page {
        let steps = try await visit.setUpSteps(.channel)
        return SetUpChannelPage(
            visit: visit, steps: steps, units: try await visit.stores.units.all(), channels: try await visit.stores.channels.open(),
            checks: try await ServerChecks(visit: visit, progress: steps.progress), state: state
        ).page
    }
}

/// The first channel: one that publishes nothing outside is ready at once.
struct SetUpChannelPage {
    let visit: Visit
    let steps: SetUpSteps
    let units: [Unit]
    let channels: [Channel]
    let checks: ServerChecks
    let state: FormState

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.startInside, lead: texts.startInsideLead, steps: steps.html,
            body: """
                <div class="stack loose narrow">\(visit.formMarkup(to: SetUpStep.channel.path, class: "stack loose", """
                    \(visit.errorSummary(state))
                    <fieldset class="stack" id="channel"><legend class="visually-hidden">\(texts.name(of: SetUpStep.channel))</legend>
                    <div class="option">\(tick("practice", texts.practiceNetwork, texts.practiceHint))\(unit)</div>
                    <div class="option">\(tick("own", texts.ownAccount, texts.ownAccountHint))</div></fieldset>
                    \(SetUpButtons(visit: visit, step: .channel).html)
                    """))\(present)\(checks.html)</div>
                """)
    }

    private func tick(_ value: String, _ label: String, _ hint: String) -> HTML {
        TickMarkup(
            kind: .radio, name: "channel", value: value, label: label, hint: hint,
            isTicked: state.value("channel", else: "practice") == value
        ).html
    }

    /// The founder's own unit first: that is where the first practice post is written.
    private var unit: HTML {
        FieldMarkup(
            name: "unit", label: texts.unitOfChannel, problem: state.problem(with: "unit"),
            value: state.value("unit", else: visit.member?.home?.text ?? ""),
            kind: .choice(units.map { FieldMarkup.Choice(value: $0.id.text, label: $0.name) })
        ).html
    }

    private var present: HTML? {
        guard !channels.isEmpty else { return nil }
        let rows = channels.map { channel -> HTML in
            let unit = units.first { $0.id == channel.unitID }?.name ?? ""
            return """
                <li class="row no-lead"><div><p class="title">\(channel.name)</p><p class="meta">\(unit)</p></div>\
                \(ChannelState(texts: texts, channel: channel).html)</li>
                """
        }
        return """
            <section class="section" aria-labelledby="present"><h2 class="h-21" id="present">\(texts.channelsPresent)</h2>\
            <ul class="rows">\(rows)</ul></section>
            """
    }
}
