/// What a word form may be.
public struct WordAnalysis: Hashable, Sendable {
    /// The lemmas of the whole word, one for each reading: sorted, folded, at least one. Two forms are the same word when they share one.
    public let lemmas: [String]
    /// The lemmas of a compound's parts from left to right; empty for a simple word.
    public let parts: [String]

    public init(lemmas: some Sequence<String>, parts: [String] = []) {
        self.lemmas = Set(lemmas).sorted()
        self.parts = parts
    }
}
