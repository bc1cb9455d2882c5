import Storage
import Workplace
import WorkingTime

/// What a learning hour left behind.
struct ReviewPage {
    let visit: Visit
    let seen: SeenReview

    private var texts: Texts { visit.texts }
    private var minutes: Review.Minutes { seen.review.minutes }

    var page: Page {
        Page(
            title: texts.reviewTitle(seen.unitName, Quarter(of: texts.clock.date(of: seen.review.heldAt))),
            kicker: visit.up(to: "/reviews", texts.reviews),
            lead: texts.heldOn(texts.day(seen.review.heldAt, today: visit.today), by: seen.holderName), place: .units,
            body: """
                <div class="stack loose narrow">
                \(minutes.restriction.map { "<p class=\"state\">\(icon("lock"))\(texts.restricted($0))</p>" as HTML })
                \(section("decided", texts.whatWasDecided, "<ul class=\"rows\">\(minutes.decisions.map(line))</ul>"))
                \(learned)
                \(section("looked", texts.whatWasLookedAt, "<ul class=\"rows\">\(seen.goals.map { row("goals", "goal", $0) })\(seen.posts.map { row("posts", "write", $0) })</ul>"))
                \(section("there", texts.whoWasThere, "<p class=\"text\">\(seen.participantNames.joined(separator: ", "))</p>"))</div>
                """)
    }

    private var learned: HTML? {
        guard !minutes.learned.isEmpty else { return nil }
        return section("learned", texts.whatWasLearned, "<blockquote class=\"words\">\(HTML.paragraphs(minutes.learned))</blockquote>")
    }

    private func line(_ decision: String) -> HTML { "<li class=\"row\">\(icon("check"))<p dir=\"auto\">\(decision)</p></li>" }

    private func row(_ place: String, _ sign: String, _ choice: Reviews.Agenda.Choice) -> HTML {
        """
        <li class="row">\(icon(sign))<div><p class="title"><a href="/\(place)/\(choice.key)" dir="auto">\(choice.name)</a></p></div>\
        <p class="end">\(texts.day(choice.date, today: visit.today))</p></li>
        """
    }

    private func section(_ id: String, _ title: String, _ content: HTML) -> HTML {
        "<section class=\"section\" aria-labelledby=\"\(id)\"><h2 class=\"h-21\" id=\"\(id)\">\(title)</h2>\(content)</section>"
    }
}
