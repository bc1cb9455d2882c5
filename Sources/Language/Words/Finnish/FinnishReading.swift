/// What one reading of the dictionary says a Finnish word is.
struct FinnishReading {
    /// The letters before the last part of a compound, in the form they stand in it.
    let beginning: String
    /// The lemmas of the last part, or of the whole of a simple word.
    let lastLemmas: [String]
    /// The parts before the last.
    let earlierParts: [DictionaryRoad.Part]
    /// How many words the dictionary sees in it, also where it keeps them as one.
    let partCount: Int
    let wordClass: String
    let grammaticalCase: String
    let hasPossessive: Bool
    let hasClitic: Bool
    let isParticiple: Bool
    /// Whether it is what somebody did, as in `tekemä`.
    let isAgent: Bool
    /// Whether it is the -minen noun of a verb.
    let isAction: Bool
    /// Whether it is `nopeammin` or `nopeimmin`, which the dictionary takes for a form of the adjective.
    let comparesAdverb: Bool
    /// The adjective that an adverb was made of, or the lemma itself.
    let base: String

    var lemmas: [String] { lastLemmas.map { beginning + $0 } }

    init(_ reading: VoikkoReading) {
        let road = DictionaryRoad(reading.road)
        let letters = road.parts.dropLast().map { plainLemma($0.letters) }.joined()
        let whole = plainLemma(reading.baseForm)
        let isBent = !whole.hasPrefix(letters)  // the first part of Iso-Britannia bends with the last
        beginning = isBent ? "" : letters
        earlierParts = isBent ? [] : Array(road.parts.dropLast())
        partCount = road.parts.count + reading.road.count { $0 == "=" }
        wordClass = reading.wordClass
        grammaticalCase = reading.grammaticalCase
        hasPossessive = !reading.possessive.isEmpty
        isAgent = reading.participle == "agent"
        isParticiple = !reading.participle.isEmpty
        hasClitic =
            reading.hasClitic || (!reading.grammaticalCase.isEmpty && reading.road.hasSuffix("pa[Ef]") || reading.road.hasSuffix("pä[Ef]"))
        isAction = road.parts.last?.stems["Tn4"] != nil
        comparesAdverb = reading.grammaticalCase == "keinonto" && reading.comparison != "positive" && reading.comparison != ""
        base = whole
        lastLemmas = Self.lemmas(of: reading, part: road.parts.last ?? .init(), base: String(whole.dropFirst(beginning.count)))
    }

    private static func lemmas(of reading: VoikkoReading, part: DictionaryRoad.Part, base: String) -> [String] {
        if let stem = part.stems["Tn4"] { return [plainLemma(stem) + "minen"] }
        if let stem = part.stems["Ssti"] { return [plainLemma(stem) + "sti"] }
        let isOfVerb = !reading.participle.isEmpty && reading.participle != "negation" && !part.lemma.isEmpty && !base.hasSuffix("nen")
        return isOfVerb ? [base, plainLemma(part.lemma)] : [base]
    }
}

/// A lemma as it is compared: folded, without hyphens, which compounds take or leave, and without the full stop of an abbreviation.
func plainLemma(_ text: some StringProtocol) -> String {
    let plain = folded(text)
    guard plain.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }) else {
        return plain
    }
    var joined = plain.filter { $0 != "-" }
    while joined.last == "." || joined.last == ":" { joined.removeLast() }
    return joined.isEmpty ? plain : joined
}
