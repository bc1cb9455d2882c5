import Workplace

/// A text, or the part of it in which the found words stand, with each of them marked.
struct Excerpt {
    private let text: [UInt8]
    private let marks: [Range<Int>]

    /// Bytes around the first found word.
    private static let before = 60
    private static let longest = 220

    /// - Parameter marks: in bytes of UTF-8, in their order.
    init(of words: String, marks: [Range<Int>]) {
        text = Array(words.utf8)
        self.marks = marks
    }

    init(of words: String, in language: String?, question: SearchQuestion, reader: some WordReading) {
        self.init(of: words, marks: reader.words(of: words, in: language).filter(question.asksFor).map(\.place))
    }

    /// Around the first mark.
    var html: HTML {
        let start = wordStart(atOrBefore: max(0, (marks.first?.lowerBound ?? 0) - Self.before))
        let end = wordStart(atOrBefore: min(text.count, start + Self.longest))
        return "\(start > 0 ? "… " : "")\(marked(start..<end))\(end < text.count ? "…" : "")"
    }

    /// From its beginning to its end.
    var whole: HTML { marked(0..<text.count) }

    private func marked(_ range: Range<Int>) -> HTML {
        var (html, place): (HTML, Int) = ("", range.lowerBound)
        for mark in marks where mark.lowerBound >= place && mark.upperBound <= range.upperBound {
            html = html + "\(piece(place..<mark.lowerBound))<mark>\(piece(mark))</mark>"
            place = mark.upperBound
        }
        return html + "\(piece(place..<max(place, range.upperBound)))"
    }

    private func piece(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

    /// The end of the text, or the beginning of a word: no character is cut apart.
    private func wordStart(atOrBefore place: Int) -> Int {
        guard place < text.count else { return text.count }
        let white: Set<UInt8> = [0x20, 0x0A, 0x09]
        return text[..<place].lastIndex { white.contains($0) }.map { $0 + 1 } ?? 0
    }
}
