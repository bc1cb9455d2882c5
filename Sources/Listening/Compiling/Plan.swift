import Language

/// A query with its words analysed, before they get numbers in a set.
indirect enum Plan {
    case everything
    case word(Word)
    case phrase([Word])
    case near(Plan, Plan, words: Int)
    case not(Plan)
    case all([Plan])
    case any([Plan])

    /// A word that is sought, with every way in which it is met.
    struct Word {
        let ways: [Way]
        /// The same for words that are met in the same ways.
        let key: WordKey
        /// How often it is met beside other words, guessed before anything is seen.
        let frequency: Double

        init(_ ways: [Way]) {
            self.ways = ways
            key = ways.reduce(into: WordKey(.sought)) { $1.sign(&$0) }
            frequency = ways.reduce(0) { $0 + 1 / Double(1 + $1.rarity * $1.rarity) }
        }
    }

    /// One way in which a word can be met.
    struct Way {
        enum Kind: UInt8 { case word, beginning, ending, inside }

        let kind: Kind
        let key: WordKey
        /// Of an inside, folded; empty otherwise.
        let letters: [UInt8]
        var roles: Roles
        var languages: LanguageBits
        /// How seldom it is met, guessed before anything is seen: bytes of the word, less for what is no word.
        let rarity: Int

        fileprivate func sign(_ key: inout WordKey) {
            withUnsafeBytes(of: self.key.number.littleEndian) { for byte in $0 { key.append(byte) } }
            key.append(roles.rawValue)
            key.append(languages.rawValue)
        }
    }
}

/// Reads the words of a topic in its language, or in each language of the house.
struct Planner {
    let lexicon: Lexicon
    let languages: HouseLanguages
    let language: TextLanguage?

    func plan(_ query: Query) -> Plan {
        switch query {
        case .everything: .everything
        case .word(let word): .word(plan(word))
        case .phrase(let words): .phrase(words.map(plan))
        case .near(let left, let right, let words): .near(plan(left), plan(right), words: words)
        case .not(let query): .not(plan(query))
        case .all(let queries): .all(queries.map(plan))
        case .any(let queries): .any(queries.map(plan))
        }
    }

    private func plan(_ word: SoughtWord) -> Plan.Word {
        var list = Ways()
        switch word {
        case .anyForm(let text):
            addLemmas(of: text, as: .lemma, to: &list)
            list.add(.word, folded(text), .form)
        case .exactly(let text): list.add(.exactly, text, .form)
        case .beginning(let text): list.addBeginning(folded(text))
        case .lastPart(let text):
            addLemmas(of: text, as: .lemma, to: &list)
            addLemmas(of: text, .part, as: .lastPart, to: &list)
            list.add(.word, folded(text), .form)
            addEndings(text, to: &list)
        case .inside(let text):
            addLemmas(of: text, as: .lemma, to: &list)
            addLemmas(of: text, .part, as: .part, to: &list)
            list.addInside(folded(text))
        case .tag(let text): list.add(.tag, folded(text), .form)
        case .account(let text): list.add(.account, folded(text), .form)
        case .language(let language): list.add(.language, language.rawValue, .form, rarity: 0)
        case .author(let name): list.add(.author, folded(name), .form)
        case .site(let host): list.add(.site, host, .form, rarity: 3)
        }
        return Plan.Word(list.list)
    }

    private func addLemmas(of text: String, _ aspect: WordKey.Aspect = .word, as roles: Roles, to list: inout Ways) {
        for (language, bits) in readIn where FormReader.isAnalysed(text) {
            for lemma in lexicon.reading(of: text, in: language).lemmas { list.add(aspect, lemma, roles, bits) }
        }
    }

    /// Languages whose compounds nobody takes apart are met by how their words end.
    private func addEndings(_ text: String, to list: inout Ways) {
        for (language, bits) in readIn where !FormReader.takesApart(language) || self.language != nil {
            for lemma in lexicon.reading(of: text, in: language).lemmas {
                list.addEnding(lemma, bits)
            }
        }
    }

    private var readIn: [(TextLanguage?, LanguageBits)] {
        if let language { return [(language, .all)] }
        return languages.list.map { ($0, languages.bits(of: $0)) } + [(nil, .others)]
    }
}

/// The languages that topics without one are read in.
struct HouseLanguages {
    let list: [TextLanguage]

    init(_ list: [TextLanguage]) { self.list = Array(list.prefix(LanguageBits.most)) }

    func bits(of language: TextLanguage?) -> LanguageBits {
        guard let language, let index = list.firstIndex(of: language) else { return .others }
        return LanguageBits(rawValue: 1 << UInt8(index))
    }
}

/// Gathers the ways of a word; the same key said twice is one way with more roles or languages.
private struct Ways {
    private(set) var list: [Plan.Way] = []

    mutating func add(_ aspect: WordKey.Aspect, _ text: String, _ roles: Roles, _ languages: LanguageBits = .all, rarity: Int? = nil) {
        merge(.word, WordKey(aspect, text.utf8), roles, languages, rarity: rarity ?? text.utf8.count)
    }

    mutating func addBeginning(_ text: String) {
        merge(.beginning, WordKey(.beginning, text.utf8), .form, .all, rarity: text.utf8.count)
    }

    mutating func addEnding(_ lemma: String, _ languages: LanguageBits) {
        merge(.ending, WordKey(.ending, lemma.utf8.reversed()), .lemma, languages, rarity: lemma.utf8.count)
    }

    mutating func addInside(_ text: String) {
        let letters = Array(text.utf8)
        merge(.inside, WordKey(.inside, letters), letters: letters, .form, .all, rarity: letters.count / 2)
    }

    private mutating func merge(
        _ kind: Plan.Way.Kind, _ key: WordKey, letters: [UInt8] = [], _ roles: Roles, _ languages: LanguageBits, rarity: Int
    ) {
        for index in list.indices where list[index].key == key && list[index].take(roles, languages) { return }
        list.append(Plan.Way(kind: kind, key: key, letters: letters, roles: roles, languages: languages, rarity: rarity))
    }
}

extension Plan.Way {
    /// A form counts in every language, so its languages say nothing.
    ///
    /// - Returns: whether both are one way now.
    fileprivate mutating func take(_ roles: Roles, _ languages: LanguageBits) -> Bool {
        if roles == .form {
            self.roles.insert(.form)
            return true
        }
        if self.roles == .form { self.languages = languages }
        guard self.languages == languages || self.roles.subtracting(.form) == roles else { return false }
        self.roles.formUnion(roles)
        self.languages.formUnion(languages)
        return true
    }
}
