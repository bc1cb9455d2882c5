/// Reads a text as words that can be found again in any of their forms.
public protocol WordReading: Sendable {
    /// - Parameter language: a code such as `fi`, where the text's language is known.
    func words(of text: String, in language: String?) -> [ReadWord]
}

/// A word of a text with everything it can be found by.
public struct ReadWord: Hashable, Sendable {
    /// Where it stands, in bytes of UTF-8.
    public let place: Range<Int>
    /// The base forms that it and its parts may be of, and the word as it stands: lower case, no white space.
    public let terms: Set<String>

    public init(place: Range<Int>, terms: Set<String>) {
        self.place = place
        self.terms = terms
    }
}
