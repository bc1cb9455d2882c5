import Storage
import Workplace
import WorkingTime

/// The sixteen ground rules: one page on the screen, one sheet on paper.
struct RulesPage {
    let visit: Visit
    let member: Member
    let rules: GroundRules
    let standing: RulesStanding

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.rulesTitle, kicker: kicker, lead: texts.rulesLead, place: .learning,
            body: """
                <div class="split"><ol class="rules">\(rules.rules.map(rule))</ol>
                <aside class="stack loose not-print" aria-label="\(texts.acknowledgement)">\(offer)\(next)\(counts)</aside></div>
                """)
    }

    private var kicker: HTML {
        guard let version = standing.inForce else { return "\(texts.rulesOffered)" }
        return "\(texts.rulesVersion(version, from: texts.fullDate(texts.clock.date(of: version.publishedAt))))"
    }

    private func rule(_ rule: GroundRules.Rule) -> HTML {
        """
        <li id="\(rule.id)"><span class="no" aria-hidden="true">\(rule.number)</span><div><h2 class="name">\(texts.say(rule.title))</h2>\
        <p class="small muted">\(texts.say(rule.text))</p>
        <details class="small not-print"><summary>\(texts.goodExample)<span class="visually-hidden">: \(texts.say(rule.title))</span></summary>\
        <p>\(texts.say(rule.example))</p></details></div></li>
        """
    }

    /// Only an administrator brings a version into force; the others are told who does.
    private var offer: HTML? {
        guard standing.inForce?.version != rules.version else { return nil }
        guard member.may(.administer) else { return "<p class=\"note\">\(texts.waitingForForce)</p>" }
        return """
            <section class="next" aria-labelledby="offer"><h2 class="h-21" id="offer">\(texts.rulesOffered)</h2>
            <p class="why small">\(texts.bringIntoForceExplained)</p>
            \(visit.formMarkup(to: "/rules/versions", "<div><button class=\"button\">\(texts.bringIntoForce)</button></div>"))</section>
            """
    }

    private var next: HTML? {
        guard let inForce = standing.inForce else { return nil }
        if let acknowledged = standing.acknowledgedAt {
            return "<p class=\"note done\">\(texts.acknowledged(on: texts.fullDate(texts.clock.date(of: acknowledged))))</p>"
        }
        let lastDay = texts.clock.date(of: inForce.publishedAt) + GroundRules.graceDays
        return """
            <section class="next" aria-labelledby="situations"><p class="label">\(icon("clock"))\(texts.minutes(3))</p>
            <h2 class="h-21" id="situations">\(texts.threeSituations)</h2><p class="why small">\(texts.threeMinutes)</p>
            <div class="row-of"><a class="button" href="/rules/acknowledgement">\(texts.answerButton)</a></div>
            \(lastDay >= visit.today ? "<p class=\"small muted\">\(texts.acknowledge(by: texts.day(lastDay, today: visit.today)))</p>" as HTML : nil)
            </section>
            """
    }

    private var counts: HTML? {
        guard standing.inForce != nil else { return nil }
        return texts.acknowledgedBy(standing).map { "<p class=\"small muted\">\($0)</p>" }
    }
}
