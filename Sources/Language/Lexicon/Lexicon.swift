import Synchronization

/// The readings of word forms, each analysed once and kept while it is in use.
///
/// Two generations bound the memory: when the young one is full it becomes the old one, and what is not asked for again
/// until the next change is forgotten.
public final class Lexicon: Sendable {
    /// Tells what a word, as it is written, is a form of.
    public typealias Analysis = @Sendable (_ form: String, _ language: TextLanguage) -> WordAnalysis

    private struct Key: Hashable {
        let form: String
        let language: TextLanguage
    }

    private struct Generations {
        var young: [Key: Reading] = [:]
        var old: [Key: Reading] = [:]
    }

    private let analysis: Analysis
    private let generationSize: Int
    private let generations = Mutex(Generations())

    /// Longer words, in bytes, are no words: they are known by their letters alone.
    public static let longestWord = 120

    /// - Parameter capacity: how many readings are kept at most.
    public init(capacity: Int = 400_000, analysis: @escaping Analysis) {
        self.analysis = analysis
        generationSize = max(1, capacity / 2)
    }

    /// What the form is in the language; nil stands for a language unknown.
    public func reading(of form: String, in language: TextLanguage?) -> Reading {
        guard let language, form.utf8.count <= Self.longestWord else { return Reading(folded: Language.folded(form)) }
        let key = Key(form: form, language: language)
        if let known = known(key) { return known }
        let reading = Reading(folded: Language.folded(form), analysis(form, language))
        keep(reading, key)
        return reading
    }

    private func known(_ key: Key) -> Reading? {
        generations.withLock { generations in
            if let reading = generations.young[key] { return reading }
            guard let reading = generations.old[key] else { return nil }
            keep(reading, key, in: &generations)
            return reading
        }
    }

    private func keep(_ reading: Reading, _ key: Key) {
        generations.withLock { keep(reading, key, in: &$0) }
    }

    private func keep(_ reading: Reading, _ key: Key, in generations: inout Generations) {
        if generations.young.count >= generationSize {
            generations.old = generations.young
            generations.young = [:]
        }
        generations.young[key] = reading
    }
}

/// What a word form can be.
public struct Reading: Hashable, Sendable {
    /// The form itself in small letters, without the marks that distinguish nothing.
    public let folded: String
    /// The words it can be a form of; at least one.
    public let lemmas: [String]
    /// The lemmas of its compound parts from left to right; none of a simple word.
    public let parts: [String]

    init(folded: String, _ analysis: WordAnalysis) {
        self.folded = folded
        lemmas = analysis.lemmas
        parts = analysis.parts
    }

    /// Of a word that nobody knows.
    init(folded: String) {
        self.folded = folded
        lemmas = [folded]
        parts = []
    }
}
