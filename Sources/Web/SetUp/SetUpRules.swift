import Hummingbird
import Storage
import Workplace

extension SetUpRoutes {
    @Sendable static func showRules(_ visit: Visit) async throws -> Response {
        try await SetUpRulesPage(visit: visit, steps: visit.setUpSteps(.rules)).page.response(for: visit)
    }

    @Sendable static func adoptRules(_ visit: Visit) async throws -> Response {
        try await visit.stores.organisations.publishRules(version: GroundRules.current.version, by: visit.signedIn(), at: visit.now)
        return .seeOther(SetUpStep.people.path)
    }
}

/// The ground rules as they are, to be adopted in one press.
struct SetUpRulesPage {
    let visit: Visit
    let steps: SetUpSteps

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.groundRules, lead: texts.groundRulesLead, steps: steps.html,
            body: """
                <div class="stack loose">\(adoption)<ol class="rules">\(GroundRules.current.rules.map(item))</ol></div>
                """)
    }

    private var adoption: HTML {
        guard let since = steps.progress.rulesInForceSince else {
            return visit.formMarkup(
                to: SetUpStep.rules.path, SetUpButtons(visit: visit, step: .rules, label: texts.adoptAsTheyAre).html)
        }
        return """
            <p class="note done">\(texts.rulesInForce(since: texts.day(since, today: visit.today)))</p>
            <p><a class="button" href="\(SetUpStep.people.path)">\(texts.continueOn)</a></p>
            """
    }

    private func item(_ rule: GroundRules.Rule) -> HTML {
        """
        <li><span class="no" aria-hidden="true">\(rule.number)</span><div><h2 class="name">\(texts.say(rule.title))</h2>\
        <p class="small muted">\(texts.say(rule.text))</p></div></li>
        """
    }
}
