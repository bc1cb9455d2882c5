/// Why a query cannot be read: the place, and what was expected there.
public struct QueryProblem: Error, Hashable, Sendable {
    /// In UTF-8 bytes of the query; empty where something is missing.
    public let place: Range<Int>
    public let expected: Expectation

    public init(place: Range<Int>, expected: Expectation) {
        self.place = place
        self.expected = expected
    }

    public enum Expectation: Hashable, Sendable {
        /// The query is empty.
        case somethingToFind
        /// A word, a phrase or a bracket stands on this side of an operator.
        case word
        /// A word has at most so many bytes.
        case shorterWord(most: Int)
        case closingBracket, openingBracket
        case closingQuote
        /// The number after `NEAR/`, from 0 to this one.
        case distance(most: Int)
        /// Words or phrases on both sides of `NEAR`.
        case wordsBesideNear
        /// A star stands at the beginning or at the end of a word.
        case starAtEdge
        /// Letters beside a star, so many or more.
        case lettersBesideStar(Int)
        /// A name after `#` or `@`.
        case name
        /// A value after `lang:`, `from:` or `site:`.
        case value
        /// A code of two or three letters after `lang:`.
        case languageCode
        /// At most so many bytes, words, or brackets within brackets.
        case shorterQuery(most: Int), fewerWords(most: Int), fewerBrackets(most: Int)
    }
}

extension Query {
    /// What a query may have at most.
    public enum Limit {
        public static let bytes = 20_000
        public static let words = 1_000
        /// Brackets within brackets.
        public static let depth = 100
        /// Words between the sides of `NEAR`.
        public static let distance = 100
        /// Letters that a star needs beside it.
        public static let lettersBesideStar = 2
    }
}
