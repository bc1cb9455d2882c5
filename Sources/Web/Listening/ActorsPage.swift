import Storage
import Workplace
import WorkingTime

/// The list of fellow actors with a way to add one.
struct ActorsPage {
    let visit: Visit
    let actors: [ReadActor]
    let state: FormState

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.actorsTitle,
            kicker: "<a class=\"hit\" href=\"/listening\">\(icon("back"))\(texts.name(of: .listening))</a>", lead: texts.actorsLead,
            place: .listening,
            body: """
                <div class="split even"><div class="stack">
                \(actors.isEmpty ? "<p class=\"text\">\(texts.markFive)</p>" as HTML : "<ul class=\"rows\">\(rows)</ul>")
                \(toGo.map { "<p class=\"small muted\">\($0)</p>" as HTML })</div>
                <aside class="stack" aria-labelledby="add"><h2 class="h-21" id="add">\(texts.addActor)</h2>\(form)
                <p class="small muted">\(texts.onlyPublicSpeakers)</p></aside></div>
                """)
    }

    private var rows: [HTML] { actors.map { ActorRow(visit: visit, read: $0).html } }

    private var toGo: String? {
        (1..<FellowActor.firstFive).contains(actors.count) ? texts.listedOfFive(actors.count) : nil
    }

    private var form: HTML {
        visit.formMarkup(
            to: "/actors",
            """
            \(visit.errorSummary(state))
            \(field("name", texts.actorName, isRequired: true))
            \(field("address", texts.actorAddress, hint: texts.actorAddressHint, isRequired: true))
            \(field("themes", texts.actorThemes))
            <div><button class="button">\(texts.addActor)</button></div>
            """)
    }

    private func field(_ name: String, _ label: String, hint: String? = nil, isRequired: Bool = false) -> HTML {
        FieldMarkup(
            name: name, label: label, hint: hint, problem: state.problem(with: name), value: state.value(name), isRequired: isRequired
        ).html
    }
}

/// One fellow actor in a list, with what one's own unit has read.
struct ActorRow {
    let visit: Visit
    let read: ReadActor

    private var texts: Texts { visit.texts }

    var html: HTML {
        """
        <li class="row no-lead"><div>\(name)<p class="meta">\(meta)</p></div>\
        \(isReadThisWeek ? "<p class=\"end\">\(Glyph.done.state(texts.readThisWeek, tone: "met"))</p>" : button)</li>
        """
    }

    var brief: HTML { "<li class=\"row no-lead\"><div>\(name)<p class=\"meta\">\(readWhen)</p></div></li>" }

    private var name: HTML {
        "<p class=\"title\"><a href=\"\(outside: read.actor.address.text)\" rel=\"noopener noreferrer\" dir=\"auto\">\(read.actor.name)</a></p>"
    }

    private var meta: HTML {
        read.actor.themes.isEmpty ? "\(readWhen)" : "<span dir=\"auto\">\(read.actor.themes)</span>. \(readWhen)"
    }

    private var readWhen: String {
        read.readAt.map { texts.lastRead(texts.day($0, today: visit.today)) } ?? texts.notReadYet
    }

    private var isReadThisWeek: Bool {
        read.readAt.map { texts.clock.date(of: $0) >= visit.today.monday } ?? false
    }

    private var button: HTML {
        visit.formMarkup(
            to: "/actors/\(read.id)/readings", class: "raised",
            """
            <button class="button quiet slim">\(texts.markRead)<span class="visually-hidden">: \(read.actor.name)</span></button>
            """)
    }
}
