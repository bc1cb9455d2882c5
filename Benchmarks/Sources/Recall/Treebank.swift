import Foundation

/// Words with the lemmas that annotators gave them, from a file of Universal Dependencies.
///
/// Source: <https://universaldependencies.org/format.html>.
struct Treebank {
    struct Word: Hashable {
        let form: String
        /// Without the signs by which annotators part compounds.
        let lemma: String
        let kind: String
    }

    static let contentKinds: Set = ["NOUN", "PROPN", "ADJ", "VERB", "ADV"]

    let contentWords: [Word]
    let sentences: [String]

    init(gzipped path: String) throws {
        let unpacking = Process()
        unpacking.executableURL = URL(filePath: "/usr/bin/env")
        unpacking.arguments = ["gzip", "-dc", path]
        let pipe = Pipe()
        unpacking.standardOutput = pipe
        try unpacking.run()
        let bytes = try pipe.fileHandleForReading.readToEnd() ?? Data()
        unpacking.waitUntilExit()
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        contentWords = lines.compactMap(Self.word)
        sentences = lines.filter { $0.hasPrefix(Self.sentence) }.map { String($0.dropFirst(Self.sentence.count)) }
    }

    private static let sentence = "# text = "

    private static func word(_ line: Substring) -> Word? {
        let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard columns.count == 10, Int(columns[0]) != nil, contentKinds.contains(String(columns[3])) else { return nil }
        return Word(form: String(columns[1]), lemma: columns[2].filter { $0 != "#" && $0 != "-" }, kind: String(columns[3]))
    }
}
