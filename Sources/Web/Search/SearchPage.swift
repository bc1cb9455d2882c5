import Storage
import WorkingTime
import Workplace

/// What was found, in groups, each with the place where the words stand.
struct SearchPage {
    let visit: Visit
    let question: SearchQuestion
    let hits: [Hit]
    let units: [Workplace.Unit]

    private var texts: Texts { visit.texts }
    private var count: Int { hits.count + units.count }

    var page: Page {
        Page(
            title: texts.search, lead: question.isEmpty ? texts.searchLead : nil,
            body: """
                <div class="stack loose narrow">
                <form class="inline-form" action="/search" role="search"><div class="field"><label for="q">\(texts.searchLabel)</label>\
                <input class="input" id="q" name="q" type="search" value="\(question.text)" maxlength="\(SearchQuestion.longest)" dir="auto"></div>\
                <button class="button">\(texts.search)</button></form>
                \(question.isEmpty ? nil : summary)\(groups)</div>
                """)
    }

    private var summary: HTML {
        "<p class=\"text\" role=\"status\">\(count == 0 ? texts.nothingFound : texts.found(count, question.text))</p>"
    }

    private var groups: [HTML] {
        let found = SearchIndex.Kind.allCases.compactMap { kind in
            group(kind.rawValue, texts.name(of: kind), hits.filter { $0.kind == kind }.map(row))
        }
        let named = units.map { unit -> HTML in
            "<li class=\"row no-lead\"><div><p class=\"title\"><a href=\"/units/\(unit.address)\">\(unit.name)</a></p></div></li>"
        }
        return found + [group("units", texts.name(of: Place.units), named)].compactMap(\.self)
    }

    private func group(_ id: String, _ title: String, _ rows: [HTML]) -> HTML? {
        guard !rows.isEmpty else { return nil }
        return """
            <section class="section" aria-labelledby="\(id)"><h2 class="h-21" id="\(id)">\(title)</h2><ul class="rows">\(rows)</ul></section>
            """
    }

    private func row(_ hit: Hit) -> HTML {
        let excerpt = Excerpt(of: hit.words, in: hit.language, question: question, reader: visit.site.reader).html
        let language: HTML = hit.language.flatMap(HouseLanguage.init).map { " lang=\"\($0.rawValue)\"" } ?? ""
        let name: HTML = hit.name.isEmpty ? "\(hit.words.headline)" : "\(hit.name)"
        return """
            <li class="row no-lead"><div><p class="title"><a href="\(hit.kind.path)/\(hit.id)">\(name)</a></p>\
            <p class="words brief" dir="auto"\(language)>\(excerpt)</p>\
            <p class="meta">\(hit.unitName)</p></div><p class="end">\(texts.day(hit.at, today: visit.today))</p></li>
            """
    }
}

extension SearchIndex.Kind {
    /// Where things of this kind have their pages.
    var path: String {
        switch self {
        case .post: "/posts"
        case .message: "/cases"
        case .idea: "/ideas"
        }
    }
}
