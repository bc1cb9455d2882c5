import Storage
import WorkingTime
import Workplace

/// What was found, in groups, each with the place where the words stand.
struct SearchPage {
    let visit: Visit
    let question: SearchQuestion
    let section: SearchSection
    let findings: SearchFindings
    let units: [Workplace.Unit]

    private var texts: Texts { visit.texts }
    private var count: Int { findings.counts.values.reduce(units.count, +) }

    var page: Page {
        Page(
            title: question.text.isEmpty ? texts.search : "\(question.text): \(texts.search)", heading: texts.search,
            lead: question.text.isEmpty ? texts.searchLead : nil,
            body: """
                <div class="stack loose narrow">
                <form class="inline-form" action="/search" role="search"><div class="field"><label for="q">\(texts.searchLabel)</label>\
                <input class="input" id="q" name="q" type="search" value="\(question.text)" maxlength="\(SearchQuestion.longest)" dir="auto"></div>\
                <button class="button">\(texts.search)</button></form>
                \(question.text.isEmpty ? nil : summary)\(groups)</div>
                """)
    }

    private var summary: HTML {
        "<p class=\"text\" role=\"status\">\(sentence)</p>"
    }

    private var sentence: String {
        if question.isEmpty { return texts.noWordsToFind }
        return count == 0 ? texts.nothingFound : texts.found(count, question.text)
    }

    private var groups: [HTML] {
        let found = SearchIndex.Kind.allCases.compactMap { kind in
            group(
                kind.rawValue, texts.name(of: kind), findings.counts[kind] ?? 0, findings.hits.filter { $0.kind == kind }.map(row),
                ways(on: kind))
        }
        let named = units.map { unit -> HTML in
            "<li class=\"row no-lead\"><div><p class=\"title\"><a href=\"/units/\(unit.address)\">\(unit.name)</a></p></div></li>"
        }
        return found + [group("units", texts.name(of: Place.units), units.count, named, nil)].compactMap(\.self)
    }

    private func group(_ id: String, _ title: String, _ count: Int, _ rows: [HTML], _ end: HTML?) -> HTML? {
        guard !rows.isEmpty || end != nil else { return nil }
        return """
            <section class="section" aria-labelledby="\(id)"><h2 class="h-21" id="\(id)">\(title) <span class="muted num">\(texts.number(Double(count)))</span></h2>\
            \(rows.isEmpty ? nil : "<ul class=\"rows\">\(rows)</ul>" as HTML)\(end)</section>
            """
    }

    /// Ways to those that are not shown.
    private func ways(on kind: SearchIndex.Kind) -> HTML? {
        let count = findings.counts[kind] ?? 0
        switch section {
        case .best: return count > SearchSection.shownAtFirst ? "<p>\(way(to: 1, of: kind, texts.allOfThem(count)))</p>" : nil
        case .page(let number, kind):
            let last = (count + SearchSection.onPage - 1) / SearchSection.onPage
            // From beyond the end the way leads back to the last page there is.
            let before: HTML? = number > 1 && last > 0 ? way(to: min(number - 1, last), of: kind, texts.betterHits) : nil
            let after: HTML? = number * SearchSection.onPage < count ? way(to: number + 1, of: kind, texts.furtherHits) : nil
            return "<p class=\"row-of\">\(before)\(after)<a class=\"hit\" href=\"\(address([]))\">\(texts.allKinds)</a></p>"
        case .page: return nil
        }
    }

    private func way(to page: Int, of kind: SearchIndex.Kind, _ label: String) -> HTML {
        "<a class=\"hit\" href=\"\(address([("kind", kind.rawValue), ("page", String(page))]))\">\(label)</a>"
    }

    private func address(_ more: [(String, String)]) -> String {
        "/search?" + ([("q", question.text)] + more).map { "\($0)=\($1.addressEncoded)" }.joined(separator: "&")
    }

    /// An idea has no name beside its words.
    private func row(_ hit: Hit) -> HTML {
        let way: HTML = "\(hit.kind.path)/\(hit.id)"
        let (title, words): (HTML, HTML?) =
            hit.name.isEmpty ? (excerpt(hit.words, hit).html, nil) : (excerpt(hit.name, hit).whole, excerpt(hit.words, hit).html)
        return """
            <li class="row no-lead"><div><p class="title brief"><a href="\(way)" dir="auto"\(language(of: hit))>\(title)</a></p>\
            \(words.map { "<p class=\"words brief\" dir=\"auto\"\(language(of: hit))>\($0)</p>" as HTML })\
            <p class="meta">\(hit.unitName)</p></div><p class="end">\(texts.day(hit.at, today: visit.today))</p></li>
            """
    }

    private func excerpt(_ text: String, _ hit: Hit) -> Excerpt {
        Excerpt(of: text, in: hit.language, question: question, reader: visit.site.reader)
    }

    private func language(of hit: Hit) -> HTML { hit.language.flatMap(HouseLanguage.init).map { " lang=\"\($0.rawValue)\"" } ?? "" }
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
