import Dispatch
import Language
import Listening
import Storage
import Workplace

/// Holds topics against the house's own texts.
struct TopicHits: Sendable {
    private let lexicon: Lexicon
    private let identification = LanguageIdentification()

    init(_ site: Site) { lexicon = site.lexicon }

    /// The texts that each topic finds, in their order. A query that can no longer be read finds nothing.
    func hits(of topics: [ListeningTopic], in texts: [Hit]) async throws -> [ListeningTopic.ID: [Hit]] {
        await withCheckedContinuation { continuation in
            // A dictionary takes microseconds for each new word: never on the threads that answer requests.
            Self.threads.async { continuation.resume(returning: found(topics, texts)) }
        }
    }

    private func found(_ topics: [ListeningTopic], _ texts: [Hit]) -> [ListeningTopic.ID: [Hit]] {
        let set = TopicSet(lexicon: lexicon)
        for topic in topics {
            guard let query = try? Listening.Query(topic.query) else { continue }  // it was readable when it was kept
            set.add(
                Listening.Topic(id: topic.id.text, query: query, language: topic.language.flatMap { TextLanguage(rawValue: $0.rawValue) }))
        }
        let matcher = Matcher(set, identify: identification.language)
        var hits: [ListeningTopic.ID: [Hit]] = [:]
        for text in texts {
            let post = Listening.Post(text: text.words, language: text.language.flatMap(TextLanguage.init))
            for id in matcher.topics(in: post) { hits[ListeningTopic.ID(known: id), default: []].append(text) }
        }
        return hits
    }

    private static let threads = DispatchQueue(label: "talkoot.topics", qos: .userInitiated, attributes: .concurrent)
}
