import Storage
import WorkingTime
import Workplace

/// What is known of one, for oneself alone.
struct TracePage {
    let visit: Visit
    let entries: [OwnTrace.Entry]
    let state: FormState

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.ownTrace, kicker: visit.up(to: "/me", visit.member?.name ?? ""), lead: texts.ownTraceLead,
            body: """
                <div class="stack loose narrow">\(visit.errorSummary(state))
                \(entries.isEmpty ? "<p class=\"muted\">\(texts.noTrace)</p>" as HTML : "<ul class=\"rows\">\(entries.map(row))</ul>")\(older)</div>
                """)
    }

    private func row(_ entry: OwnTrace.Entry) -> HTML {
        """
        <li class="row no-lead"><div><p class="title">\(texts.name(ofDeed: entry.kind))</p>\
        <p class="meta">\(texts.moment(entry.at, now: visit.now))</p></div><div class="end">\(end(of: entry))</div></li>
        """
    }

    private func end(of entry: OwnTrace.Entry) -> HTML? {
        if entry.isWithdrawn { return Glyph.solid.state(texts.takenBack) }
        guard entry.withdrawable != nil else { return nil }
        let what = "\(texts.name(ofDeed: entry.kind)), \(texts.moment(entry.at, now: visit.now))"
        return visit.formMarkup(
            to: "/me/trace/\(entry.id)", method: "delete", class: "raised",
            "<button class=\"button bare slim\">\(texts.takeBack)<span class=\"visually-hidden\">: \(what)</span></button>")
    }

    private var older: HTML? {
        guard entries.count == OwnTrace.shown, let last = entries.last else { return nil }
        return "<p><a class=\"hit\" href=\"/me/trace?before=\(last.at.description)\">\(texts.olderDeeds)</a></p>"
    }
}
