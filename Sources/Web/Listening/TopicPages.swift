import Listening
import Storage
import WorkingTime
import Workplace

/// What the house listens for, with how much of its own texts each topic finds.
struct TopicsPage {
    let visit: Visit
    let topics: [ListeningTopic]
    let hits: [ListeningTopic.ID: Int]

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: texts.topics, kicker: visit.up(to: "/listening", texts.name(of: Place.listening)), lead: texts.topicsLead,
            actions: "<a class=\"button\" href=\"/topics/new\">\(icon("plus"))\(texts.addTopic)</a>", place: .listening,
            body: topics.isEmpty ? "<p class=\"text\">\(texts.noTopics)</p>" : "<ul class=\"rows narrow\">\(topics.map(row))</ul>")
    }

    private func row(_ topic: ListeningTopic) -> HTML {
        """
        <li class="row no-lead"><div><p class="title"><a href="/topics/\(topic.id)">\(topic.name)</a></p>\
        <p class="meta clipped"><code dir="auto">\(topic.query)</code></p></div><p class="end">\(texts.hitCount(hits[topic.id] ?? 0))</p></li>
        """
    }
}

/// One topic: what it looks for in words, and what it finds.
struct TopicPage {
    let visit: Visit
    let topic: ListeningTopic
    /// The unit that keeps it.
    let unitName: String
    let found: [FoundText]
    let heldAgainst: Int

    private var texts: Texts { visit.texts }
    private var isKeeper: Bool { visit.member.map(topic.mayBeKept) ?? false }

    var page: Page {
        Page(
            title: topic.name, kicker: visit.up(to: "/topics", texts.topics), actions: isKeeper ? actions : nil, place: .listening,
            body: """
                <div class="split"><div class="stack loose">\(TopicFindings(visit: visit, found: found, heldAgainst: heldAgainst).html)</div>
                <aside class="stack" aria-labelledby="query"><h2 class="h-16" id="query">\(texts.topicQuery)</h2>
                <p><code dir="auto">\(topic.query)</code></p><p class="small muted">\(texts.keptBy(unitName, readIn: topic.language))</p>\(QueryExplanation(texts: texts, query: topic.query).html)\(isKeeper ? removal : nil)</aside></div>
                """)
    }

    private var actions: HTML { "<a class=\"button quiet\" href=\"/topics/\(topic.id)/edit\">\(texts.changeTopic)</a>" }

    private var removal: HTML {
        let form = visit.formMarkup(
            to: "/topics/\(topic.id)", method: "delete",
            "<p class=\"small\">\(texts.removalOfTopic)</p><div><button class=\"button quiet\">\(texts.removeTopic)</button></div>")
        return "<details class=\"not-print\"><summary>\(texts.removeTopic)</summary>\(form)</details>"
    }
}

/// What a topic finds in the house's newest messages and posts.
struct TopicFindings {
    let visit: Visit
    let found: [FoundText]
    let heldAgainst: Int

    private var texts: Texts { visit.texts }
    /// So many are shown, the newest.
    static let shown = 50

    var html: HTML {
        """
        <section class="section" aria-labelledby="hits"><h2 class="h-21" id="hits">\(texts.hitCount(found.count))</h2>
        <p class="small muted">\(texts.heldAgainst(heldAgainst))\(found.count > Self.shown ? " " + texts.newestShown(Self.shown) : "")</p>
        \(found.isEmpty ? "<p class=\"text\">\(texts.noHits)</p>" as HTML : "<ul class=\"rows\">\(found.prefix(Self.shown).map(row))</ul>")</section>
        """
    }

    private func row(_ text: FoundText) -> HTML {
        let hit = text.hit
        return """
            <li class="row no-lead"><div><p class="title"><a href="\(hit.kind.path)/\(hit.id)">\(hit.name)</a></p>\
            <p class="words brief" dir="auto">\(Excerpt(of: hit.words, marks: text.marks).html)</p>\
            <p class="meta">\(texts.name(ofOne: hit.kind)), \(hit.unitName)</p></div><p class="end">\(texts.day(hit.at, today: visit.today))</p></li>
            """
    }
}

