import Hummingbird
import Measure
import Storage
import WorkingTime
import Workplace

/// `/`: what now; `/menu`: everything else on a phone.
enum HomeRoutes {
    static let all: [Route] = [.get("/", use: show), .get("/menu", use: menu)]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let member = try visit.signedIn()
        let standing = try await HouseStanding.read(for: visit)
        let learning = try await OwnLearning.read(for: visit)
        let home = standing.units.first { $0.id == member.home }
        var own: SeenUnit?
        if let home { own = try await SeenUnit.read(home, in: standing, for: visit) }
        var warnings: [UnitWarnings] = []
        for unit in standing.units where member.may(.lead, in: unit.id) {
            warnings += [try await UnitWarnings.read(unit, standing.kept?[unit.id]?.maturity, for: visit)].compactMap(\.self)
        }
        let page = HomePage(
            visit: visit, member: member, day: try await .read(for: visit, member, learning), standing: standing, own: own,
            reach: home.map { OwnReach(member, in: $0, knowing: learning) },
            helping: OwnReach.toHelp(standing, member, knowing: learning), warnings: warnings)
        return try await page.page.response(for: visit)
    }

    @Sendable static func menu(_ visit: Visit) async throws -> Response {
        let rows = Place.allCases.map { place -> HTML in
            "<li class=\"row\">\(icon(place.icon))<div><p class=\"title\"><a href=\"\(place.path)\">\(visit.texts.name(of: place))</a></p></div></li>"
        }
        let member = try visit.signedIn()
        let search: HTML =
            "<li class=\"row\">\(icon("search"))<div><p class=\"title\"><a href=\"/search\">\(visit.texts.search)</a></p></div></li>"
        let register: HTML =
            "<li class=\"row\">\(icon("share"))<div><p class=\"title\"><a href=\"/accounts\">\(visit.texts.accountRegister)</a></p></div></li>"
        let settings: HTML? =
            member.keepsTheHouse
            ? "<li class=\"row\">\(icon("gear"))<div><p class=\"title\"><a href=\"/settings\">\(visit.texts.settings)</a></p></div></li>"
            : nil
        let own: HTML = "<li class=\"row\">\(icon("people"))<div><p class=\"title\"><a href=\"/me\">\(member.name)</a></p></div></li>"
        return try await Page(title: visit.texts.more, body: "<ul class=\"rows narrow\">\(rows)\(search)\(register)\(settings)\(own)</ul>")
            .response(
                for: visit)
    }
}
