import CLanguageIdentification
import Foundation

/// Tells in which language a text is written; a few words are enough for the languages around us.
public struct LanguageIdentification: Sendable {
    public init() {}

    /// How much of a text is looked at; its language shows long before.
    static let longestLookInBytes = 16_384

    /// What CLD2 calls otherwise than ISO 639 does, and what it says when it cannot tell.
    private static let codes: [String: String?] = ["un": nil, "xx": nil, "xxx": nil, "iw": "he", "jw": "jv", "in": "id", "ji": "yi"]

    /// - Returns: nil when the text tells nothing, as numbers and emoji do.
    public func language(of text: String) -> TextLanguage? {
        var head = beginning(of: text)
        for index in head.indices where head[index] < 0x20 { head[index] = 0x20 }
        let code = head.withUnsafeBytes { bytes -> String in
            guard let start = bytes.bindMemory(to: CChar.self).baseAddress else { return "un" }
            return String(cString: cld2_language_code(start, bytes.count))
        }
        let told = Self.codes[code, default: code].flatMap(TextLanguage.init(rawValue:))
        return told == .norwegian || told == .danish ? scandinavian(told, head) : told
    }

    /// With letters and their marks together, as the library's tables know them.
    private func beginning(of text: String) -> [UInt8] {
        let head = Array(text.utf8.prefix(Self.longestLookInBytes))
        let hasMarks = head.contains { $0 == 0xCC || $0 == 0xCD }  // U+0300 to U+036F begin with these
        return hasMarks ? Array(String(decoding: head, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8) : head
    }

    /// Short Swedish is often taken for its neighbours, which write neither ä nor ö.
    private func scandinavian(_ told: TextLanguage?, _ head: [UInt8]) -> TextLanguage? {
        let letters = String(decoding: head, as: UTF8.self).lowercased().unicodeScalars
        return letters.contains { $0 == "ä" || $0 == "ö" } && !letters.contains { $0 == "æ" || $0 == "ø" } ? .swedish : told
    }
}
