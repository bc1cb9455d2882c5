/// Answers words, one a line, with a line of JSON each: `{"word":"…","lemmas":["…"],"parts":["…"]}`.
///
/// Input comes in pieces of any size. Bytes that are not UTF-8 stand in the answer as U+FFFD.
public struct LemmaLines {
    /// A line without end would fill the memory.
    public struct TooLong: Error, Hashable {
        /// Counted from 1.
        public let line: Int
    }

    private let words: Wordbook
    private let language: TextLanguage
    private var unfinished: [UInt8] = []
    private var line = 1
    private var known: [[UInt8]: [UInt8]] = [:]

    public static let longestLineInBytes = 16 * 1_048_576
    private static let mostKnown = 200_000
    private static let longestKnownInBytes = 100

    public init(_ words: Wordbook, _ language: TextLanguage) {
        self.words = words
        self.language = language
    }

    /// The answers to the lines that end in this piece.
    public mutating func answer(_ piece: [UInt8]) throws(TooLong) -> [UInt8] {
        var answers: [UInt8] = []
        var rest = piece[...]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            answers += answer(line: try finished(rest[..<end]))
            rest = rest[(end + 1)...]
        }
        unfinished = try finished(rest)
        return answers
    }

    /// The answer to a last line that no line feed ends.
    public mutating func answerRest() -> [UInt8] {
        defer { unfinished = [] }
        return unfinished.isEmpty ? [] : answer(line: unfinished)
    }

    private func finished(_ end: ArraySlice<UInt8>) throws(TooLong) -> [UInt8] {
        guard unfinished.count + end.count <= Self.longestLineInBytes else { throw TooLong(line: line) }
        return unfinished + end
    }

    private mutating func answer(line bytes: [UInt8]) -> [UInt8] {
        unfinished = []
        line += 1
        if let answer = known[bytes] { return answer }
        let answer = self.answer(bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes[...])
        if bytes.count <= Self.longestKnownInBytes {
            if known.count >= Self.mostKnown { known.removeAll(keepingCapacity: true) }
            known[bytes] = answer
        }
        return answer
    }

    private func answer(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let word = String(decoding: bytes, as: UTF8.self)
        let analysis = words.analysis(of: word, in: language)
        return Array("{\"word\":\(quoted(word)),\"lemmas\":\(list(analysis.lemmas)),\"parts\":\(list(analysis.parts))}\n".utf8)
    }

    private func list(_ words: [String]) -> String { "[\(words.map(quoted).joined(separator: ","))]" }

    private func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            case ..<" ": quoted += "\\u00\(scalar.value < 16 ? "0" : "")\(String(scalar.value, radix: 16))"
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}
