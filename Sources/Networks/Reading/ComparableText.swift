/// A text reduced to what stays the same on its way through a network, so that one's own post is recognised afterwards.
///
/// Networks turn text into markup, shorten links, complete or cut mentions, and change quotes, dashes and spaces. What is left here
/// are the letters and digits, with links without their scheme and mentions without their server.
struct ComparableText: Hashable {
    /// A link may come back as what is shown or as where it leads; either may be the one that was sent.
    private let readings: Set<String>

    init(plain text: String) { readings = [Self.reduced(text)] }

    init(html: String) {
        let text = HTMLText(html)
        readings = [Self.reduced(text.shown), Self.reduced(text.withTargets)]
    }

    func isSame(as other: ComparableText) -> Bool { !readings.isDisjoint(with: other.readings) }

    private static func reduced(_ text: String) -> String {
        let decoded = (PercentEncoding.decode(text) ?? text).lowercased()
        let bare = decoded.replacing(/https?:\/\//, with: "").replacing(/@([\w.\-]+)@[\w.\-]+/) { "@\($0.1)" }
        let kept = bare.filter { $0.isLetter || $0.isNumber }
        // A text of signs alone, such as 🎉, is compared by its signs.
        return kept.isEmpty ? bare.filter { !$0.isWhitespace } : kept
    }
}
