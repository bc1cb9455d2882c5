import Foundation
import Language

/// The figures of one language as lines to read.
struct Report {
    private let recall: Recall
    private let lemmas: Recall.Joined
    private let forms: Recall.Joined

    init(_ recall: Recall) {
        self.recall = recall
        lemmas = recall.wronglyJoined(pairs: 100_000)
        forms = recall.formsWronglyJoined(pairs: 100_000)
    }

    var figures: String {
        let all = [("nouns and names", Set(["NOUN", "PROPN"])), ("content words", Treebank.contentKinds)]
        let each = Treebank.contentKinds.sorted().map { ($0, Set([$0])) }
        let found = (all + each).map { "\(code) recall, \($0.0): \(rounded(recall.share(of: $0.1)))" }
        let joined = "\(code) of 100000 pairs wrongly joined, lemmas: \(rounded(lemmas.share)), forms: \(rounded(forms.share))"
        let told = [1...3, 4...8, 9...1_000].map { "\(code) told of texts of \($0) words: \(rounded(toldShare(of: $0)))" }
        return (found + [joined] + told).joined(separator: "\n")
    }

    var errors: String {
        let missed = recall.treebank.contentWords.filter { !recall.isFound($0) }.map { word in
            "missed \(code) \(word.kind) \(word.form) \(word.lemma) \(recall.lemmas(of: word.form)) \(recall.lemmas(of: word.lemma))"
        }
        return (missed + Set(lemmas.examples).sorted().map { "joined \(code) \($0)" }).joined(separator: "\n")
    }

    /// Of the texts of so many words, the share whose language is told.
    private func toldShare(of lengths: ClosedRange<Int>) -> Double {
        let texts = recall.treebank.sentences.filter { lengths.contains($0.split(separator: " ").count) }
        let identification = LanguageIdentification()
        return Double(texts.count { identification.language(of: $0) == recall.language }) / Double(max(texts.count, 1))
    }

    private var code: String { recall.language.rawValue }

    private func rounded(_ share: Double) -> String { String(format: "%.4f", share) }
}
