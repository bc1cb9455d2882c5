/// What a network can do and how much it takes, read from the network itself where it tells.
public struct Capabilities: Hashable, Sendable {
    public var longestText: Int
    public var counting: TextCounting
    /// Pictures on one post.
    public var mostPictures: Int
    public var longestAltText: Int
    public var largestPictureInBytes: Int
    public var canReply: Bool
    public var canDelete: Bool
    /// Whether a repeated delivery can be recognised afterwards among the account's own posts.
    public var canBeLookedUp: Bool

    public init(
        longestText: Int, counting: TextCounting, mostPictures: Int, longestAltText: Int, largestPictureInBytes: Int, canReply: Bool = true,
        canDelete: Bool = true, canBeLookedUp: Bool = true
    ) {
        self.longestText = longestText
        self.counting = counting
        self.mostPictures = mostPictures
        self.longestAltText = longestAltText
        self.largestPictureInBytes = largestPictureInBytes
        self.canReply = canReply
        self.canDelete = canDelete
        self.canBeLookedUp = canBeLookedUp
    }
}

extension Capabilities {
    /// What holds until the network has told its own limits.
    public static func usual(of network: Network) -> Capabilities {
        switch network {
        case .practice:
            Capabilities(longestText: 2_000, counting: .characters, mostPictures: 4, longestAltText: 1_500, largestPictureInBytes: 16 << 20)
        case .mastodon:
            Capabilities(
                longestText: 500, counting: .charactersWithShortLinks(linkLength: 23), mostPictures: 4, longestAltText: 1_500,
                largestPictureInBytes: 16 << 20)
        case .bluesky:
            Capabilities(
                longestText: 300, counting: .graphemesAndBytes(mostBytes: 3_000), mostPictures: 4, longestAltText: 2_000,
                largestPictureInBytes: 2_000_000)
        }
    }
}
