public import Language

/// Something said in public that topics are held against.
public struct Post: Hashable, Sendable {
    public let text: String
    /// The language it is believed to be in; nil where nobody says.
    public let language: TextLanguage?
    /// The account that wrote it.
    public let author: String?
    /// Its address or the host it stands on.
    public let site: String?

    public init(text: String, language: TextLanguage? = nil, author: String? = nil, site: String? = nil) {
        self.text = text
        self.language = language
        self.author = author
        self.site = site
    }
}
