/// Cuts texts into tokens, in one pass over their UTF-8 bytes.
///
/// Words are broken by Unicode Standard Annex #29 (with its default of a colon within words: `EU:n`). Scripts written
/// without spaces are taken letter by letter.
public struct Tokenizer {
    /// Those of the text that was read last.
    public private(set) var tokens: [Token] = []
    private var position: Int32 = 0
    private var pieces = Pieces()
    private var letters = LetterMap()

    public init() {}

    /// The tokens of a text, where it is read only once.
    public static func tokens(of text: String) -> [Token] {
        var text = text
        var tokenizer = Tokenizer()
        text.withUTF8 { tokenizer.read($0) }
        return tokenizer.tokens
    }

    /// Reads `bytes`; what in them is not UTF-8 belongs to no token. At most the first 2³¹ - 1 bytes count.
    public mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        tokens.removeAll(keepingCapacity: true)
        position = 0
        let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(Int(Int32.max)))
        letters.read(bytes)
        let letters = letters
        letters.withUnsafeBits { letters in
            ScalarClass.table.withUnsafeBufferPointer { read(ScalarReader(bytes: bytes, table: $0, letters: letters)) }
        }
    }

    private mutating func read(_ reader: ScalarReader) {
        var index = 0
        var isAfterWord = false
        while index < reader.end {
            let (found, next) = reader.scalar(at: index)
            let start = index
            switch found {
            case .other: index = next
            case .letter: index = plainWord(from: start, next, reader) ?? word(from: start, found, next, reader)
            case .hebrew, .digit, .katakana, .underscore: index = word(from: start, found, next, reader)
            case .single: index = single(from: start, next, reader)
            case .emoji, .flagLetter: index = emoji(from: start, found, next, reader)
            case .hash where !isAfterWord: index = hashtag(from: start, next, reader)
            case .at where !isAfterWord: index = mention(from: start, next, reader)
            default: index = next
            }
            isAfterWord = found.isWordly
        }
    }

    /// What is longer, in bytes, is no word that anybody looks for: it only takes its place among the others.
    public static let longestToken = 1_000

    private mutating func append(_ kind: Token.Kind, _ start: Int, _ end: Int) {
        if end - start <= Self.longestToken { tokens.append(Token(kind, start, end, position: position)) }
        position += 1
    }

    /// Takes a word of common letters that a space or the like ends; nil where it may go on, as addresses do.
    @inline(__always)
    private mutating func plainWord(from start: Int, _ next: Int, _ reader: ScalarReader) -> Int? {
        let end = reader.endOfLetters(from: next)
        guard reader.endsWord(at: end) else { return nil }
        append(.word, start, end)
        return end
    }

    private mutating func single(from start: Int, _ next: Int, _ reader: ScalarReader) -> Int {
        let end = reader.endOfMarks(from: next)
        append(.word, start, end)
        return end
    }

    private mutating func emoji(from start: Int, _ first: ScalarClass, _ next: Int, _ reader: ScalarReader) -> Int {
        let end = reader.endOfEmoji(first: first, next: next)
        append(.emoji, start, end)
        return end
    }

    private mutating func word(from start: Int, _ first: ScalarClass, _ next: Int, _ reader: ScalarReader) -> Int {
        let letter = reader.bytes[start] | 0x20
        if letter == UInt8(ascii: "h") || letter == UInt8(ascii: "w"), let end = reader.endOfWebAddress(from: start) {
            append(.address, start, end)
            return end
        }
        let word = reader.word(from: start, first: first, next: next)
        if let end = reader.endOfMailbox(at: word.end) {
            append(.address, start, end)
            return end
        }
        take(word, from: start, reader)
        return word.end
    }

    private mutating func take(_ word: ScalarReader.Word, from start: Int, _ reader: ScalarReader) {
        if !word.isJoined {
            append(word.hasLetter ? .word : .number, start, word.end)
        } else if reader.bytes[start..<word.end].contains(where: { $0 != UInt8(ascii: "_") }) {
            if word.hasLetter {
                pieces.read(start..<word.end, of: reader, atCapitals: false)
                appendWithPieces(.word, start, word.end)
            } else {
                append(.number, start, word.end)
            }
        }
    }

    private mutating func hashtag(from start: Int, _ next: Int, _ reader: ScalarReader) -> Int {
        guard let end = reader.endOfTag(from: next) else { return next }
        pieces.read(next..<end, of: reader, atCapitals: true)
        appendWithPieces(.hashtag, start, end)
        return reader.endOfEnding(from: end)
    }

    private mutating func mention(from start: Int, _ next: Int, _ reader: ScalarReader) -> Int {
        guard let end = reader.endOfAccount(from: next) else { return next }
        append(.mention, start, end)
        return reader.endOfEnding(from: end)
    }

    private mutating func appendWithPieces(_ kind: Token.Kind, _ start: Int, _ end: Int) {
        guard end - start <= Self.longestToken else { return append(kind, start, end) }
        tokens.append(Token(kind, start, end, position: position, width: UInt16(max(1, pieces.list.count))))
        for piece in pieces.list {
            tokens.append(Token(.word, piece.range.lowerBound, piece.range.upperBound, position: position, isPiece: true))
            if let other = piece.other {
                tokens.append(Token(.word, other.lowerBound, other.upperBound, position: position, isPiece: true))
            }
            position += 1
        }
        if pieces.list.isEmpty { position += 1 }
    }
}

extension ScalarReader {
    /// The end of a Finnish case ending after a name that is not bent itself: `#talkoot:ssa`, `@routala:n`.
    func endOfEnding(from colon: Int) -> Int {
        guard isASCII(colon, ":") else { return colon }
        var index = colon + 1
        while index < end, case let (found, next) = scalar(at: index), found.isLetter { index = next }
        return index - colon <= 12 ? index : colon
    }
}
