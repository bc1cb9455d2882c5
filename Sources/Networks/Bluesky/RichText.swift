/// What in a text is a link, a mention or a hashtag. Bluesky does not look for them itself; the sender marks them.
///
/// Source: <https://docs.bsky.app/docs/advanced-guides/post-richtext>.
struct RichText {
    enum Feature: Hashable {
        case link(String)
        case mention(handle: String)
        case tag(String)
    }

    struct Mark: Hashable {
        let feature: Feature
        /// In bytes of UTF-8.
        let bytes: Range<Int>
    }

    let marks: [Mark]

    init(_ text: String) {
        let found = Self.links(text) + Self.mentions(text) + Self.tags(text)
        let inOrder = found.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
        // What lies inside a link, such as the # of its last part, is the link's.
        marks = inOrder.reduce(into: []) { kept, mark in
            if mark.bytes.lowerBound >= kept.last?.bytes.upperBound ?? 0 { kept.append(mark) }
        }
    }

    private static func links(_ text: String) -> [Mark] {
        text.matches(of: /https?:\/\/[^\s<>"\/.][^\s<>"]*/).map { match in
            let link = withoutEndPunctuation(text[match.range])
            return mark(.link(String(link)), link, in: text)
        }
    }

    private static func mentions(_ text: String) -> [Mark] {
        text.matches(of: /(?:^|[\s(])(@(?:[A-Za-z0-9](?:[A-Za-z0-9\-]*[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9]*)/).map { match in
            mark(.mention(handle: match.1.dropFirst().lowercased()), match.1, in: text)
        }
    }

    private static func tags(_ text: String) -> [Mark] {
        text.matches(of: /(?:^|[\s(])([#＃][^\s#＃]+)/).compactMap { match in
            let tag = withoutEndPunctuation(match.1)
            let name = tag.dropFirst()
            guard (1...64).contains(name.count), !name.allSatisfy(\.isWholeNumber) else { return nil }
            return mark(.tag(String(name)), tag, in: text)
        }
    }

    private static func mark(_ feature: Feature, _ part: Substring, in text: String) -> Mark {
        let start = text.utf8.distance(from: text.startIndex, to: part.startIndex)
        return Mark(feature: feature, bytes: start..<start + part.utf8.count)
    }

    /// A sentence's full stop is not the link's; a bracket is, when it was opened inside.
    private static func withoutEndPunctuation(_ part: Substring) -> Substring {
        guard let last = part.last else { return part }
        let closes = last == ")" && part.filter { $0 == "(" }.count < part.filter { $0 == ")" }.count
        return ".,;:!?'”’…".contains(last) || closes ? withoutEndPunctuation(part.dropLast()) : part
    }
}
