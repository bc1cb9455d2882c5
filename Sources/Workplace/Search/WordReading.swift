/// Reads a text as words that can be found again in any of their forms.
public protocol WordReading: Sendable {
    /// - Parameter language: a code such as `fi`, where the text's language is known.
    func words(of text: String, in language: String?) -> [ReadWord]
}

/// A word of a text with everything it can be found by.
public struct ReadWord: Hashable, Sendable {
    /// Where it stands, in bytes of UTF-8.
    public let place: Range<Int>
    /// The base forms it may be of, each with its language, and the word as it stands: lower case, no white space.
    public let terms: Set<String>
    /// The base forms of its parts. A compound is found by them, but who asks for a compound does not ask for its parts.
    public let parts: Set<String>

    public init(place: Range<Int>, terms: Set<String>, parts: Set<String> = []) {
        self.place = place
        self.terms = terms
        self.parts = parts
    }

    /// Everything it is found by.
    public var findable: Set<String> { terms.union(parts) }
}
