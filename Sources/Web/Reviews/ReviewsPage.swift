import Storage
import Workplace
import WorkingTime

/// The learning hours that have been held, the latest first.
struct ReviewsPage {
    let visit: Visit
    let filter: UnitFilter
    let reviews: [SeenReview]

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.reviews, kicker: visit.up(to: "/units", texts.unitsTitle), lead: texts.reviewsLead, actions: hold, place: .units,
            live: true,
            body: """
                <div class="stack loose"><div>\(filter.form(for: visit))</div>
                \(reviews.isEmpty ? "<p class=\"muted\">\(texts.noReviews)</p>" as HTML : "<ul class=\"rows narrow\">\(reviews.map(row))</ul>")</div>
                """)
    }

    private var hold: HTML? {
        guard visit.member?.hasSomewhere(.write) == true else { return nil }
        let unit = filter.unit.map { "?unit=\($0.address)" } ?? ""
        return "<a class=\"button\" href=\"/reviews/new\(unit)\">\(icon("plus"))\(texts.recordReview)</a>"
    }

    private func row(_ seen: SeenReview) -> HTML {
        let quarter = Quarter(of: texts.clock.date(of: seen.review.heldAt))
        return """
            <li class="row">\(icon("learn"))<div><p class="title"><a href="/reviews/\(seen.id)">\(texts.reviewTitle(seen.unitName, quarter))</a></p>\
            <p class="meta">\(texts.decisionCount(seen.review.minutes.decisions.count)), \(texts.lookedAt(seen.review.minutes.resultCount))</p></div>\
            <p class="end">\(texts.day(seen.review.heldAt, today: visit.today))</p></li>
            """
    }
}
