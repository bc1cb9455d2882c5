import Foundation
import Language

/// `Recall [--errors] [folder]`: recall and precision of the lemmas on treebanks that lie beside the project.
let arguments = Array(CommandLine.arguments.dropFirst())
let folder = arguments.first { !$0.hasPrefix("--") } ?? "../shared/language"
let words = try Wordbook()

for (language, file) in [(TextLanguage.finnish, "fi_tdt-ud-dev.conllu.gz"), (.swedish, "sv_talbanken-ud-dev.conllu.gz")] {
    let path = "\(folder)/\(file)"
    guard FileManager.default.fileExists(atPath: path) else {
        print("recall of \(language.rawValue): SKIPPED, there is no \(path)")
        continue
    }
    let recall = Recall(try Treebank(gzipped: path), language, by: words)
    let kinds =
        [("nouns and names", Set(["NOUN", "PROPN"])), ("content words", Treebank.contentKinds)]
        + Treebank.contentKinds.sorted().map { ($0, [$0]) }
    for (name, kinds) in kinds { print("\(language.rawValue) recall, \(name): \(rounded(recall.share(of: kinds)))") }
    let lemmas = recall.wronglyJoined(pairs: 100_000)
    let forms = recall.formsWronglyJoined(pairs: 100_000)
    print("\(language.rawValue) wrongly joined, lemmas: \(rounded(lemmas.share)), forms: \(rounded(forms.share))")
    guard arguments.contains("--errors") else { continue }
    for word in recall.treebank.contentWords where !recall.isFound(word) {
        print(
            "missed \(language.rawValue) \(word.kind) \(word.form) \(word.lemma)", words.analysis(of: word.form, in: language).lemmas,
            words.analysis(of: word.lemma, in: language).lemmas)
    }
    for (one, other) in Set(lemmas.examples.map { "\($0) = \($1)" }).sorted().map({ ($0, "") }) {
        print("joined \(language.rawValue) \(one)\(other)")
    }
}

func rounded(_ share: Double) -> String { String(format: "%.4f", share) }
