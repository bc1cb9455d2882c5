/// What somebody looks for: things in which every one of its words is found.
public struct SearchQuestion: Hashable, Sendable {
    public let text: String
    /// For each word everything that it can be found by.
    public let words: [Set<String>]
    /// The last word as it stands: while one still writes, it may be a beginning.
    public let beginning: String?

    public static let longest = 200
    /// Words beyond these add nothing to what is found.
    private static let mostWords = 12
    /// Shorter beginnings would find nearly everything.
    private static let shortestBeginning = 3

    /// A word is asked for in each language of the house, because nobody says in which they write.
    public init(_ raw: String, read reader: some WordReading) {
        text = String(raw.prefix(Self.longest))
        let readings = HouseLanguage.allCases.map { [text] in reader.words(of: text, in: $0.rawValue) }
        let places = Array(Set(readings.flatMap { $0.map(\.place.lowerBound) }).sorted().prefix(Self.mostWords))
        words = places.map { place in
            readings.reduce(into: Set()) { terms, reading in
                for word in reading where word.place.lowerBound == place { terms.formUnion(word.terms) }
            }
        }
        let last = text.split(whereSeparator: \.isWhitespace).last.map { $0.lowercased() } ?? ""
        let isOneWord = !last.isEmpty && last.allSatisfy { $0.isLetter || $0.isNumber }
        beginning = isOneWord && last.count >= Self.shortestBeginning && !text.hasSuffix(" ") ? last : nil
    }

    public var isEmpty: Bool { words.isEmpty }

    /// Whether a word of a text is one of those that were asked for.
    public func asksFor(_ word: ReadWord) -> Bool {
        let findable = word.findable
        return words.contains { !$0.isDisjoint(with: findable) } || findable.contains { term in beginning.map(term.hasPrefix) ?? false }
    }
}
