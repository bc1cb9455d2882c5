import Storage
import Workplace
import WorkingTime

/// The inbox on its own: on a phone the list that leads to the cases.
struct InboxPage {
    let visit: Visit
    let listing: Inbox.Listing
    let messages: [SeenMessage]
    let units: [Unit]
    let unit: Unit?

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.name(of: .inbox), place: .inbox, live: true,
            body: """
                <div class="stack narrow">
                \(InboxTabs(visit: visit, current: listing, unit: unit, count: listing == .waiting ? messages.waitingCount : nil).html)
                \(units.count > 1 ? filter : nil)
                \(rows)
                </div>
                """)
    }

    private var rows: HTML {
        guard !messages.isEmpty else { return "<p class=\"text\">\(empty)</p>" }
        return "<ul class=\"rows no-rule\">\(messages.map { InboxRow(visit: visit, seen: $0, isCurrent: false).html })</ul>"
    }

    private var empty: String {
        switch listing {
        case .waiting: texts.everyoneAnswered
        case .own: texts.nothingOfMine
        case .handled: texts.nothingHandled
        }
    }

    /// A plain form, so that it works without script and can be kept as an address.
    private var filter: HTML {
        let choices = [FieldMarkup.Choice(value: "", label: texts.allUnits)] + units.map { .init(value: $0.address, label: $0.name) }
        return """
            <form class="inline-form" action="/inbox"><input type="hidden" name="show" value="\(listing.rawValue)">
            \(FieldMarkup(name: "unit", label: texts.unitLabel, value: unit?.address ?? "", kind: .choice(choices)).html)
            <button class="button quiet">\(texts.narrow)</button></form>
            """
    }
}

/// The three listings as links.
struct InboxTabs {
    let visit: Visit
    /// Nil on a case's page, where the list beside it is what waits.
    let current: Inbox.Listing?
    var unit: Unit?
    var count: Int?

    var html: HTML {
        let links = Inbox.Listing.allCases.map { listing -> HTML in
            """
            <a href="/inbox?show=\(listing.rawValue)\(unit.map { "&amp;unit=\($0.address)" as HTML })"\
            \("aria-current=\"true\"", when: listing == current)>\(visit.texts.name(of: listing))\
            \(listing == current ? count.map { " <span class=\"num\">\($0)</span>" as HTML } : nil)</a>
            """
        }
        return "<nav class=\"tabs\" aria-label=\"\(visit.texts.inboxLists)\">\(links)</nav>"
    }
}

extension [SeenMessage] {
    /// Those that ask for an answer.
    var waitingCount: Int { count { $0.message.isWaiting && $0.message.category.wantsAnswer } }
}
