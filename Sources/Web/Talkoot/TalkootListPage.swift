import Measure
import Storage
import Workplace
import WorkingTime

/// What is agreed and what has been held.
struct TalkootListPage {
    let visit: Visit
    let coming: [SeenTalkoot]
    let held: [SeenTalkoot]

    private var texts: Texts { visit.texts }

    var page: Page {
        let agree: HTML? =
            visit.member?.hasSomewhere(.write) == true || visit.member?.may(.coordinate) == true
            ? "<a class=\"button\" href=\"/talkoot/new\">\(icon("plus"))\(texts.agreeOnTalkoot)</a>" : nil
        return Page(
            title: texts.talkootName, kicker: visit.up(to: "/units", texts.unitsTitle), lead: texts.talkootLead, actions: agree,
            place: .units,
            live: true,
            body: """
                <div class="stack loose">\(section("coming", texts.talkootComing, coming, empty: texts.noTalkootComing))
                \(section("held", texts.talkootHeld, held, empty: texts.noTalkootHeld))</div>
                """)
    }

    private func section(_ id: String, _ title: String, _ sessions: [SeenTalkoot], empty: String) -> HTML {
        let rows: HTML =
            sessions.isEmpty
            ? "<p class=\"muted\">\(empty)</p>" : "<ul class=\"rows\">\(sessions.map { TalkootRow(visit: visit, seen: $0).html })</ul>"
        return "<section class=\"section\" aria-labelledby=\"\(id)\"><h2 class=\"h-21\" id=\"\(id)\">\(title)</h2>\(rows)</section>"
    }
}

/// A session in a list.
struct TalkootRow {
    let visit: Visit
    let seen: SeenTalkoot

    private var texts: Texts { visit.texts }

    var html: HTML {
        """
        <li class="row">\(icon("people"))<div><p class="title"><a href="/talkoot/\(seen.id)">\(texts.talkootTitle(seen.helperName, seen.helpedName))</a></p>\
        <p class="meta">\(texts.moment(seen.session.meetsAt, now: visit.now)), \(texts.shortMinutes(TalkootSession.minutes))</p></div>\
        <p class="end">\(TalkootState(texts: texts, session: seen.session).html)</p></li>
        """
    }
}

/// Where a session stands, in a sign and a few words.
struct TalkootState {
    let texts: Texts
    let session: TalkootSession

    var html: HTML {
        switch session.course {
        case .agreed: Glyph.planned.state(texts.agreed)
        case .cancelled: Glyph.solid.state(texts.calledOff)
        case .held: Glyph.half.state(texts.awaitsConfirmation, tone: "open")
        case .confirmed: Glyph.done.state(texts.itHelped, tone: "met")
        }
    }
}
