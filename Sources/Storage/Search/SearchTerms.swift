import Workplace

/// A question as the databases take it: every word in one of its forms.
struct SearchTerms: Sendable {
    private let words: [[String]]
    private let beginning: String?

    init(_ question: SearchQuestion) {
        words = question.words.map { $0.map(\.asTerm).sorted() }
        beginning = question.beginning?.asTerm
    }

    /// Source: <https://www.sqlite.org/fts5.html#full_text_query_syntax>. Every term is a quoted string, so nothing in it is an operator.
    var forSQLite: String {
        expression(and: " AND ", or: " OR ", term: { "\"\($0.doubled("\""))\"" }, beginning: { "\"\($0.doubled("\""))\"*" })
    }

    /// Source: <https://www.postgresql.org/docs/15/datatype-textsearch.html#DATATYPE-TSQUERY>.
    var forPostgres: String {
        expression(and: " & ", or: " | ", term: quoted, beginning: { quoted($0) + ":*" })
    }

    private func quoted(_ term: String) -> String { "'\(term.doubled("\\").doubled("'"))'" }

    private func expression(and: String, or: String, term: (String) -> String, beginning: (String) -> String) -> String {
        words.enumerated().map { place, forms in
            let last = place == words.count - 1 ? self.beginning.map { [beginning($0)] } ?? [] : []
            return "(" + (forms.map(term) + last).joined(separator: or) + ")"
        }.joined(separator: and)
    }
}
