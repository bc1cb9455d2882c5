/// Reads the signs and words of a query from left to right.
struct QueryScanner {
    private let query: String.UTF8View
    private let scalars: [Unicode.Scalar]
    /// Where each scalar begins in UTF-8, and after them the end of the query.
    private let offsets: [Int]
    private var index = 0

    init(_ query: String) {
        self.query = query.utf8
        scalars = Array(query.unicodeScalars)
        var offset = 0
        offsets =
            scalars.map { scalar in
                defer { offset += UTF8.width(scalar) }
                return offset
            } + [query.utf8.count]
    }

    /// The next sign or word; nil at the end.
    mutating func next() throws(QueryProblem) -> Lexeme? {
        while index < scalars.count, Self.isSpace(scalars[index]) { index += 1 }
        guard index < scalars.count else { return nil }
        let start = index
        switch scalars[index] {
        case "(": return sign(.open)
        case ")": return sign(.close)
        case "-" where isMinus: return sign(.not)
        case "=" where isExact: return try exact(from: start)
        case let quote where Self.isQuote(quote): return try phrase(from: start)
        default: return try run(from: start)
        }
    }

    private mutating func sign(_ kind: Lexeme.Kind) -> Lexeme {
        index += 1
        return Lexeme(kind: kind, place: place(from: index - 1))
    }

    func place(from start: Int) -> Range<Int> { offsets[start]..<offsets[index] }

    /// A minus before a word; one that stands alone is no operator.
    private var isMinus: Bool { index + 1 < scalars.count && !Self.isSpace(scalars[index + 1]) && scalars[index + 1] != ")" }

    /// A word or quotes follow directly.
    private var isExact: Bool { index + 1 < scalars.count && (Self.isQuote(scalars[index + 1]) || !Self.ends(scalars[index + 1])) }

    private mutating func phrase(from start: Int) throws(QueryProblem) -> Lexeme {
        let text = try quoted()
        return Lexeme(kind: .sought(try SoughtWord.phrase(text, at: place(from: start))), place: place(from: start))
    }

    private mutating func exact(from start: Int) throws(QueryProblem) -> Lexeme {
        index += 1
        let text = Self.isQuote(scalars[index]) ? try quoted() : takeRun()
        return Lexeme(kind: .sought(try SoughtWord.exactPhrase(text, at: place(from: start))), place: place(from: start))
    }

    private mutating func run(from start: Int) throws(QueryProblem) -> Lexeme {
        let text = takeRun()
        let place = place(from: start)
        switch text {
        case "AND": return Lexeme(kind: .and, place: place)
        case "OR": return Lexeme(kind: .or, place: place)
        case "NOT": return Lexeme(kind: .not, place: place)
        case "NEAR": return Lexeme(kind: .near(words: 5), place: place)
        default: break
        }
        if text.hasPrefix("NEAR/") { return Lexeme(kind: .near(words: try Self.distance(text, at: place)), place: place) }
        if let field = SoughtWord.Field(text) { return try fieldTerm(field, text, from: start) }
        return Lexeme(kind: .sought(try SoughtWord.bare(text, at: place)), place: place)
    }

    private mutating func fieldTerm(_ field: SoughtWord.Field, _ text: String, from start: Int) throws(QueryProblem) -> Lexeme {
        var value = String(text.dropFirst(field.rawValue.count + 1))
        if value.isEmpty, index < scalars.count, Self.isQuote(scalars[index]) { value = try quoted() }
        let place = place(from: start)
        return Lexeme(kind: .sought(.word(try field.sought(value, at: place))), place: place)
    }

    private static func distance(_ text: String, at place: Range<Int>) throws(QueryProblem) -> Int {
        let digits = text.dropFirst("NEAR/".count)
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let words = Int(digits),
            words <= Query.Limit.distance
        else { throw QueryProblem(place: place, expected: .distance(most: Query.Limit.distance)) }
        return words
    }

    private mutating func takeRun() -> String {
        let start = index
        while index < scalars.count, !Self.ends(scalars[index]) { index += 1 }
        return text(start..<index)
    }

    /// What stands between quotes; the place of a missing one is that of the first.
    private mutating func quoted() throws(QueryProblem) -> String {
        let open = index
        index += 1
        while index < scalars.count, !Self.isQuote(scalars[index]) { index += 1 }
        guard index < scalars.count else {
            throw QueryProblem(place: offsets[open]..<offsets[open + 1], expected: .closingQuote)
        }
        index += 1
        return text((open + 1)..<(index - 1))
    }

    private func text(_ range: Range<Int>) -> String {
        String(
            decoding: query.dropFirst(offsets[range.lowerBound]).prefix(offsets[range.upperBound] - offsets[range.lowerBound]),
            as: UTF8.self)
    }

    private static func ends(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "(" || scalar == ")" || isQuote(scalar) || isSpace(scalar)
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar.value <= 0x20 : scalar.properties.isWhitespace
    }

    /// Also those that text programs put in place of the straight one.
    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? scalar == "\"" : "”“„‟«»".unicodeScalars.contains(scalar)
    }
}
