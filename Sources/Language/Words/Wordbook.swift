import Foundation

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

    /// A longer word is taken by its letters alone: no language has it, and rules would try it at every place.
    static let longestInBytes = 120

    /// What the word may be. It is one token: without spaces around it or marks at its ends.
    public func analysis(of word: String, in language: TextLanguage) -> WordAnalysis {
        guard word.utf8.count <= Self.longestInBytes, case let visible = visible(word), !visible.isEmpty else {
            return WordAnalysis(lemmas: [folded(word)])
        }
        switch language {
        case .finnish: return finnish.analysis(of: visible)
        case .swedish: return WordAnalysis(lemmas: SwedishStems(plainLemma(visible)).stems)
        default: return WordAnalysis(lemmas: [stemmers[language].map { folded($0.stem(visible.lowercased())) } ?? folded(visible)])
        }
    }

    /// One spelling of each letter, and nothing invisible: the libraries end a word at a zero byte and do not know a letter and its mark apart.
    private func visible(_ word: String) -> String {
        if word.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return word }
        let letters = word.precomposedStringWithCompatibilityMapping.unicodeScalars.filter {
            ![.control, .format, .surrogate, .privateUse, .unassigned].contains($0.properties.generalCategory)
        }
        return String(String.UnicodeScalarView(letters))
    }
}