/// Writing a topic, with what it would find before it is kept.
struct TopicFormPage {
    struct Preview {
        let topic: ListeningTopic
        let found: [FoundText]
        let heldAgainst: Int
    }

    let visit: Visit
    let topic: ListeningTopic?
    let state: FormState
    let preview: Preview?

    private var texts: Texts { visit.texts }

    var page: Page {
        Page(
            title: topic.map { texts.changing($0.name) } ?? texts.addTopic,
            kicker: topic.map { visit.up(to: "/topics/\($0.id)", $0.name) } ?? visit.up(to: "/topics", texts.topics), place: .listening,
            body: """
                <div class="split even"><div class="stack loose">\(form)</div>
                <aside class="stack loose" aria-label="\(texts.topicPreview)">\(preview.map(shown))\(help)</aside></div>
                """)
    }

    private var form: HTML {
        visit.formMarkup(
            to: topic.map { "/topics/\($0.id)" } ?? "/topics",
            """
            \(visit.errorSummary(state))\(othersVersion)\(basedOn)
            \(FieldMarkup(
                name: "name", label: texts.topicName, problem: state.problem(with: "name"), value: state.value("name", else: topic?.name ?? ""),
                isRequired: true).html)
            \(FieldMarkup(
                name: "query", label: texts.topicQuery, hint: texts.topicQueryHint, problem: state.problem(with: "query"),
                value: state.value("query", else: topic?.query ?? ""), kind: .words(rows: 4), isRequired: true, isCode: true).html)
            \(FieldMarkup(
                name: "language", label: texts.topicLanguage, value: state.value("language", else: topic?.language?.rawValue ?? ""),
                kind: .choice(languages)).html)
            <div class="row-of"><button class="button" name="act" value="keep">\(texts.save)</button>\
            <button class="button quiet" name="act" value="preview">\(texts.previewTopic)</button>\
            <a class="hit" href="\(topic.map { "/topics/\($0.id)" } ?? "/topics")">\(texts.cancel)</a></div>
            """)
    }

    /// What is sent again over somebody else's change is meant so: it was shown.
    private var basedOn: HTML? {
        topic.map { topic in
            let revision = state.isConflict || !state.isBack ? String(topic.revision) : state.written["revision"]
            return "<input type=\"hidden\" name=\"revision\" value=\"\(revision)\">"
        }
    }

    private var othersVersion: HTML? {
        guard state.isConflict, let topic else { return nil }
        return """
            <section class="section" aria-labelledby="theirs"><h2 class="h-16" id="theirs">\(texts.keptMeanwhile)</h2>\
            <p>\(topic.name)</p><p><code dir="auto">\(topic.query)</code></p></section>
            """
    }

    private var languages: [FieldMarkup.Choice] {
        [FieldMarkup.Choice(value: "", label: texts.eachInItsOwn)]
            + HouseLanguage.allCases.map { FieldMarkup.Choice(value: $0.rawValue, label: texts.name(of: $0)) }
    }

    private func shown(_ preview: Preview) -> HTML {
        """
        \(QueryExplanation(texts: texts, query: preview.topic.query).html)
        \(TopicFindings(visit: visit, found: preview.found, heldAgainst: preview.heldAgainst).html)
        """
    }

    private var help: HTML {
        let rows = texts.queryExamples.map { example -> HTML in
            "<div><dt><code lang=\"zxx\">\(example.query)</code></dt><dd class=\"small\">\(example.meaning)</dd></div>"
        }
        let list: HTML =
            "<dl class=\"examples\">\(rows)</dl><p class=\"small muted\"><code lang=\"en\">OR, NOT, AND, NEAR</code>: \(texts.areInCapitals) \(texts.saidByMessages)</p>"
        guard preview == nil else { return "<details><summary>\(texts.howToAsk)</summary>\(list)</details>" }
        return "<section class=\"section\" aria-labelledby=\"how\"><h2 class=\"h-21\" id=\"how\">\(texts.howToAsk)</h2>\(list)</section>"
    }
}
