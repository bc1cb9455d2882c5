/// A compound that the dictionary does not make by itself, put together of words that it knows: `sosiaalisenmedianosaaminen`.
///
/// The last part is a noun or an adjective in any form; what stands before it is in the nominative or the genitive, or is an unknown name
/// (`Ertigvaaran`), for which the last part must be long enough to be no chance.
struct FinnishCompound {
    let analysis: WordAnalysis

    private static let shortestPart = 3
    private static let shortestAfterUnknown = 5

    init?(_ word: String, words: FinnishWords) {
        guard word.count >= 2 * Self.shortestPart, word.allSatisfy(\.isLetter) else { return nil }
        guard let found = Self.split(word[...], words, depth: 0) ?? Self.afterUnknown(word, words) else { return nil }
        analysis = found
    }

    private static func split(_ word: Substring, _ words: FinnishWords, depth: Int) -> WordAnalysis? {
        for place in places(in: word, last: shortestPart) {
            let ends = words.readings(of: String(word[place...])).filter(\.endsCompound)
            guard !ends.isEmpty, let earlier = modifiers(word[..<place], words, depth: depth) else { continue }
            return joined(word[..<place], earlier, ends)
        }
        return nil
    }

    /// The lemmas of the words that stand before the last one; nil when they are no such words.
    private static func modifiers(_ letters: Substring, _ words: FinnishWords, depth: Int) -> [String]? {
        if let lemmas = words.modifier(String(letters)) { return lemmas }
        guard depth < 2 else { return nil }
        for place in places(in: letters, last: shortestPart) {
            guard let last = words.modifier(String(letters[place...])) else { continue }
            if let earlier = modifiers(letters[..<place], words, depth: depth + 1) { return earlier + last }
        }
        return nil
    }

    private static func afterUnknown(_ word: String, _ words: FinnishWords) -> WordAnalysis? {
        for place in places(in: word[...], last: shortestAfterUnknown) {
            let ends = words.readings(of: String(word[place...])).filter { $0.endsCompound && $0.earlierParts.isEmpty }
            guard !ends.isEmpty else { continue }
            let whole = joined(word[..<place], [plainLemma(word[..<place])], ends)
            return WordAnalysis(lemmas: whole.lemmas + FinnishStems(word, isName: true).lemmas, parts: whole.parts)
        }
        return nil
    }

    /// Where a part may begin, the longest last part first.
    private static func places(in word: Substring, last: Int) -> [Substring.Index] {
        guard word.count >= shortestPart + last else { return [] }
        return Array(word.indices.dropFirst(shortestPart).dropLast(last - 1))
    }

    private static func joined(_ beginning: Substring, _ earlier: [String], _ ends: [FinnishReading]) -> WordAnalysis {
        let last = ends[0]
        let lastParts = last.earlierParts.map { plainLemma($0.lemma.isEmpty ? $0.letters : $0.lemma) } + last.lastLemmas.prefix(1)
        return WordAnalysis(lemmas: ends.flatMap(\.lemmas).map { plainLemma(beginning) + $0 }, parts: earlier + lastParts)
    }
}

extension FinnishReading {
    /// Whether such a word may be the last of a compound.
    fileprivate var endsCompound: Bool { ["nimisana", "laatusana", "nimisana_laatusana"].contains(wordClass) || isAction }
}

extension FinnishWords {
    /// The lemmas of a word that may stand before another in a compound, in the form it stands there.
    fileprivate func modifier(_ letters: String) -> [String]? {
        let fitting = readings(of: letters).first { $0.precedesInCompound }
        if let fitting { return fitting.earlierParts.map { plainLemma($0.lemma) } + fitting.lastLemmas.prefix(1) }
        guard letters.hasSuffix("s") else { return nil }
        let adjective = String(letters.dropLast() + "nen")  // vuotuis-, vähittäis-
        return readings(of: adjective).isEmpty ? nil : [adjective]
    }
}

extension FinnishReading {
    fileprivate var precedesInCompound: Bool {
        switch wordClass {
        case "nimisana", "laatusana", "nimisana_laatusana", "nimi", "paikannimi", "lukusana", "asemosana", "etuliite":
            ["nimento", "omanto", ""].contains(grammaticalCase) && !hasPossessive && !isParticiple
        case "seikkasana": true
        default: isAction && ["nimento", "omanto"].contains(grammaticalCase)
        }
    }
}
