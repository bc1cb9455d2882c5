public import Language

/// What an organisation listens for.
public struct Topic: Identifiable, Hashable, Sendable {
    public let id: String
    public let query: Query
    /// The language its words are read in. Without one they are read in the language of each post.
    public let language: TextLanguage?

    public init(id: String, query: Query, language: TextLanguage? = nil) {
        self.id = id
        self.query = query
        self.language = language
    }
}
