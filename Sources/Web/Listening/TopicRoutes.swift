import Hummingbird
import Listening
import Storage
import Workplace

/// `/topics`: what the house listens for, and what of its own texts answers to it.
enum TopicRoutes {
    static let all: [Route] = [
        .get("/topics", use: list),
        .get("/topics/new", use: new),
        .post("/topics", use: create),
        .get("/topics/:topic", use: show),
        .get("/topics/:topic/edit", use: edit),
        .post("/topics/:topic", use: change),
        .delete("/topics/:topic", use: remove),
    ]

    @Sendable static func list(_ visit: Visit) async throws -> Response {
        let topics = try await visit.stores.topics.all()
        let texts = try await visit.stores.topics.texts(for: visit.signedIn())
        let hits = await TopicHits(visit.site).counts(of: topics, in: texts)
        return try await TopicsPage(visit: visit, topics: topics, hits: hits).page.response(for: visit)
    }

    @Sendable static func new(_ visit: Visit) async throws -> Response {
        try await form(visit, nil, .fresh).response(for: visit)
    }

    /// With the one button the topic is kept, with the other one only looked at.
    @Sendable static func create(_ visit: Visit) async throws -> Response {
        guard visit.form["act"] != "preview" else { return try await preview(visit, nil) }
        return try await visit.keeping({ try await form(visit, nil, $0) }) {
            let sent = try SentTopic(visit)
            let topic = try await visit.stores.topics.add(
                sent.name, query: sent.query, language: sent.language, formKey: visit.formKey, by: visit.signedIn(), at: visit.now)
            return .seeOther("/topics/\(topic.id)", said: .topicKept)
        }
    }

    @Sendable static func show(_ visit: Visit) async throws -> Response {
        let topic = try await visit.stores.topics.topic(visit.key("topic"))
        let texts = try await visit.stores.topics.texts(for: visit.signedIn())
        let found = await TopicHits(visit.site).texts(of: topic, in: texts, marked: TopicFindings.shown)
        let unit = try await visit.stores.units.all().first { $0.id == topic.unitID }
        return try await TopicPage(
            visit: visit, topic: topic, unitName: unit?.name ?? "", found: found, heldAgainst: texts.count
        ).page.response(for: visit)
    }

    @Sendable static func edit(_ visit: Visit) async throws -> Response {
        try await form(visit, try await kept(visit), .fresh).response(for: visit)
    }

    @Sendable static func change(_ visit: Visit) async throws -> Response {
        let topic = try await kept(visit)
        guard visit.form["act"] != "preview" else { return try await preview(visit, topic) }
        return try await visit.keeping({ try await form(visit, topic, $0) }) {
            let sent = try SentTopic(visit)
            try await visit.stores.topics.change(
                topic.id, name: sent.name, query: sent.query, language: sent.language,
                basedOn: Int(visit.form["revision"]) ?? 0, by: visit.signedIn(), at: visit.now)
            return .seeOther("/topics/\(topic.id)", said: .topicKept)
        }
    }

    @Sendable static func remove(_ visit: Visit) async throws -> Response {
        try await visit.stores.topics.remove(visit.key("topic"), by: visit.signedIn(), at: visit.now)
        return .seeOther("/topics", said: .topicRemoved)
    }

    private static func kept(_ visit: Visit) async throws -> ListeningTopic {
        let topic = try await visit.stores.topics.topic(visit.key("topic"))
        guard topic.mayBeKept(by: try visit.signedIn()) else { throw NeedsRight(.lead) }
        return topic
    }

    private static func form(_ visit: Visit, _ topic: ListeningTopic?, _ state: FormState) async throws -> Page {
        TopicFormPage(visit: visit, topic: topic, state: state, preview: nil).page
    }

    /// The form as it was sent, with what it would find.
    private static func preview(_ visit: Visit, _ topic: ListeningTopic?) async throws -> Response {
        try await visit.keeping({ try await form(visit, topic, $0) }) {
            let query = try SentTopic.query(visit)
            let tried = ListeningTopic(
                id: topic?.id ?? Identifier(known: "preview"), unitID: topic?.unitID ?? Identifier(known: ""), name: visit.form["name"],
                query: query.text, language: SentTopic.language(visit), madeBy: try visit.signedIn().id)
            let texts = try await visit.stores.topics.texts(for: visit.signedIn())
            let found = await TopicHits(visit.site).texts(of: tried, in: texts, marked: TopicFindings.shown)
            let preview = TopicFormPage.Preview(topic: tried, found: found, heldAgainst: texts.count)
            let state = FormState(written: visit.form)
            return try await TopicFormPage(visit: visit, topic: topic, state: state, preview: preview).page.response(for: visit)
        }
    }
}

/// A topic as a form sent it.
struct SentTopic {
    let name: Words
    let query: Words
    let language: HouseLanguage?

    init(_ visit: Visit) throws {
        name = try Words(visit.form["name"], field: .name, atMost: ListeningTopic.longestName)
        query = try Self.query(visit)
        language = Self.language(visit)
    }

    /// - Throws: ``QueryNotRead`` with the place that cannot be read.
    static func query(_ visit: Visit) throws -> Words {
        let words = try Words(visit.form["query"], field: Words.Field("query"), atMost: ListeningTopic.longestQuery)
        do {
            _ = try Listening.Query(words.text)
        } catch {
            throw QueryNotRead(query: words.text, problem: error)
        }
        return words
    }

    static func language(_ visit: Visit) -> HouseLanguage? { HouseLanguage(rawValue: visit.form["language"]) }
}

/// A query is not in the language of queries; the page says where and what was expected there.
struct QueryNotRead: Refusal {
    let query: String
    let problem: QueryProblem

    var kind: RefusalKind { .invalid }
}
