/// Knows the words of every language: Finnish by dictionary and rules, others by rules, the rest by their letters.
///
/// Any number of threads may ask at once. Nothing is remembered between questions, so memory stays as it is.
public final class Wordbook: Sendable {
    private let finnish: FinnishWords
    private let stemmers: [TextLanguage: Snowball]

    /// - Throws: ``WordbookTrouble`` when the Finnish dictionary is missing.
    public init() throws(WordbookTrouble) {
        finnish = FinnishWords(voikko: try Voikko())
        let languages = Snowball.names.keys.compactMap(TextLanguage.init(rawValue:))
        stemmers = Dictionary(uniqueKeysWithValues: languages.compactMap { language in Snowball(language).map { (language, $0) } })
    }

    /// A word longer than this is taken by its letters alone.
    static let longest = 100

    /// What the word may be. It is one token: without spaces around it or marks at its ends.
    public func analysis(of word: String, in language: TextLanguage) -> WordAnalysis {
        let plain = folded(word)
        guard !plain.isEmpty, plain.unicodeScalars.count <= Self.longest else { return WordAnalysis(lemmas: [plain]) }
        if language == .finnish { return finnish.analysis(of: word) }
        guard let stemmer = stemmers[language] else { return WordAnalysis(lemmas: [plain]) }
        return WordAnalysis(lemmas: [folded(stemmer.stem(word.lowercased()))])
    }
}
