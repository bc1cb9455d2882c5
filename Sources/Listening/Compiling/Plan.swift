import Language

/// A query with its words analysed, before its keys get numbers in a set.
indirect enum Plan {
    case everything
    case word([Alternative])
    case phrase([[Alternative]])
    case near(Plan, Plan, words: Int)
    case not(Plan)
    case all([Plan])
    case any([Plan])

    /// One way in which a word can be met.
    struct Alternative: Equatable {
        enum Key: Hashable {
            case word(WordKey), beginning(WordKey), ending(WordKey)
            /// Letters within a word, folded.
            case inside([UInt8])
        }

        let key: Key
        var roles: Roles
        var languages: LanguageBits
        /// How seldom it is met, guessed before anything is seen: bytes of the word, less for what is no word.
        let rarity: Int
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
        case .word(let word): .word(alternatives(word))
        case .phrase(let words): .phrase(words.map(alternatives))
        case .near(let left, let right, let words): .near(plan(left), plan(right), words: words)
        case .not(let query): .not(plan(query))
        case .all(let queries): .all(queries.map(plan))
        case .any(let queries): .any(queries.map(plan))
        }
    }

    private func alternatives(_ word: SoughtWord) -> [Plan.Alternative] {
        var list = Alternatives()
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
        return list.list
    }

    private func addLemmas(of text: String, _ aspect: WordKey.Aspect = .word, as roles: Roles, to list: inout Alternatives) {
        for (language, bits) in readIn where FormReader.isAnalysed(text) {
            for lemma in lexicon.reading(of: text, in: language).lemmas { list.add(aspect, lemma, roles, bits) }
        }
    }

    /// Languages whose compounds nobody takes apart are met by how their words end.
    private func addEndings(_ text: String, to list: inout Alternatives) {
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
private struct Alternatives {
    private(set) var list: [Plan.Alternative] = []

    mutating func add(_ aspect: WordKey.Aspect, _ text: String, _ roles: Roles, _ languages: LanguageBits = .all, rarity: Int? = nil) {
        let key = Plan.Alternative.Key.word(WordKey(aspect, text.utf8))
        merge(Plan.Alternative(key: key, roles: roles, languages: languages, rarity: rarity ?? text.utf8.count))
    }

    mutating func addBeginning(_ text: String) {
        let key = Plan.Alternative.Key.beginning(WordKey(.beginning, text.utf8))
        merge(Plan.Alternative(key: key, roles: .form, languages: .all, rarity: text.utf8.count))
    }

    mutating func addEnding(_ lemma: String, _ languages: LanguageBits) {
        let key = Plan.Alternative.Key.ending(WordKey(.ending, lemma.utf8.reversed()))
        merge(Plan.Alternative(key: key, roles: .lemma, languages: languages, rarity: lemma.utf8.count))
    }

    mutating func addInside(_ text: String) {
        merge(Plan.Alternative(key: .inside(Array(text.utf8)), roles: .form, languages: .all, rarity: text.utf8.count / 2))
    }

    /// A form counts in every language, so its languages say nothing.
    private mutating func merge(_ new: Plan.Alternative) {
        for index in list.indices where list[index].key == new.key {
            let old = list[index]
            if new.roles == .form {
                list[index].roles.insert(.form)
                return
            }
            if old.roles == .form { list[index].languages = [] }
            guard old.roles == .form || old.languages == new.languages || old.roles.subtracting(.form) == new.roles else { continue }
            list[index].roles.formUnion(new.roles)
            list[index].languages.formUnion(new.languages)
            return
        }
        list.append(new)
    }
}
