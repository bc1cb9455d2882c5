import Hummingbird
import Storage
import Workplace
import WorkingTime

/// What stands on a channel of the practice network. Colleagues may speak there in the name of a customer.
enum PracticeRoutes {
    static let all: [Route] = [
        .get("/practice/:channel", use: show),
        .post("/practice/:channel/remarks", use: say),
    ]

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        try await page(visit, .fresh).response(for: visit)
    }

    @Sendable static func say(_ visit: Visit) async throws -> Response {
        let channel: Channel.ID = try visit.key("channel")
        return try await visit.keeping({ try await page(visit, $0) }) {
            let name = try Words(visit.form["name"], field: .name, atMost: 60).text
            let words = try Words(visit.form["words"], field: .words, atMost: 1_000).text
            let post = visit.form["under"].isEmpty ? nil : visit.form["under"]
            try await visit.stores.practice.say(
                words, as: name, on: channel, replyTo: post, formKey: visit.formKey, at: visit.now)
            return .seeOther("/practice/\(channel)", said: .saved)
        }
    }

    private static func page(_ visit: Visit, _ state: FormState) async throws -> Page {
        let channel = try await visit.stores.channels.channel(visit.key("channel"))
        guard channel.network.isRehearsal else { throw NotFound() }
        let posts = try await visit.stores.practice.posts(on: channel.id)
        return PracticePage(visit: visit, channel: channel, posts: posts, state: state).page
    }
}

/// The practice network's page of a channel: our posts with what others have said under them.
struct PracticePage {
    let visit: Visit
    let channel: Channel
    let posts: [PracticePost]
    let state: FormState

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: channel.name, kicker: "\(texts.name(of: .practice))", live: true,
            body: """
                \(PracticeNote(texts: texts).html)
                <div class="stack loose narrow">
                \(posts.isEmpty ? "<p class=\"text\">\(texts.nothingOnPracticeYet)</p>" as HTML : "<ol class=\"rows\">\(threads)</ol>")
                \(form)</div>
                """)
    }

    /// Our own posts and what was said to nobody in particular, each with its answers.
    private var threads: [HTML] {
        posts.filter { $0.replyTo == nil }.map { row($0, depth: 0) }
    }

    private func row(_ post: PracticePost, depth: Int) -> HTML {
        let answers = depth < 6 ? posts.filter { $0.replyTo == post.id }.reversed().map { row($0, depth: depth + 1) } : []
        return """
            <li class="row" id="\(post.id)"><span class="who\(post.author == nil ? " unit" : "")" aria-hidden="true">\
            \((post.author ?? channel.name).prefix(1).uppercased())</span><div class="stack tight">\
            <p class="meta">\(post.author ?? channel.name), \(texts.moment(post.at, now: visit.now))</p>\
            <div class="words">\(HTML.paragraphs(post.words))</div>\(answers.isEmpty ? nil : "<ol class=\"rows\">\(answers)</ol>" as HTML)</div></li>
            """
    }

    private var form: HTML {
        let choices =
            [FieldMarkup.Choice(value: "", label: texts.toTheChannel)]
            + posts.filter { $0.author == nil }.prefix(20).map { FieldMarkup.Choice(value: $0.id, label: $0.words.headline) }
        return """
            <section class="section" aria-labelledby="speak"><h2 id="speak">\(texts.speakAsCustomer)</h2><p class="hint">\(texts.speakAsCustomerHint)</p>
            \(visit.formMarkup(to: "/practice/\(channel.id)/remarks", """
                \(visit.errorSummary(state))
                \(FieldMarkup(
                    name: "name", label: texts.customersName, problem: state.problem(with: "name"), value: state.value("name"), isRequired: true).html)
                \(FieldMarkup(name: "under", label: texts.underWhat, value: state.value("under"), kind: .choice(choices)).html)
                \(FieldMarkup(
                    name: "words", label: texts.customersWords, problem: state.problem(with: "words"), value: state.value("words"),
                    kind: .words(rows: 3), isRequired: true).html)
                <div><button class="button quiet">\(texts.sayIt)</button></div>
                """))</section>
            """
    }
}
