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
        let language = language.flatMap(TextLanguage.init) ?? identification.language(of: text) ?? .finnish
        let bytes = Array(text.utf8)
        return Tokenizer.tokens(of: text).map { token in
            let form = String(decoding: bytes[token.place], as: UTF8.self)
            let reading = lexicon.reading(of: form, in: token.kind == .word ? language : nil)
            return ReadWord(place: token.place, terms: Set([reading.folded] + reading.lemmas + reading.parts))
        }
    }
}
