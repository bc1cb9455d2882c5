import Storage
import Workplace
import WorkingTime

/// The approver reads the final text, not a form, and then decides.
struct ApprovalPage {
    let visit: Visit
    let seen: SeenPost
    let state: FormState

    private var texts: Texts { visit.texts }
    private var post: Post { seen.post }

    var page: Page {
        Page(
            title: post.title, kicker: "<a class=\"hit\" href=\"/\">\(icon("back"))\(texts.name(of: .today))</a>",
            body: """
                \(post.isRehearsal ? PracticeNote(texts: texts).html : nil)
                <article class="stack loose narrow"><p class="small muted">\(asking)</p>
                \(seen.channels.compactMap(version))
                \(post.pictures.map(figure))
                \(VoiceLine(visit: visit, seen: seen).html)
                \(looked)
                \(form)</article>
                """)
    }

    private var asking: String {
        let channels = seen.channels.map(texts.name(of:)).joined(separator: ", ")
        let time = post.leavesAt.map { ", " + texts.moment($0, now: visit.now) } ?? ""
        return texts.asksForApproval(seen.authorName, unit: seen.unitName) + " " + channels + time
    }

    /// Each wording once, under the channels that it goes to.
    private func version(_ channel: Channel) -> HTML? {
        let words = post.words(for: channel.id)
        guard seen.channels.first(where: { post.words(for: $0.id) == words })?.id == channel.id else { return nil }
        let names = seen.channels.filter { post.words(for: $0.id) == words }.map(\.name).joined(separator: ", ")
        return """
            <div class="stack tight">\(seen.channels.count > 1 ? "<h2 class=\"h-16\">\(names)</h2>" as HTML : "")\
            <div class="words" lang="\(post.language.rawValue)">\(HTML.paragraphs(words))</div></div>
            """
    }

    private func figure(_ picture: Picture) -> HTML {
        """
        <figure class="stack tight"><div class="frame"><img class="picture" src="/media/\(picture.id)" alt="\(picture.altText)" \
        width="\(picture.width)" height="\(picture.height)"></div>\
        <figcaption class="small muted">\(texts.description): \(picture.altText)</figcaption></figure>
        """
    }

    private var looked: HTML {
        let open = seen.findings.filter(\.isOpen).map {
            "<li>\(Glyph.half.state(texts.sentence(for: $0, in: seen), tone: "open"))</li>" as HTML
        }
        let passed = seen.findings.filter(\.isOverridden).map {
            "<li>\(Glyph.half.state(texts.overriddenFinding($0, in: seen)))</li>" as HTML
        }
        let fine: HTML = "<li>\(Glyph.done.state(texts.machineFoundNothing, tone: "met"))</li>"
        return """
            <section class="section" aria-labelledby="looked"><h2 id="looked">\(texts.whatHasBeenLookedAt)</h2>
            <ul class="stack tight">\(open.isEmpty && passed.isEmpty ? [fine] : open + passed)</ul></section>
            """
    }

    private var form: HTML? {
        guard case .submitted = post.stage else { return "<p class=\"note\">\(texts.sentence(for: PostRefusal.notWaiting))</p>" }
        return visit.formMarkup(
            to: "/posts/\(post.id)/approval",
            """
            \(visit.errorSummary(state))
            <input type="hidden" name="revision" value="\(post.revision)">
            <fieldset class="choices ruled" id="decision"><legend class="legend pad-8">\(texts.yourDecision)</legend>
            \(TickMarkup(
                kind: .radio, name: "decision", value: "approve", label: texts.iApprove, hint: texts.approveHint,
                isTicked: state.value("decision") == "approve").html)
            \(TickMarkup(
                kind: .radio, name: "decision", value: "return", label: texts.iReturn, hint: texts.returnHint,
                isTicked: state.value("decision") == "return").html)</fieldset>
            \(FieldMarkup(
                name: "change", label: texts.greetings(seen.authorName.split(separator: " ").first.map(String.init) ?? ""),
                problem: state.problem(with: "change"), value: state.value("change"), kind: .words(rows: 2)).html)
            <button class="button wide">\(texts.confirmDecision)</button>
            """)
    }
}

/// Somebody else than the writer lets a finding pass.
struct OverridePage {
    let visit: Visit
    let seen: SeenPost
    let finding: Finding
    let state: FormState

    var page: Page {
        let texts = visit.texts
        return Page(
            title: texts.overrideWithReason,
            kicker: "<a class=\"hit\" href=\"/posts/\(seen.post.id)\">\(icon("back"))\(seen.post.title)</a>",
            body: """
                <div class="stack narrow"><p class="text">\(texts.sentence(for: finding, in: seen))</p>
                \(visit.formMarkup(to: "/posts/\(seen.post.id)/findings/\(finding.key)/override", """
                    \(visit.errorSummary(state))
                    \(FieldMarkup(
                        name: "reason", label: texts.tellWhy, hint: texts.overrideHint, problem: state.problem(with: "reason"),
                        value: state.value("reason"), kind: .words(rows: 3), isRequired: true).html)
                    <div><button class="button">\(texts.overrideWithReason)</button></div>
                    """))</div>
                """)
    }
}
