/// The base address of a network's server, as people write it or as their handle tells it.
public struct ServerAddress: Hashable, Sendable {
    public let text: String

    /// Reads `mastodon.example`, `https://mastodon.example/@routala` and the like; nil when it is none.
    public init?(_ raw: String) {
        let trimmed = raw.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
        let (scheme, rest) =
            trimmed.hasPrefix("https://")
            ? ("https", trimmed.dropFirst(8)) : trimmed.hasPrefix("http://") ? ("http", trimmed.dropFirst(7)) : ("https", trimmed[...])
        let host = rest.prefix { $0 != "/" }
        guard !host.isEmpty, host.count <= 253, host.allSatisfy(Self.allows), !host.hasPrefix("."), !host.hasPrefix(":") else { return nil }
        text = "\(scheme)://\(host)"
    }

    /// The server that a handle such as `@routala@mastodon.example` names.
    public init?(ofHandle handle: String) {
        let parts = handle.split(separator: "@")
        guard parts.count == 2 else { return nil }
        self.init(String(parts[1]))
    }

    /// Where most accounts of a network are, when there is such a place.
    public static func usual(of network: Network) -> ServerAddress? {
        network == .bluesky ? ServerAddress("bsky.social") : nil
    }

    private static func allows(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || ".-:[]".contains(character))
    }
}
