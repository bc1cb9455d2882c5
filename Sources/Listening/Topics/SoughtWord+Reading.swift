import Language

/// What the words of a query mean.
extension SoughtWord {
    /// A run of letters and signs without spaces.
    static func bare(_ text: String, at place: Range<Int>) throws(QueryProblem) -> Query {
        if text.utf8.allSatisfy({ $0 == UInt8(ascii: "*") }) { return .everything }
        return try query(words(of: text, at: place), of: text, at: place)
    }

    static func phrase(_ text: String, at place: Range<Int>) throws(QueryProblem) -> Query {
        var words: [SoughtWord] = []
        for run in text.split(whereSeparator: \.isWhitespace) { words += try self.words(of: String(run), at: place) }
        return try query(words, of: text, at: place)
    }

    static func exactPhrase(_ text: String, at place: Range<Int>) throws(QueryProblem) -> Query {
        try query(wholes(of: text).map { SoughtWord.exactly($0.text) }, of: text, at: place)
    }

    private static func query(_ words: [SoughtWord], of text: String, at place: Range<Int>) throws(QueryProblem) -> Query {
        guard let first = words.first else {
            let isTooLong = text.utf8.count > Tokenizer.longestToken
            throw QueryProblem(place: place, expected: isTooLong ? .shorterWord(most: Tokenizer.longestToken) : .word)
        }
        return words.count == 1 ? .word(first) : .phrase(words)
    }

    private static func words(of text: String, at place: Range<Int>) throws(QueryProblem) -> [SoughtWord] {
        let star = UInt8(ascii: "*")
        let startsOpen = text.utf8.first == star
        let endsOpen = text.utf8.last == star
        var core = text.utf8[...]
        while core.first == star { core.removeFirst() }
        while core.last == star { core.removeLast() }
        guard !core.contains(star) else { throw QueryProblem(place: place, expected: .starAtEdge) }
        let tokens = wholes(of: String(Substring(core)))
        if let sign = text.unicodeScalars.first, sign == "#" || sign == "@" {
            guard let kind = tokens.first?.kind, kind == .hashtag || kind == .mention else {
                throw QueryProblem(place: place, expected: .name)
            }
        }
        if startsOpen || endsOpen { return try starred(tokens, startsOpen, endsOpen, at: place) }
        return tokens.map { plain($0.text, $0.kind) }
    }

    private static func starred(
        _ tokens: [(text: String, kind: Token.Kind)], _ startsOpen: Bool, _ endsOpen: Bool, at place: Range<Int>
    ) throws(QueryProblem) -> [SoughtWord] {
        guard tokens.allSatisfy({ $0.kind == .word || $0.kind == .number }) else { throw QueryProblem(place: place, expected: .word) }
        var words = tokens.map { SoughtWord.anyForm($0.text) }
        guard let first = tokens.first, let last = tokens.last else { throw QueryProblem(place: place, expected: .word) }
        if tokens.count == 1, startsOpen, endsOpen {
            words = [.inside(try besideStar(first.text, at: place))]
        } else {
            if startsOpen { words[0] = .lastPart(tokens.count == 1 ? try besideStar(first.text, at: place) : first.text) }
            if endsOpen { words[words.count - 1] = .beginning(try besideStar(last.text, at: place)) }
        }
        return words
    }

    /// Marks that folding takes away are no letters.
    private static func besideStar(_ text: String, at place: Range<Int>) throws(QueryProblem) -> String {
        guard folded(text).unicodeScalars.count >= Query.Limit.lettersBesideStar else {
            throw QueryProblem(place: place, expected: .lettersBesideStar(Query.Limit.lettersBesideStar))
        }
        return text
    }

    private static func plain(_ text: String, _ kind: Token.Kind) -> SoughtWord {
        switch kind {
        case .hashtag: .tag(String(text.unicodeScalars.dropFirst()))
        case .mention: .account(String(text.unicodeScalars.dropFirst()))
        default: .anyForm(text)
        }
    }

    /// The words of a text, those within words left out.
    private static func wholes(of text: String) -> [(text: String, kind: Token.Kind)] {
        let bytes = Array(text.utf8)
        return Tokenizer.tokens(of: text).filter { !$0.isPiece }.map { (String(decoding: bytes[$0.place], as: UTF8.self), $0.kind) }
    }
}

extension SoughtWord {
    /// What a post has beside its text.
    enum Field: String, CaseIterable {
        case lang, from, site

        /// The field that a run of letters begins with: `lang:fi`.
        init?(_ text: String) {
            guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
            self.init(rawValue: text[..<colon].lowercased())
        }

        func sought(_ value: String, at place: Range<Int>) throws(QueryProblem) -> SoughtWord {
            switch self {
            case .lang:
                guard let language = TextLanguage(rawValue: value) else { throw QueryProblem(place: place, expected: .languageCode) }
                return .language(language)
            case .from:
                let name = value.drop { $0 == "@" }
                guard !name.isEmpty else { throw QueryProblem(place: place, expected: .value) }
                return .author(String(name))
            case .site:
                guard !Site(value).host.isEmpty else { throw QueryProblem(place: place, expected: .value) }
                return .site(Site(value).host)
            }
        }
    }
}
