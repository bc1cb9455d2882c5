import Language
import Listening

/// A small language for tests: a word's lemma is the word without its ending, and two words may be joined by `x`.
enum Toy {
    static func lexicon() -> Lexicon {
        Lexicon(capacity: 10_000) { form, language in
            let word = folded(form)
            let lemmas = word.hasSuffix("mme") && language == .finnish ? [stem(word), word] : [stem(word)]
            return WordAnalysis(lemmas: lemmas, parts: language == .finnish ? parts(of: word) : [])
        }
    }

    private static func stem(_ word: String) -> String {
        for ending in ["ssa", "mme", "n", "s"] where word.hasSuffix(ending) && word.count > ending.count + 1 {
            return String(word.dropLast(ending.count))
        }
        return word
    }

    private static func parts(of word: String) -> [String] {
        let parts = word.split(separator: "x").map { stem(String($0)) }
        return parts.count > 1 ? parts : []
    }
}

extension Topic {
    init(_ query: String, language: TextLanguage? = nil) throws {
        self.init(id: query, query: try Query(query), language: language)
    }
}
