/// A piece of a text that can be looked for, with its place.
public struct Token: Hashable, Sendable {
    public enum Kind: UInt8, Sendable, CaseIterable {
        case word, number
        /// `#AvoinViestintä`; its words follow as tokens of their own.
        case hashtag
        /// `@name`, also with a server or a domain.
        case mention
        /// An address of the web or of mail.
        case address
        case emoji
    }

    public let kind: Kind
    /// A word within the token before it: of a hashtag, or of a word joined by full stops or underscores.
    public let isPiece: Bool
    /// How many words the token spans: as many as it has pieces, otherwise one.
    public let width: UInt16
    /// The number of the token among the words of the text, from 0; what spans several is followed after the last of them.
    public let position: Int32
    let start: Int32
    let end: Int32

    /// Where it stands in the text, in UTF-8 bytes. Of a hashtag and a mention the sign is part.
    public var place: Range<Int> { Int(start)..<Int(end) }

    /// The first position after it.
    public var nextPosition: Int32 { position + Int32(width) }

    init(_ kind: Kind, _ start: Int, _ end: Int, position: Int32, width: UInt16 = 1, isPiece: Bool = false) {
        self.kind = kind
        self.isPiece = isPiece
        self.width = width
        self.position = position
        self.start = Int32(truncatingIfNeeded: start)
        self.end = Int32(truncatingIfNeeded: end)
    }
}
