import Hummingbird
import Storage
import Workplace

/// `/settings`: what those who keep the house look after.
enum SettingsRoutes {
    static let all: [Route] = [.get("/settings", .anyRight([.administer, .lead]), use: show)]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let (texts, member) = (visit.texts, try visit.signedIn())
        var rows: [HTML] = []
        if member.may(.administer) { rows.append(row("/settings/people", "people", texts.people, texts.peopleLead)) }
        rows.append(row("/settings/units", "units", texts.unitsTitle, texts.unitsLead))
        rows.append(row("/accounts", "share", texts.accountRegister, texts.accountRegisterLead))
        if member.may(.administer) { rows.append(row("/setup", "checked", texts.setUpSteps, texts.setUpStepsLead)) }
        return try await Page(title: texts.settings, body: "<ul class=\"rows narrow\">\(rows)</ul>").response(for: visit)
    }

    private static func row(_ path: String, _ sign: String, _ title: String, _ lead: String) -> HTML {
        """
        <li class="row">\(icon(sign))<div><p class="title"><a href="\(path)">\(title)</a></p><p class="meta">\(lead)</p></div></li>
        """
    }
}

extension Member {
    /// Whether some of the settings are this person's to look after.
    var keepsTheHouse: Bool { hasSomewhere(.administer) || hasSomewhere(.lead) }
}

extension Visit {
    /// The texts of the house's own language: what is written into the house in its name stays the same for everyone.
    var houseTexts: Texts { Texts(language: organisation?.language ?? texts.language, clock: texts.clock) }

    /// Up from a page, to the list it came from.
    func up(to path: String, _ title: String) -> HTML { "<a class=\"hit\" href=\"\(path)\">\(icon("back"))\(title)</a>" }
}
