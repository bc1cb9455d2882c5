import CStemmer

/// Stems by the rules of Snowball, for the languages it knows.
///
/// Source: <https://snowballstem.org/algorithms/>.
final class Snowball: Sendable {
    private let bench: Bench<OpaquePointer>

    /// - Returns: nil for a language without rules.
    init?(_ language: TextLanguage) {
        guard let name = Self.names[language.rawValue] else { return nil }
        struct Unknown: Error {}
        do {
            bench = try Bench {
                guard let stemmer = sb_stemmer_new(name, "UTF_8") else { throw Unknown() }
                return stemmer
            }
        } catch { return nil }
    }

    /// The library's own names, by ISO 639-1 code. Finnish is left out: the dictionary knows it better.
    static let names = [
        "ar": "arabic", "ca": "catalan", "da": "danish", "de": "german", "el": "greek", "en": "english", "es": "spanish", "eu": "basque",
        "fr": "french", "ga": "irish", "hi": "hindi", "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian",
        "lt": "lithuanian", "ne": "nepali", "nl": "dutch", "no": "norwegian", "pt": "portuguese", "ro": "romanian", "ru": "russian",
        "sr": "serbian", "sv": "swedish", "ta": "tamil", "tr": "turkish", "yi": "yiddish",
    ]

    /// The stem of a word in small letters.
    func stem(_ word: String) -> String {
        bench.use { stemmer in
            let bytes = Array(word.utf8)
            guard let stem = sb_stemmer_stem(stemmer, bytes, Int32(bytes.count)) else { return word }
            return String(decoding: UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))), as: UTF8.self)
        }
    }
}
