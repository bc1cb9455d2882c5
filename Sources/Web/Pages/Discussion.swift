import Storage
import Workplace

/// What colleagues say of something, the oldest first, and a field to say more.
struct Discussion {
    let visit: Visit
    /// Where what is said goes.
    let path: String
    let title: String
    let question: String
    let comments: [Comment]
    let state: FormState

    static let longest = 2_000

    var html: HTML {
        """
        <section class="section" aria-labelledby="talk"><h2 class="h-21" id="talk">\(title)</h2>
        \(comments.isEmpty ? nil : "<ol class=\"rows\">\(comments.map(row))</ol>" as HTML)
        \(visit.formMarkup(to: path, """
            \(state.problem(with: "comment") == nil ? nil : visit.errorSummary(state))
            \(FieldMarkup(
                name: "comment", label: question, problem: state.problem(with: "comment"), value: state.value("comment"),
                kind: .words(rows: 3), isRequired: true).html)
            <div><button class="button quiet">\(visit.texts.addComment)</button></div>
            """))</section>
        """
    }

    private func row(_ comment: Comment) -> HTML {
        """
        <li class="row"><span class="who" aria-hidden="true">\(comment.authorInitials)</span><div>\
        <p class="meta">\(comment.authorName), \(visit.texts.moment(comment.at, now: visit.now))</p>\
        <div class="words">\(HTML.paragraphs(comment.words))</div></div></li>
        """
    }
}

extension Visit {
    /// What somebody said of something.
    func comment() throws -> Words { try Words(form["comment"], field: Words.Field("comment"), atMost: Discussion.longest) }
}
