import Language
import Workplace

/// Reads words as they are searched: by the base forms they may be of, those of their parts, and their own letters.
struct SearchedWords: WordReading {
    let lexicon: Lexicon
    private let identification = LanguageIdentification()

    /// Word forms that are remembered; a word seen before costs a look-up.
    private static let remembered = 50_000

    init(_ wordbook: Wordbook) {
        lexicon = Lexicon(capacity: Self.remembered) { wordbook.analysis(of: $0, in: $1) }
    }

    func words(of text: String, in language: String?) -> [ReadWord] {
        let languages = language.flatMap(TextLanguage.init).map { [$0] } ?? languages(of: text)
        let bytes = Array(text.utf8)
        return Tokenizer.tokens(of: text).map { token in
            let form = String(decoding: bytes[token.place], as: UTF8.self)
            let readings = token.kind == .word ? languages.map { ($0, lexicon.reading(of: form, in: $0)) } : []
            return ReadWord(
                place: token.place, terms: Set([folded(form)] + readings.flatMap { Self.terms($1.lemmas, $0) }),
                parts: Set(readings.flatMap { Self.terms($1.parts, $0) }))
        }
    }

    /// A few words are sometimes taken for a neighbour's language: what nobody in the house speaks is read as Finnish too.
    private func languages(of text: String) -> [TextLanguage] {
        guard let language = identification.language(of: text) else { return [.finnish] }
        return HouseLanguage(rawValue: language.rawValue) == nil ? [language, .finnish] : [language]
    }

    /// With its language, since the Swedish stem of a Finnish name may be a Finnish word: *Taina*, *tai*.
    private static func terms(_ forms: [String], _ language: TextLanguage) -> [String] { forms.map { "\($0)@\(language.rawValue)" } }
}
