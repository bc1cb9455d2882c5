import CLanguageIdentification

/// Tells in which language a text is written; a few words are enough for the languages around us.
public struct LanguageIdentification: Sendable {
    public init() {}

    /// How much of a text is looked at; its language shows long before.
    static let longestLookInBytes = 16_384

    /// - Returns: nil when the text tells nothing, as numbers and emoji do.
    public func language(of text: String) -> TextLanguage? {
        var head = Array(text.utf8.prefix(Self.longestLookInBytes))
        for index in head.indices where head[index] < 0x20 { head[index] = 0x20 }
        let code = head.withUnsafeBytes { bytes -> String in
            guard let start = bytes.bindMemory(to: CChar.self).baseAddress else { return "un" }
            return String(cString: cld2_language_code(start, bytes.count))
        }
        return code == "un" ? nil : TextLanguage(rawValue: code)
    }
}
