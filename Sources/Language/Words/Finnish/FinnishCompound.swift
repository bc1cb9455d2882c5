/// A compound that the dictionary does not make by itself, put together of words that it knows: `sosiaalisenmedianosaaminen`.
///
/// The last part is a noun or an adjective in any form; what stands before it is in the nominative or the genitive, or is an unknown name
/// (`Ertigvaaran`), for which the last part must be long enough to be no chance.
struct FinnishCompound {
    private let letters: [Character]
    private let words: FinnishWords
    /// What was asked of the dictionary already: a long word has many beginnings in common.
    private var asked: [Range<Int>: [String]?] = [:]

    private static let shortestPart = 3
    private static let shortestAfterUnknown = 6
    private static let shortestUnknown = 4
    private static let longestInLetters = 48
    private static let mostParts = 4

    static func analysis(of word: String, words: FinnishWords) -> WordAnalysis? {
        guard (2 * shortestPart...longestInLetters).contains(word.count), word.allSatisfy(\.isLetter) else { return nil }
        var compound = FinnishCompound(letters: Array(word), words: words)
        return compound.ofKnownWords() ?? compound.afterUnknownWord()
    }

    private init(letters: [Character], words: FinnishWords) {
        self.letters = letters
        self.words = words
    }

    /// With the longest last part.
    private mutating func ofKnownWords() -> WordAnalysis? {
        for place in places(upTo: letters.count, last: Self.shortestPart) {
            let ends = words.plainReadings(of: String(letters[place...])).filter(\.endsCompound)
            guard !ends.isEmpty, let earlier = modifiers(upTo: place, most: Self.mostParts - 1) else { continue }
            return joined(place, earlier, ends)
        }
        return nil
    }

    private func afterUnknownWord() -> WordAnalysis? {
        for place in places(upTo: letters.count, last: Self.shortestAfterUnknown) where mayStandFirst(letters[..<place]) {
            let ends = words.plainReadings(of: String(letters[place...])).filter { $0.endsCompound && $0.earlierParts.isEmpty }
            guard !ends.isEmpty else { continue }
            let whole = joined(place, [String(letters[..<place])], ends)
            return WordAnalysis(lemmas: whole.lemmas + FinnishStems(String(letters), isName: true).lemmas, parts: whole.parts)
        }
        return nil
    }

    /// Finnish words and names end in a vowel or in one of a few consonants.
    private func mayStandFirst(_ unknown: ArraySlice<Character>) -> Bool {
        unknown.count >= Self.shortestUnknown && unknown.contains(where: \.isFinnishVowel) && "aeiouyäönsltr".contains(unknown.last ?? "-")
    }

    /// The lemmas of the words before a place; nil when there are no such words.
    private mutating func modifiers(upTo end: Int, most: Int) -> [String]? {
        if let whole = modifier(0..<end) { return whole }
        guard most > 1 else { return nil }
        for place in places(upTo: end, last: Self.shortestPart) {
            guard let last = modifier(place..<end), let earlier = modifiers(upTo: place, most: most - 1) else { continue }
            return earlier + last
        }
        return nil
    }

    private mutating func modifier(_ range: Range<Int>) -> [String]? {
        if let answer = asked[range] { return answer }
        let answer = words.modifier(String(letters[range]), mayBeName: range.lowerBound == 0)
        asked[range] = .some(answer)
        return answer
    }

    /// Where a last part may begin.
    private func places(upTo end: Int, last: Int) -> Range<Int> {
        Self.shortestPart..<max(Self.shortestPart, end - last + 1)
    }

    private func joined(_ place: Int, _ earlier: [String], _ ends: [FinnishReading]) -> WordAnalysis {
        let lastParts = ends[0].earlierParts.map { plainLemma($0.lemma.isEmpty ? $0.letters : $0.lemma) } + ends[0].lastLemmas.prefix(1)
        return WordAnalysis(lemmas: ends.flatMap(\.lemmas).map { String(letters[..<place]) + $0 }, parts: earlier + lastParts)
    }
}

extension FinnishWords {
    /// The lemmas of a word that may stand before another in a compound, in the form it stands there.
    fileprivate func modifier(_ letters: String, mayBeName: Bool) -> [String]? {
        let all = mayBeName ? readings(of: letters) : plainReadings(of: letters)
        if let fitting = all.first(where: \.precedesInCompound) {
            return fitting.earlierParts.map { plainLemma($0.lemma) } + fitting.lastLemmas.prefix(1)
        }
        guard letters.hasSuffix("s") else { return nil }
        let adjective = String(letters.dropLast() + "nen")  // vuotuis-, vähittäis-
        return plainReadings(of: adjective).isEmpty ? nil : [adjective]
    }
}

extension FinnishReading {
    /// Whether such a word may be the last of a compound.
    fileprivate var endsCompound: Bool { ["nimisana", "laatusana", "nimisana_laatusana"].contains(wordClass) || isAction }

    fileprivate var precedesInCompound: Bool {
        switch wordClass {
        case "nimisana", "laatusana", "nimisana_laatusana", "nimi", "paikannimi", "lukusana", "asemosana", "etuliite":
            ["nimento", "omanto", ""].contains(grammaticalCase) && !hasPossessive && !isParticiple
        case "seikkasana": true
        default: isAction && ["nimento", "omanto"].contains(grammaticalCase)
        }
    }
}
