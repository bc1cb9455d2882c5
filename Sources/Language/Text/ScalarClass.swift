import CUnistring

/// What a scalar does to the word it stands in, by the Unicode property Word_Break.
///
/// Source: Unicode Standard Annex #29, section 4. The property comes from libunistring.
enum ScalarClass: UInt8, Sendable {
    case other, letter, hebrew, digit, katakana, underscore
    case midLetter, midNumber, midBoth, apostrophe, doubleQuote
    /// Combining marks, format characters, joiners: part of what they follow.
    case extend
    /// A letter of a script written without spaces: a word by itself, as far as rules without a dictionary can tell.
    case single
    case emoji, flagLetter, hash, at

    init(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "#", "\u{FF03}": self = .hash
        case "@", "\u{FF20}": self = .at
        default: self = Self.byProperty(scalar)
        }
    }

    private static func byProperty(_ scalar: Unicode.Scalar) -> ScalarClass {
        switch Int(uc_wordbreak_property(scalar.value)) {
        case WBP_ALETTER: .letter
        case WBP_HL: .hebrew
        case WBP_NUMERIC: .digit
        case WBP_KATAKANA: .katakana
        case WBP_EXTENDNUMLET: .underscore
        case WBP_MIDLETTER: .midLetter
        case WBP_MIDNUM: .midNumber
        case WBP_MIDNUMLET: .midBoth
        case WBP_SQ: .apostrophe
        case WBP_DQ: .doubleQuote
        case WBP_EXTEND, WBP_FORMAT, WBP_ZWJ: .extend
        case WBP_RI: .flagLetter
        default: outsideWords(scalar)
        }
    }

    private static func outsideWords(_ scalar: Unicode.Scalar) -> ScalarClass {
        if scalar.value >= 0x80, scalar.properties.isEmoji { return .emoji }
        return scalar.properties.isAlphabetic ? .single : .other
    }

    /// The classes of the scalars that UTF-8 writes in one byte or two.
    static let table: [ScalarClass] = (0..<0x800).map { number in
        Unicode.Scalar(UInt32(number)).map { ScalarClass($0) } ?? .other
    }

    var isLetter: Bool { self == .letter || self == .hebrew }
    /// Stands within words: what comes directly before a sign makes it no hashtag and no mention.
    var isWordly: Bool { isLetter || self == .digit || self == .katakana || self == .underscore || self == .single }
}
