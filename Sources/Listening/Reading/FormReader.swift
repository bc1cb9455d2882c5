import Language

/// What one token of a post offers to topics.
struct FormOffer {
    struct Key {
        let key: WordKey
        var roles: Roles
    }

    private(set) var keys: [Key] = []
    /// What the beginnings and insides of words are looked for in: the folded word, or the name of a hashtag.
    fileprivate(set) var folded: [UInt8] = []
    /// What endings are looked for in: lemmas whose compounds nobody takes apart.
    fileprivate(set) var uncut: [[UInt8]] = []

    fileprivate mutating func add(_ aspect: WordKey.Aspect, _ text: String, _ roles: Roles) {
        let key = WordKey(aspect, text.utf8)
        if let index = keys.firstIndex(where: { $0.key == key }) {
            keys[index].roles.formUnion(roles)
        } else {
            keys.append(Key(key: key, roles: roles))
        }
    }
}

/// Reads the forms that stand in posts.
struct FormReader {
    let lexicon: Lexicon

    func offer(of form: String, _ kind: Token.Kind, in language: TextLanguage?) -> FormOffer {
        var offer = FormOffer()
        offer.add(.exactly, form, .form)
        switch kind {
        case .word, .number: addWord(form, language, to: &offer)
        case .hashtag:
            let name = String(form.unicodeScalars.dropFirst())
            offer.add(.tag, folded(name), .form)
            offer.add(.exactly, name, .form)
            addWord(name, language, to: &offer)
        case .mention: addAccount(String(form.unicodeScalars.dropFirst()), to: &offer)
        case .address, .emoji: offer.add(.word, folded(form), .form)
        }
        return offer
    }

    private func addWord(_ form: String, _ language: TextLanguage?, to offer: inout FormOffer) {
        let reading = lexicon.reading(of: form, in: language)
        for lemma in reading.lemmas { offer.add(.word, lemma, .lemma) }
        offer.add(.word, reading.folded, .form)
        for part in reading.parts { offer.add(.part, part, .part) }
        if let last = reading.parts.last { offer.add(.part, last, .lastPart) }
        offer.folded = Array(reading.folded.utf8)
        if !Self.takesApart(language) { offer.uncut = reading.lemmas.map { Array($0.utf8) } }
    }

    /// An account is meant by its whole name, and by the part before its server.
    private func addAccount(_ name: String, to offer: inout FormOffer) {
        for name in Account(name).names { offer.add(.account, name, .form) }
    }

    /// Whether the compounds of the language are taken apart; of others, the endings of words stand in for the last part.
    static func takesApart(_ language: TextLanguage?) -> Bool { language == .finnish }

    /// Whether the text is a word that has forms, and no address or picture.
    static func isAnalysed(_ text: String) -> Bool {
        let kind = Tokenizer.tokens(of: text).first?.kind
        return kind == .word || kind == .number
    }
}

/// The name of an account in small letters: `tili`, `tili@palvelin.example`, `tili.bsky.social`.
struct Account {
    let names: [String]

    init(_ text: String) {
        let whole = folded(String(text.drop { $0 == "@" }))
        let short = String(whole.prefix { $0 != "@" })
        names = short == whole || short.isEmpty ? [whole] : [whole, short]
    }
}
