import Foundation
import Language

/// How many words of a treebank are found under their lemma, and how many lemmas are wrongly taken for one.
struct Recall {
    let treebank: Treebank
    let language: TextLanguage
    private let analyses: [String: Set<String>]

    init(_ treebank: Treebank, _ language: TextLanguage, by words: Wordbook) {
        self.treebank = treebank
        self.language = language
        let asked = Set(treebank.contentWords.flatMap { [$0.form, $0.lemma] })
        analyses = Dictionary(uniqueKeysWithValues: asked.map { ($0, Set(words.analysis(of: $0, in: language).lemmas)) })
    }

    func share(of kinds: Set<String>) -> Double {
        let words = treebank.contentWords.filter { kinds.contains($0.kind) }
        return Double(words.count(where: isFound)) / Double(words.count)
    }

    func isFound(_ word: Treebank.Word) -> Bool { areOne(word.form, word.lemma) }

    private func areOne(_ one: String, _ other: String) -> Bool {
        !analyses[one, default: []].isDisjoint(with: analyses[other, default: []])
    }

    /// Of random pairs of different lemmas that begin with the same four letters, the share that counts as one word.
    func wronglyJoined(pairs count: Int) -> (share: Double, examples: [(String, String)]) {
        joined(Array(Set(treebank.contentWords.map(\.lemma))).map { ($0, $0) }, pairs: count)
    }

    /// The same for the forms as they stand in the text, which homonyms make a little larger.
    func formsWronglyJoined(pairs count: Int) -> (share: Double, examples: [(String, String)]) {
        joined(Array(Set(treebank.contentWords)).map { ($0.form, $0.lemma) }, pairs: count)
    }

    private func joined(_ words: [(form: String, lemma: String)], pairs count: Int) -> (share: Double, examples: [(String, String)]) {
        let groups = Dictionary(grouping: words.sorted { $0 < $1 }) { $0.lemma.lowercased().prefix(4) }
        let crowded = groups.filter { $0.key.count == 4 && $0.value.count > 1 }.sorted { $0.key < $1.key }.map(\.value)
        var chance = Chance(seed: 1)
        var drawn = 0
        var wrong: [(String, String)] = []
        let weights = crowded.map { $0.count * ($0.count - 1) / 2 }
        let total = weights.reduce(0, +)
        while drawn < count {
            var place = Int.random(in: 0..<total, using: &chance)
            var index = 0
            while place >= weights[index] { place -= weights[index]; index += 1 }
            let one = crowded[index].randomElement(using: &chance)!
            let other = crowded[index].randomElement(using: &chance)!
            guard one.lemma.lowercased() != other.lemma.lowercased() else { continue }
            drawn += 1
            if areOne(one.form, other.form) { wrong.append((one.form, other.form)) }
        }
        return (Double(wrong.count) / Double(count), wrong)
    }
}

/// The same chances on every run (SplitMix64).
struct Chance: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
