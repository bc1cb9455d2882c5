public import Language

/// Holds posts against a set of topics, one post after the other. Each thread has a matcher of its own.
public final class Matcher {
    private var matching: Matching

    /// - Parameters:
    ///   - forms: how many word forms are remembered; each takes about 300 bytes.
    ///   - identify: tells the language of a text whose language nobody says.
    public init(_ topics: TopicSet, forms: Int = 250_000, identify: @escaping (String) -> TextLanguage? = { _ in nil }) {
        matching = Matching(topics, forms: forms, identify: identify)
    }

    /// The identifiers of the topics that the post matches, in the order of their bytes.
    public func topics(in post: Post) -> [Topic.ID] { matching.topics(in: post) }
}
