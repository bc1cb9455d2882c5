import Dispatch
import Foundation
import Language
import Listening
import Storage
import Workplace

/// A text that a topic finds, and where in it the words stand that the topic asks for.
struct FoundText: Sendable {
    let hit: Hit
    /// In bytes of UTF-8; none where nobody looks.
    let marks: [Range<Int>]
}

/// Holds topics against the house's own texts.
struct TopicHits: Sendable {
    private let lexicon: Lexicon
    private let identification = LanguageIdentification()

    init(_ site: Site) { lexicon = site.lexicon }

    /// How many texts each topic finds. A query that can no longer be read finds none.
    func counts(of topics: [ListeningTopic], in texts: [HeardText]) async -> [ListeningTopic.ID: Int] {
        await aside { found(topics, texts).mapValues(\.count) }
    }

    /// The texts that the topic finds, in their order; the words are marked in the first `marked` of them.
    func texts(of topic: ListeningTopic, in texts: [HeardText], marked: Int) async -> [FoundText] {
        await aside {
            let hits = found([topic], texts)[topic.id] ?? []
            guard let words = SoughtWords(topic, lexicon) else { return [] }
            return hits.enumerated().map { place, hit in
                FoundText(hit: hit, marks: place < marked ? words.places(in: hit.words, language(of: hit)) : [])
            }
        }
    }

    /// A dictionary takes microseconds for each new word: never on the threads that answer requests.
    private func aside<Answer: Sendable>(_ work: @escaping @Sendable () -> Answer) async -> Answer {
        await withCheckedContinuation { continuation in Self.threads.async { continuation.resume(returning: work()) } }
    }

    private func found(_ topics: [ListeningTopic], _ texts: [HeardText]) -> [ListeningTopic.ID: [Hit]] {
        let set = TopicSet(lexicon: lexicon)
        for topic in topics {
            guard let query = try? Listening.Query(topic.query) else { continue }  // it was readable when it was kept
            set.add(Listening.Topic(id: topic.id.text, query: query, language: topic.languageOfWords))
        }
        let matcher = Matcher(set)
        var hits: [ListeningTopic.ID: [Hit]] = [:]
        for text in texts {
            let post = Listening.Post(
                text: text.hit.words, language: language(of: text.hit), author: text.author,
                site: text.address.flatMap { URL(string: $0)?.host() })
            for id in matcher.topics(in: post) { hits[ListeningTopic.ID(known: id), default: []].append(text.hit) }
        }
        return hits
    }

    private func language(of hit: Hit) -> TextLanguage? {
        hit.language.flatMap(TextLanguage.init) ?? identification.language(of: hit.words)
    }

    private static let threads = DispatchQueue(label: "talkoot.topics", qos: .userInitiated, attributes: .concurrent)
}

/// The words that a topic asks for, each by itself.
private struct SoughtWords {
    private let matcher: Matcher

    init?(_ topic: ListeningTopic, _ lexicon: Lexicon) {
        guard let query = try? Listening.Query(topic.query) else { return nil }
        let set = TopicSet(lexicon: lexicon)
        for (number, word) in query.words.filter(\.standsInText).enumerated() {
            set.add(Listening.Topic(id: String(number), query: .word(word), language: topic.languageOfWords))
        }
        matcher = Matcher(set)
    }

    func places(in text: String, _ language: TextLanguage?) -> [Range<Int>] {
        let bytes = Array(text.utf8)
        return Tokenizer.tokens(of: text).map(\.place).filter { place in
            let word = Listening.Post(text: String(decoding: bytes[place], as: UTF8.self), language: language)
            return !matcher.topics(in: word).isEmpty
        }
    }
}

extension SoughtWord {
    /// Whether it is a word of the text, and not what is said beside it.
    fileprivate var standsInText: Bool {
        switch self {
        case .language, .author, .site: false
        default: true
        }
    }
}

extension ListeningTopic {
    fileprivate var languageOfWords: TextLanguage? { language.flatMap { TextLanguage(rawValue: $0.rawValue) } }
}
