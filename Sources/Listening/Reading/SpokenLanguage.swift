import Language

/// What a matcher asks of the language of each post.
struct SpokenLanguage {
    let language: TextLanguage?
    /// The letters of its code, which tell the forms of one language from those of another; the lowest byte is free.
    let tag: UInt32
    let bits: LanguageBits
    /// What topics ask for it by.
    let key: WordKey?

    init(_ language: TextLanguage?, in house: HouseLanguages) {
        self.language = language
        tag = (language?.rawValue.utf8.prefix(3) ?? "".utf8.prefix(0)).reduce(0) { ($0 | UInt32($1)) << 8 }
        bits = house.bits(of: language)
        key = language.map { WordKey(.language, $0.rawValue.utf8) }
    }
}
