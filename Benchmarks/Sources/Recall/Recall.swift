import Language

/// How many words of a treebank are found under their lemma, and how many different words are taken for one.
struct Recall {
    /// Of random pairs, the share that counts as one word, and which they are.
    struct Joined {
        let share: Double
        let examples: [String]
    }

    let treebank: Treebank
    let language: TextLanguage
    private let analyses: [String: Set<String>]

    init(_ treebank: Treebank, _ language: TextLanguage, by words: Wordbook) {
        self.treebank = treebank
        self.language = language
        let asked = Set(treebank.contentWords.flatMap { [$0.form, $0.lemma] })
        analyses = Dictionary(uniqueKeysWithValues: asked.map { ($0, Set(words.analysis(of: $0, in: language).lemmas)) })
    }

    func lemmas(of word: String) -> [String] { analyses[word, default: []].sorted() }

    func share(of kinds: Set<String>) -> Double {
        let words = treebank.contentWords.filter { kinds.contains($0.kind) }
        return Double(words.count(where: isFound)) / Double(words.count)
    }

    func isFound(_ word: Treebank.Word) -> Bool { areOne(word.form, word.lemma) }

    private func areOne(_ one: String, _ other: String) -> Bool {
        !analyses[one, default: []].isDisjoint(with: analyses[other, default: []])
    }

    /// Pairs of different lemmas that begin with the same four letters.
    func wronglyJoined(pairs count: Int) -> Joined {
        joined(Set(treebank.contentWords.map(\.lemma)).map { ($0, $0) }, pairs: count)
    }

    /// The same for the forms as they stand in the text, which homonyms make a little larger.
    func formsWronglyJoined(pairs count: Int) -> Joined {
        joined(Set(treebank.contentWords).map { ($0.form, $0.lemma) }, pairs: count)
    }

    private func joined(_ words: [(form: String, lemma: String)], pairs count: Int) -> Joined {
        var pairs = Pairs(words)
        var wrong: [String] = []
        for _ in 0..<count {
            let (one, other) = pairs.next()
            if areOne(one, other) { wrong.append("\(one) = \(other)") }
        }
        return Joined(share: Double(wrong.count) / Double(count), examples: wrong)
    }
}
