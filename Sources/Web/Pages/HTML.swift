public import Workplace

/// A piece of markup. Every interpolated `String` is escaped; only `HTML` passes as it is.
public struct HTML: ExpressibleByStringInterpolation, Sendable {
    public let text: String

    public static let empty = HTML(stringLiteral: "")

    public init(stringLiteral markup: String) { text = markup }
    public init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

    private init(text: String) { self.text = text }

    public static func + (left: HTML, right: HTML) -> HTML { HTML(text: left.text + right.text) }

    public var isEmpty: Bool { text.isEmpty }

    public struct StringInterpolation: StringInterpolationProtocol {
        var text: String

        public init(literalCapacity: Int, interpolationCount: Int) {
            text = ""
            text.reserveCapacity(literalCapacity * 2)
        }

        public mutating func appendLiteral(_ markup: String) { text += markup }
        public mutating func appendInterpolation(_ words: String) { text.appendEscaped(words) }
        public mutating func appendInterpolation(_ words: Substring) { text.appendEscaped(String(words)) }
        public mutating func appendInterpolation(_ number: Int) { text += String(number) }
        /// A key holds nothing that markup could mistake.
        public mutating func appendInterpolation<Subject>(_ key: Identifier<Subject>) { text += key.text }
        public mutating func appendInterpolation(_ part: HTML) { text += part.text }
        public mutating func appendInterpolation(_ part: HTML?) { text += part?.text ?? "" }
        public mutating func appendInterpolation(_ parts: [HTML]) { for part in parts { text += part.text } }

        /// An attribute without a value, such as `checked`, when it holds.
        public mutating func appendInterpolation(_ attribute: StaticString, when holds: Bool) {
            if holds { text += " \(attribute)" }
        }

        /// The address of a page on a network; the practice network's are ours. Anything but http and https leads nowhere.
        public mutating func appendInterpolation(outside address: String) {
            let isWeb = address.hasPrefix("https://") || address.hasPrefix("http://")
            text.appendEscaped(isWeb || LocalPath(address).text == address ? address : "#")
        }
    }
}

extension HTML {
    /// What people wrote, with their line breaks.
    static func paragraphs(_ words: String) -> HTML {
        let paragraphs = words.split(separator: "\n\n", omittingEmptySubsequences: true).map { paragraph -> HTML in
            let lines = paragraph.split(separator: "\n", omittingEmptySubsequences: false).map { "\($0)" as HTML }
            return "<p dir=\"auto\">\(lines.joined(by: "<br>"))</p>"
        }
        return "\(paragraphs)"
    }
}

extension [HTML] {
    func joined(by separator: HTML) -> HTML {
        var whole = HTML.empty
        for (index, part) in enumerated() { whole = index == 0 ? part : whole + separator + part }
        return whole
    }
}

extension String {
    fileprivate mutating func appendEscaped(_ words: String) {
        // Hardly any words hold something to escape.
        guard words.utf8.contains(where: \.isSpecialInMarkup) else { return append(words) }
        for scalar in words.unicodeScalars {
            switch scalar {
            case "&": append("&amp;")
            case "<": append("&lt;")
            case ">": append("&gt;")
            case "\"": append("&quot;")
            case "'": append("&#39;")
            default: unicodeScalars.append(scalar)
            }
        }
    }
}

extension UInt8 {
    fileprivate var isSpecialInMarkup: Bool {
        switch self {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
        default: false
        }
    }
}
