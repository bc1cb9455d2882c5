import Workplace

/// The part of a text in which the words that were asked for stand, with each of them marked.
struct Excerpt {
    private let text: [UInt8]
    private let marks: [Range<Int>]

    /// Bytes around the first found word.
    private static let before = 60
    private static let longest = 220

    init(of words: String, in language: String?, question: SearchQuestion, reader: some WordReading) {
        text = Array(words.utf8)
        marks = reader.words(of: words, in: language).filter(question.asksFor).map(\.place)
    }

    var html: HTML {
        let start = wordStart(atOrBefore: max(0, (marks.first?.lowerBound ?? 0) - Self.before))
        let end = wordStart(atOrBefore: min(text.count, start + Self.longest))
        var (html, place): (HTML, Int) = (start > 0 ? "… " : "", start)
        for mark in marks where mark.lowerBound >= place && mark.upperBound <= end {
            html = html + "\(piece(place..<mark.lowerBound))<mark>\(piece(mark))</mark>"
            place = mark.upperBound
        }
        return html + "\(piece(place..<max(place, end)))\(end < text.count ? "…" : "")"
    }

    private func piece(_ range: Range<Int>) -> String { String(decoding: text[range], as: UTF8.self) }

    /// The end of the text, or the beginning of a word: no character is cut apart.
    private func wordStart(atOrBefore place: Int) -> Int {
        guard place < text.count else { return text.count }
        let white: Set<UInt8> = [0x20, 0x0A, 0x09]
        return text[..<place].lastIndex { white.contains($0) }.map { $0 + 1 } ?? 0
    }
}
