import Foundation
import Listening
import Workplace

/// A query said back in words, as nested lists.
struct QueryExplanation {
    let texts: Texts
    let query: String

    var html: HTML? {
        // A query is kept only when it can be read.
        guard let query = try? Listening.Query(query) else { return nil }
        return """
            <section class="section" aria-labelledby="explained"><h2 class="h-16" id="explained">\(texts.looksFor)</h2>
            <ul class="branches">\(item(query))</ul>\(smallOperators(query))</section>
            """
    }

    /// An operator in small letters is a word like others, and hardly ever meant.
    private func smallOperators(_ query: Listening.Query) -> [HTML] {
        ["and", "or", "not", "near"].filter { query.words.contains(.anyForm($0)) }.map { word in
            """
            <p class="small" role="note"><code lang="en">\(word)</code> \(texts.isAWordDidYouMean) <code lang="en">\(word.uppercased())</code>?</p>
            """
        }
    }

    private func item(_ query: Listening.Query) -> HTML {
        switch query {
        case .everything: "<li>\(texts.findsEverything)</li>"
        case .word(let word): "<li>\(texts.explain(word))</li>"
        case .phrase(let words): "<li>\(texts.sideBySide(words.map(texts.explain)))</li>"
        case .near(let left, let right, let words): list(texts.within(words), [left, right])
        case .not(let query): list(texts.noneOf, [query])
        case .all(let queries): list(texts.allOf, queries)
        case .any(let queries): list(texts.anyOf, queries)
        }
    }

    private func list(_ lead: String, _ queries: [Listening.Query]) -> HTML { "<li>\(lead)<ul>\(queries.map(item))</ul></li>" }
}

extension QueryNotRead: Worded {
    var fieldName: String? { "query" }

    func sentence(in texts: Texts) -> String {
        let text = Array(query.utf8)
        let place = problem.place.clamped(to: 0..<text.count)
        let there = Self.short(String(decoding: text[place], as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
        let before = String(decoding: text[..<place.lowerBound], as: UTF8.self).split(separator: " ").suffix(3)
            .map { Self.short(String($0)) }.joined(separator: " ")
        return texts.queryStops(at: there, after: before) + " " + texts.expected(problem.expected)
    }

    private static func short(_ word: String) -> String { word.count > 40 ? word.prefix(30) + "…" : word }
}
