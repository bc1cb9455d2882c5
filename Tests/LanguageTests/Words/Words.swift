import Language

/// One wordbook for all suites: opening the dictionary is what takes time, and nothing in it changes.
let wordbook: Wordbook = {
    do { return try Wordbook() } catch { fatalError("\(error)") }
}()

func lemmas(_ word: String, _ language: TextLanguage = .finnish) -> [String] { wordbook.analysis(of: word, in: language).lemmas }

func parts(_ word: String) -> [String] { wordbook.analysis(of: word, in: .finnish).parts }

/// Whether two forms count as one word.
func areOne(_ one: String, _ other: String, in language: TextLanguage = .finnish) -> Bool {
    !Set(lemmas(one, language)).isDisjoint(with: lemmas(other, language))
}
