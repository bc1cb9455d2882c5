extension Query {
    /// Reads a query as people of the field write them; the language of queries is told in `docs/decisions/0009-listening.md`.
    ///
    /// - Throws: ``QueryProblem`` for the first place that cannot be read.
    public init(_ text: String) throws(QueryProblem) {
        var parser = try QueryParser(text)
        self = try parser.query()
    }
}

/// Descends through a query: OR over AND over NOT over NEAR over words and brackets.
struct QueryParser {
    private let lexemes: [Lexeme]
    private let end: Int
    private var index = 0
    private var depth = 0

    init(_ text: String) throws(QueryProblem) {
        end = text.utf8.count
        guard end <= Query.Limit.bytes else {
            throw QueryProblem(place: Query.Limit.bytes..<end, expected: .shorterQuery(most: Query.Limit.bytes))
        }
        var scanner = QueryScanner(text)
        var lexemes: [Lexeme] = []
        var words = 0
        while let lexeme = try scanner.next() {
            words += lexeme.words
            guard words <= Query.Limit.words else {
                throw QueryProblem(place: lexeme.place, expected: .fewerWords(most: Query.Limit.words))
            }
            lexemes.append(lexeme)
        }
        self.lexemes = lexemes
    }

    mutating func query() throws(QueryProblem) -> Query {
        guard !lexemes.isEmpty else { throw QueryProblem(place: 0..<end, expected: .somethingToFind) }
        let query = try alternatives()
        guard index == lexemes.count else { throw QueryProblem(place: lexemes[index].place, expected: .openingBracket) }
        return query
    }

    private mutating func alternatives() throws(QueryProblem) -> Query {
        var list = [try conjunction()]
        while case .or? = next {
            index += 1
            list.append(try conjunction())
        }
        return list.count == 1 ? list[0] : .any(list)
    }

    private mutating func conjunction() throws(QueryProblem) -> Query {
        var list = [try negation()]
        while let next {
            switch next {
            case .or, .close: return list.count == 1 ? list[0] : .all(list)
            case .and: index += 1
            default: break
            }
            list.append(try negation())
        }
        return list.count == 1 ? list[0] : .all(list)
    }

    /// Many in a row are counted, so that they cost no depth.
    private mutating func negation() throws(QueryProblem) -> Query {
        var isNegated = false
        while case .not? = next {
            index += 1
            isNegated.toggle()
        }
        let query = try neighbours()
        return isNegated ? .not(query) : query
    }

    /// `a NEAR b NEAR c`: a near b, and b near c.
    private mutating func neighbours() throws(QueryProblem) -> Query {
        var start = index
        var left = try operand()
        var pairs: [Query] = []
        while case .near(let words)? = next {
            try check(left, from: start)
            index += 1
            start = index
            let right = try operand()
            try check(right, from: start)
            pairs.append(.near(left, right, words: words))
            left = right
        }
        return pairs.isEmpty ? left : pairs.count == 1 ? pairs[0] : .all(pairs)
    }

    private func check(_ side: Query, from start: Int) throws(QueryProblem) {
        guard side.standsInPlaces else {
            let place = lexemes[start].place.lowerBound..<lexemes[index - 1].place.upperBound
            throw QueryProblem(place: place, expected: .wordsBesideNear)
        }
    }

    private mutating func operand() throws(QueryProblem) -> Query {
        switch next {
        case .sought(let query)?:
            index += 1
            return query
        case .open?: return try bracket()
        default: throw QueryProblem(place: index < lexemes.count ? lexemes[index].place : end..<end, expected: .word)
        }
    }

    private mutating func bracket() throws(QueryProblem) -> Query {
        let open = lexemes[index].place
        depth += 1
        guard depth <= Query.Limit.depth else { throw QueryProblem(place: open, expected: .fewerBrackets(most: Query.Limit.depth)) }
        index += 1
        let query = try alternatives()
        guard case .close? = next else { throw QueryProblem(place: open, expected: .closingBracket) }
        index += 1
        depth -= 1
        return query
    }

    private var next: Lexeme.Kind? { index < lexemes.count ? lexemes[index].kind : nil }
}

extension Query {
    /// Words and phrases have places in a text, and so have several to choose from.
    var standsInPlaces: Bool {
        switch self {
        case .word(let word): word.standsInText
        case .phrase: true
        case .any(let queries): queries.allSatisfy(\.standsInPlaces)
        default: false
        }
    }
}

extension SoughtWord {
    /// False for what a post has beside its text.
    var standsInText: Bool {
        switch self {
        case .language, .author, .site: false
        default: true
        }
    }
}

extension Lexeme {
    fileprivate var words: Int {
        switch kind {
        case .sought(.phrase(let words)): words.count
        case .sought: 1
        default: 0
        }
    }
}
