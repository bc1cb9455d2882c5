/// The text of a post that a server sends as HTML.
///
/// It is read for its words only: every tag is taken away, so nothing of it can act in a page of ours.
struct HTMLText {
    /// As a reader would see it.
    private(set) var shown = ""
    /// The same, with each link's target in place of its possibly shortened words. Mentions and hashtags stay as shown.
    private(set) var withTargets = ""

    private var link: (target: String, words: String)?

    init(_ html: String) {
        var rest = html[...]
        // Looked for once, so that a text of many opening brackets costs no more than another.
        let lastEnd = html.lastIndex(of: ">") ?? html.startIndex
        while let character = rest.first {
            if character == "<", rest.startIndex < lastEnd, let end = rest.firstIndex(of: ">") {
                read(tag: rest[rest.index(after: rest.startIndex)..<end])
                rest = rest[rest.index(after: end)...]
            } else if character == "&", let entity = HTMLEntity(startOf: rest) {
                add(entity.text)
                rest = rest.dropFirst(entity.length)
            } else {
                add(character.isWhitespace ? " " : String(character))
                rest = rest.dropFirst()
            }
        }
        endLink()
        shown = Self.tidied(shown)
        withTargets = Self.tidied(withTargets)
    }

    private mutating func read(tag: Substring) {
        let closing = tag.hasPrefix("/") ? "/" : ""
        let name = closing + tag.dropFirst(closing.count).prefix { $0.isLetter }.lowercased()
        switch name {
        case "br", "/li", "/div", "/blockquote": add("\n")
        case "/p", "/ul", "/ol", "/pre": add("\n\n")
        case "a": link = (Self.attribute("href", of: tag), "")
        case "/a": endLink()
        default: break
        }
    }

    private mutating func add(_ text: String) {
        shown += text
        if link == nil { withTargets += text } else { link?.words += text }
    }

    private mutating func endLink() {
        guard let link else { return }
        let isName = link.words.hasPrefix("@") || link.words.hasPrefix("#") || link.target.isEmpty
        withTargets += isName ? link.words : link.target
        self.link = nil
    }

    private static func attribute(_ name: String, of tag: Substring) -> String {
        for quote in ["\"", "'"] {
            guard let start = tag.firstRange(of: " \(name)=\(quote)") else { continue }
            return HTMLEntity.replaced(in: tag[start.upperBound...].prefix { String($0) != quote })
        }
        return ""
    }

    /// Without spaces around line breaks, and without more than one empty line at once.
    private static func tidied(_ text: String) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.split(separator: " ").joined(separator: " ") }
        var kept: [String] = []
        for line in lines where !(line.isEmpty && (kept.last?.isEmpty ?? true)) { kept.append(line) }
        if kept.last == "" { kept.removeLast() }
        return kept.joined(separator: "\n")
    }
}
