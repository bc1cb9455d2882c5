import Hummingbird
import Storage
import WorkingTime
import Workplace

/// `/`: what now; `/menu`: everything else on a phone.
enum HomeRoutes {
    static let all: [Route] = [.get("/", use: show), .get("/menu", use: menu)]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let member = try visit.signedIn()
        return try await HomePage(visit: visit, member: member, waiting: visit.stores.ideas.waiting(for: member)).page.response(for: visit)
    }

    @Sendable static func menu(_ visit: Visit) async throws -> Response {
        let rows = Place.allCases.map { place -> HTML in
            "<li class=\"row\">\(icon(place.icon))<div><p class=\"title\"><a href=\"\(place.path)\">\(visit.texts.name(of: place))</a></p></div></li>"
        }
        let member = try visit.signedIn()
        let settings: HTML? =
            member.keepsTheHouse
            ? "<li class=\"row\">\(icon("gear"))<div><p class=\"title\"><a href=\"/settings\">\(visit.texts.settings)</a></p></div></li>"
            : nil
        let own: HTML = "<li class=\"row\">\(icon("people"))<div><p class=\"title\"><a href=\"/me\">\(member.name)</a></p></div></li>"
        return try await Page(title: visit.texts.more, body: "<ul class=\"rows narrow\">\(rows)\(settings)\(own)</ul>").response(for: visit)
    }
}

/// Today: what waits for an answer, and the idea line.
struct HomePage {
    let visit: Visit
    let member: Member
    let waiting: [SeenIdea]

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.goodDay(member.firstName, minute: texts.clock.minute(of: visit.now)), kicker: "\(texts.longDay(visit.today))",
            place: .today, live: true,
            body: """
                \(SetUpReminder(visit: visit, member: member).html)
                \(IdeaLine(visit: visit).html)
                <section class="section" aria-labelledby="day"><header><h2 id="day">\(texts.yourDay)</h2></header>
                \(waiting.isEmpty ? "<p class=\"text\">\(texts.allDone)</p>" as HTML : "<ul class=\"rows\">\(waiting.prefix(5).map(row))</ul>")</section>
                """)
    }

    private func row(_ seen: SeenIdea) -> HTML {
        """
        <li class="row">\(icon("idea"))<div><p class="title"><a href="/ideas/\(seen.id)">\(seen.idea.words.headline)</a></p>\
        <p class="meta">\(texts.giver(of: seen)), \(seen.unitName)</p></div>\
        <p class="end">\(texts.remaining(until: seen.idea.answerBy, now: visit.now))</p></li>
        """
    }
}
