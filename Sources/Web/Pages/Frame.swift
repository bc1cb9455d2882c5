import HTTPTypes
import Workplace

/// What surrounds every page: the places, writing, one's own menu; for those outside a plain frame.
struct Frame {
    let page: Page
    let visit: Visit
    let counts: Counts

    private var texts: Texts { visit.texts }

    var html: HTML {
        """
        <!doctype html>
        <html lang="\(texts.language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
        <title>\(page.title) · Talkoot</title>
        <meta name="theme-color" content="#FAF7F0" media="(prefers-color-scheme: light)">
        <meta name="theme-color" content="#161916" media="(prefers-color-scheme: dark)">
        <link rel="icon" href="\(Asset.logo.address)" type="image/svg+xml">
        <link rel="stylesheet" href="\(Asset.tokens.address)">
        <link rel="stylesheet" href="\(Asset.base.address)">
        <script type="module" src="\(Asset.script.address)"></script>
        </head>
        \(page.steps == nil ? visit.member.map(house) ?? door : door)
        </html>
        """
    }

    private func house(for member: Member) -> HTML {
        """
        <body>
        \(skip)
        <div class="shell">
        <header class="side">
          <div class="brand-row">\(brand)</div>
          \(HouseNavigation(page: page, visit: visit, counts: counts, member: member).html)
        </header>
        \(main("class=\"main\""))
        </div>
        </body>
        """
    }

    private var door: HTML {
        """
        <body class="plain">
        \(skip)
        <header>\(brand)</header>
        \(main(""))
        <footer class="small muted">\(visit.member == nil ? languages : "\(texts.freeProgram)")</footer>
        </body>
        """
    }

    private func main(_ attributes: HTML) -> HTML {
        """
        <main id="content" tabindex="-1"\(live) \(attributes)>
        \(said)
        \(page.steps.map(setUp) ?? "\(head)\(page.body)" as HTML)
        </main>
        """
    }

    /// What the page was made after, for a page that fetches itself anew. A form that came back holds what a person wrote: it stands still.
    private var live: HTML? {
        guard page.live, page.status == .ok else { return nil }
        return " data-live=\"\(visit.mark)\""
    }

    private func setUp(beside steps: HTML) -> HTML { "<div class=\"setup\">\(steps)<div>\(head)\(page.body)</div></div>" }

    private var head: HTML? {
        guard !page.namesItself else { return nil }
        let name: HTML = "\(page.kicker.map { "<p class=\"kicker\">\($0)</p>" as HTML })<h1>\(page.heading ?? page.title)</h1>"
        let lead = page.lead.map { "<p class=\"lead\">\($0)</p>" as HTML }
        guard let actions = page.actions else { return "<div class=\"page-head\">\(name)\(lead)</div>" }
        return """
            <div class="page-head wide"><div class="stack tight"><div>\(name)</div>\(lead)</div>\
            <div class="row-of">\(actions)</div></div>
            """
    }

    private var said: HTML {
        guard let said = visit.query("said").flatMap(Said.init) else { return "" }
        return "<p class=\"note done\" role=\"status\">\(texts.say(said))</p>"
    }

    private var skip: HTML { "<a class=\"skip\" href=\"#content\">\(texts.skipToContent)</a>" }

    private var brand: HTML {
        """
        <a class="brand" href="/"><img src="\(Asset.logo.address)" alt="" width="32" height="32">\
        <span><b>Talkoot</b>\(visit.organisation.map { "<small>\($0.name)</small>" as HTML })</span></a>
        """
    }

    /// Each language by its own name, leading to this same page.
    private var languages: HTML {
        let links = HouseLanguage.allCases.map { language -> HTML in
            """
            <a class="hit" href="/language/\(language.rawValue)?to=\(visit.path)" lang="\(language.rawValue)" \
            hreflang="\(language.rawValue)"\("aria-current=\"true\"", when: language == texts.language)>\(language.invitation)</a>
            """
        }
        return "<span class=\"row-of\">\(links)</span>"
    }
}

extension HouseLanguage {
    /// The invitation to read in this language, in this language.
    var invitation: String {
        switch self {
        case .finnish: "Suomeksi"
        case .swedish: "På svenska"
        case .english: "In English"
        }
    }
}
