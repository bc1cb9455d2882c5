import Foundation
import Hummingbird
import Workplace

/// A rule said no, and there is no form to go back to: what was written stands here, to be copied.
struct RefusalPage {
    let visit: Visit
    let refusal: any Refusal

    var response: Response {
        let page = Page(
            title: visit.texts.sentence(for: refusal), status: refusal.kind.status,
            body: """
                <div class="stack">\(KeptFields(visit: visit).shown)
                <p><a class="hit" href="/">\(visit.texts.toFrontPage)</a></p></div>
                """)
        return .page(Frame(page: page, visit: visit, counts: Counts()).html, status: refusal.kind.status)
    }
}

/// Something broke in the house. The number stands in the server's log beside what happened.
struct FaultPage {
    let visit: Visit

    var response: Response {
        let texts = visit.texts
        let page = Page(
            title: texts.somethingBroke,
            body: """
                <div class="stack"><p class="text">\(texts.faultExplained(number: visit.number))</p>
                \(KeptFields(visit: visit).shown)
                <p><a class="hit" href="/">\(texts.toFrontPage)</a></p></div>
                """)
        return .page(Frame(page: page, visit: visit, counts: Counts()).html, status: .internalServerError)
    }
}

/// A form that could not be taken although nothing is wrong with it: everything written is on this page, one press sends it again.
struct KeptFormPage {
    enum Reason { case stale, signedOut }

    let visit: Visit
    let reason: Reason

    var response: Response {
        let texts = visit.texts
        let page = Page(title: texts.textIsSafe, body: reason == .stale ? again : signIn)
        return .page(Frame(page: page, visit: visit, counts: Counts()).html, status: reason == .stale ? .conflict : .unauthorized)
    }

    private var again: HTML {
        let texts = visit.texts
        let method = visit.request.method == .delete ? "delete" : "post"
        return """
            <div class="stack narrow"><p class="text">\(texts.pageWasOld)</p>
            \(visit.formMarkup(to: visit.path, method: method, KeptFields(visit: visit).shown + KeptFields(visit: visit).hidden + """
                <button class="button">\(texts.sendAgain)</button>
                """))</div>
            """
    }

    private var signIn: HTML {
        let texts = visit.texts
        return """
            <div class="stack narrow"><p class="text">\(texts.sessionEndedMeanwhile)</p>
            \(KeptFields(visit: visit).shown)
            <p><a class="button" href="/sign-in" target="_blank" rel="opener">\(texts.signIn)</a></p>
            \(visit.formMarkup(to: visit.path, KeptFields(visit: visit).hidden + """
                <button class="button quiet">\(texts.sendAgain)</button>
                """))</div>
            """
    }
}

/// What was written into a form, shown and carried along.
struct KeptFields {
    let visit: Visit

    private var fields: [(name: String, value: String)] {
        visit.form.written.filter { !$0.value.isEmpty && !$0.name.localizedStandardContains("password") }
    }

    var shown: HTML {
        let long = fields.filter { $0.value.count > 12 }
        return "\(long.map { "<blockquote class=\"words\">\(HTML.paragraphs($0.value))</blockquote>" as HTML })"
    }

    var hidden: HTML {
        "\(fields.map { "<input type=\"hidden\" name=\"\($0.name)\" value=\"\($0.value)\">" as HTML })"
    }
}
