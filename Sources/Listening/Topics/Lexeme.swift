/// A sign or a word of a query, with its place.
struct Lexeme {
    enum Kind {
        case open, close, and, or, not
        case near(words: Int)
        /// What is looked for; never a whole bracket.
        case sought(Query)
    }

    let kind: Kind
    let place: Range<Int>
}
