/// A character written as `&amp;`, `&#39;` or `&#x27;`.
///
/// Source: <https://html.spec.whatwg.org/multipage/named-characters.html>; of its two thousand names those that servers use in posts.
struct HTMLEntity {
    let text: String
    /// In characters, with the ampersand and the semicolon.
    let length: Int

    /// Nil when `rest` begins with an ampersand that means itself.
    init?(startOf rest: Substring) {
        guard let end = rest.prefix(12).firstIndex(of: ";") else { return nil }
        let name = rest[rest.index(after: rest.startIndex)..<end]
        guard let text = Self.named[String(name)] ?? Self.numbered(name) else { return nil }
        self.text = text
        length = name.count + 2
    }

    static func replaced(in text: some StringProtocol) -> String {
        var replaced = ""
        var rest = Substring(text)
        while let character = rest.first {
            if character == "&", let entity = HTMLEntity(startOf: rest) {
                replaced += entity.text
                rest = rest.dropFirst(entity.length)
            } else {
                replaced.append(character)
                rest = rest.dropFirst()
            }
        }
        return replaced
    }

    private static func numbered(_ name: Substring) -> String? {
        guard name.first == "#" else { return nil }
        let digits = name.dropFirst()
        let isHexadecimal = digits.first == "x" || digits.first == "X"
        let number = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap(UnicodeScalar.init).map { String($0) }
    }

    private static let named = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "hellip": "…", "ndash": "–", "mdash": "—",
        "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "auml": "ä", "ouml": "ö", "aring": "å",
        "Auml": "Ä", "Ouml": "Ö", "Aring": "Å", "euro": "€", "copy": "©",
    ]
}
