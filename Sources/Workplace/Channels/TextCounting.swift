/// How a network counts the length of a text.
public enum TextCounting: Hashable, Sendable {
    /// What a reader would call characters (extended grapheme clusters).
    case characters
    /// Characters, each link counted as `linkLength` and a mention `@name@server` as `@name`: Mastodon's way.
    ///
    /// Source: <https://docs.joinmastodon.org/user/posting/#text>.
    case charactersWithShortLinks(linkLength: Int)
    /// Characters, and besides at most so many bytes of UTF-8: Bluesky's way.
    ///
    /// Source: the lexicon `app.bsky.feed.post`, `maxGraphemes` and `maxLength`.
    case graphemesAndBytes(mostBytes: Int)

    /// The length of `text` as this network sees it.
    public func length(of text: String) -> Int {
        switch self {
        case .characters, .graphemesAndBytes: text.count
        case .charactersWithShortLinks(let linkLength): Self.length(of: text, linkLength: linkLength)
        }
    }

    /// By how much `text` is too long for `most`; nil when it fits.
    public func excess(of text: String, over most: Int) -> Int? {
        let excess = length(of: text) - most
        if excess > 0 { return excess }
        guard case .graphemesAndBytes(let mostBytes) = self, text.utf8.count > mostBytes else { return nil }
        return max(1, (text.utf8.count - mostBytes) / 4)
    }

    private static func length(of text: String, linkLength: Int) -> Int {
        var total = text.count
        for link in text.matches(of: /https?:\/\/[^\s<>"]+/) {
            total += linkLength - withoutEndPunctuation(link.output).count
        }
        // Not the @ of an address such as https://mastodon.example/@name@server.
        for mention in text.matches(of: /(?:^|[^\w\/])@[A-Za-z0-9_.\-]+(@[A-Za-z0-9.\-]*[A-Za-z0-9])/) {
            total -= mention.output.1.count
        }
        return total
    }

    /// A sentence's full stop after a link is not the link's; a bracket is, when it was opened inside.
    private static func withoutEndPunctuation(_ link: Substring) -> Substring {
        guard let last = link.last else { return link }
        let closes = last == ")" && link.count { $0 == "(" } < link.count { $0 == ")" }
        return ".,;:!?'”’…".contains(last) || closes ? withoutEndPunctuation(link.dropLast()) : link
    }
}
