public import Language

/// What a topic looks for, as its query says it.
///
/// A bracket of one thing is that thing, and neighbours of the same operator lie in one list.
public indirect enum Query: Hashable, Sendable {
    case everything
    case word(SoughtWord)
    /// Words side by side in this order.
    case phrase([SoughtWord])
    /// Both, with at most so many words between them, in any order. The sides are words, phrases, or several of them to choose from.
    case near(Query, Query, words: Int)
    case not(Query)
    case all([Query])
    case any([Query])

    /// The words that a text may be found by: all but those that it must not have.
    public var words: [SoughtWord] {
        switch self {
        case .everything, .not: []
        case .word(let word): [word]
        case .phrase(let words): words
        case .near(let left, let right, _): left.words + right.words
        case .all(let queries), .any(let queries): queries.flatMap(\.words)
        }
    }
}

/// One word of a query, and how it is looked for.
public enum SoughtWord: Hashable, Sendable {
    /// In any of its forms.
    case anyForm(String)
    /// With the letters, capitals and ending it is written with.
    case exactly(String)
    /// The word begins so: `saavutett*`.
    case beginning(String)
    /// The last part of a compound, or the word itself: `*palvelu`.
    case lastPart(String)
    /// A part of a compound, or letters within the word: `*palvelu*`.
    case inside(String)
    /// The name of a hashtag, without its sign.
    case tag(String)
    /// The name of an account, without its sign.
    case account(String)
    case language(TextLanguage)
    /// Who wrote the post.
    case author(String)
    /// Where the post stands; the sites below it count too.
    case site(String)
}
