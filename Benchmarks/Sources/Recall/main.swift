import Foundation
import Language

/// `Recall [--errors] [folder]`: how the words and the language of treebanks that lie beside the project are found.
let arguments = Array(CommandLine.arguments.dropFirst())
let folder = arguments.first { !$0.hasPrefix("--") } ?? "../shared/language"
let words = try Wordbook()

for (language, file) in [(TextLanguage.finnish, "fi_tdt-ud-dev.conllu.gz"), (.swedish, "sv_talbanken-ud-dev.conllu.gz")] {
    let path = "\(folder)/\(file)"
    guard FileManager.default.fileExists(atPath: path) else {
        print("recall of \(language.rawValue): SKIPPED, there is no \(path)")
        continue
    }
    let report = Report(Recall(try Treebank(gzipped: path), language, by: words))
    print(report.figures)
    if arguments.contains("--errors") { print(report.errors) }
}
