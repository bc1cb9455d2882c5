/// What a text is known by in a set of topics: a number in place of its letters, and of what it is said.
///
/// A polynomial over the prime 2⁶¹ - 1 at a point that is drawn when the program starts: two texts of a hundred bytes share
/// a key with a chance of less than 10⁻¹⁶, and nobody outside can find such a pair. Keys grow letter by letter, so that the
/// keys of all beginnings of a word cost one pass.
struct WordKey: Hashable {
    enum Aspect: UInt64 {
        /// A lemma or a form; their roles tell which.
        case word = 1
        /// A compound part, of which few topics ask.
        case part
        case exactly, tag, account, beginning, ending, inside, language, author, site
        /// All ways of a sought word together.
        case sought
    }

    private(set) var number: UInt64

    private static let prime: UInt64 = 1 << 61 - 1
    private static let point = UInt64.random(in: 1 << 32..<prime)

    init(_ aspect: Aspect) { number = aspect.rawValue }

    init(_ aspect: Aspect, _ bytes: some Sequence<UInt8>) {
        self.init(aspect)
        for byte in bytes { append(byte) }
    }

    mutating func append(_ byte: UInt8) {
        let (high, low) = number.multipliedFullWidth(by: Self.point)
        let folded = (low & Self.prime) + (high << 3 | low >> 61) + UInt64(byte) + 1
        let once = (folded & Self.prime) + folded >> 61
        number = once >= Self.prime ? once - Self.prime : once
    }
}

/// As what a text is a word: the bits a token offers and a sought word asks for.
struct Roles: OptionSet, Hashable {
    let rawValue: UInt8

    static let lemma = Roles(rawValue: 1)
    /// The form as it stands, folded.
    static let form = Roles(rawValue: 2)
    static let lastPart = Roles(rawValue: 4)
    static let part = Roles(rawValue: 8)
}

/// Which of the house's languages; the last bit stands for all others.
struct LanguageBits: OptionSet, Hashable {
    let rawValue: UInt8

    static let others = LanguageBits(rawValue: 0x80)
    static let all = LanguageBits(rawValue: 0xFF)
    /// The house has at most so many languages.
    static let most = 7
}
