/// Finnish words by the dictionary, and by rules where it ends.
struct FinnishWords: Sendable {
    private let voikko: Voikko

    init(voikko: Voikko) { self.voikko = voikko }

    /// The first way that leads anywhere: the dictionary, the same for a spelling of everyday speech, what is written with marks inside, a
    /// compound the dictionary does not make, and last the endings that an unknown word may carry.
    func analysis(of word: String) -> WordAnalysis {
        let written = written(word)
        guard written.contains(where: \.isLetter) else { return WordAnalysis(lemmas: [plainLemma(written)]) }
        if let known = dictionaryAnalysis(of: written) { return known }
        if let marked = markedAnalysis(of: written) { return marked }
        let small = folded(written)
        if let spoken = spokenAnalysis(of: small) { return spoken }
        let isName = written.contains(where: \.isUppercase)
        let stems = FinnishStems(small, isName: isName).lemmas
        guard !written.isMixed, let compound = FinnishCompound.analysis(of: small, words: self) else { return WordAnalysis(lemmas: stems) }
        return isName ? WordAnalysis(lemmas: compound.lemmas + stems, parts: compound.parts) : compound
    }

    /// A possessive in what was restored is chance: `Paris` is no `pari` of yours.
    private func spokenAnalysis(of word: String) -> WordAnalysis? {
        for spelling in SpokenFinnish.spellings(of: word) {
            let readings = readings(of: spelling).filter { !$0.hasPossessive }
            if !readings.isEmpty { return WordAnalysis(lemmas: lemmas(of: readings, spelling), parts: parts(of: readings)) }
        }
        return nil
    }

    private func dictionaryAnalysis(of word: String) -> WordAnalysis? {
        let readings = readings(of: word)
        guard !readings.isEmpty else { return nil }
        return WordAnalysis(lemmas: lemmas(of: readings, word), parts: parts(of: readings))
    }

    /// The readings of a word. Those go that nobody means where there are others: clitics (`tapa` is a word, not a question about `ta`),
    /// more parts than needed (`neli-yö` in `neliöistä`), and the agent's participle beside a noun (`kirjaamista`, `tapahtuma`).
    func readings(of word: String) -> [FinnishReading] {
        let all = known(word).map(FinnishReading.init)
        let fewest = all.without(\.hasPossessive).map(\.partCount).min() ?? 1
        let likely = all.without(\.hasClitic).without { $0.partCount > fewest }
        return likely.without { agent in
            agent.isAgent && !agent.hasPossessive && likely.contains { $0.isAction || $0.base == agent.base && !$0.isParticiple }
        }
    }

    /// The same for a word that is spelled as it stands, asked once.
    func plainReadings(of word: String) -> [FinnishReading] {
        voikko.readings(of: word).map(FinnishReading.init).filter { !$0.hasClitic }
    }

    /// People write names small and headlines large; the dictionary wants them as they are spelled.
    private func known(_ word: String) -> [VoikkoReading] {
        let asWritten = voikko.readings(of: word)
        if !asWritten.isEmpty || word.isMixed { return asWritten }
        let small = word.lowercased()
        let inSmall = small == word ? [] : voikko.readings(of: small)
        return inSmall.isEmpty ? voikko.readings(of: small.prefix(1).uppercased() + small.dropFirst()) : inSmall
    }

    /// One kind of dash and apostrophe, and none at the ends.
    private func written(_ word: String) -> String {
        let plain = String(word.map { $0 == "’" ? "'" : ("\u{2010}"..."\u{2015}").contains($0) ? "-" : $0 })
        let trimmed = plain.drop { $0 == "-" }
        let end = trimmed.lastIndex { !"-.:".contains($0) }
        return end.map { String(trimmed[...$0]) } ?? plain
    }
}

extension FinnishWords {
    private func lemmas(of readings: [FinnishReading], _ word: String) -> [String] {
        readings.flatMap { $0.comparesAdverb ? [adverb(word, of: $0) ?? $0.lemmas[0]] : $0.lemmas }
    }

    /// `tarkemmin` and `helpoimmin` compare `tarkasti` and `helposti`: of the stems the ending allows, the one whose adverb is of the same adjective.
    private func adverb(_ word: String, of reading: FinnishReading) -> String? {
        let small = plainLemma(word)
        if let irregular = Self.irregularAdverbs[small] { return irregular }
        let stem = ["immin", "mmin"].first(where: small.hasSuffix).map { small.dropLast($0.count) } ?? small[...]
        let stems = [String(stem), stem + "a", stem + "ä", stem + "ea", stem.dropLast() + "a", stem.dropLast() + "ä", stem + "e"]
        return stems.map { $0 + "sti" }.first { adverb in
            readings(of: adverb).contains { $0.grammaticalCase == "kerrontosti" && $0.base == reading.base }
        }
    }

    private static let irregularAdverbs = ["paremmin": "hyvin", "parhaiten": "hyvin", "useammin": "usein", "useimmin": "usein"]

    /// Of the first reading that is a compound, unless another says that the word is simple.
    private func parts(of readings: [FinnishReading]) -> [String] {
        guard let compound = readings.min(by: { $0.earlierParts.count < $1.earlierParts.count }), !compound.earlierParts.isEmpty else {
            return []
        }
        return compound.earlierParts.map(lemma) + compound.lastLemmas.prefix(1)
    }

    /// A part that was made of another word (`bloggaaja` of `blogata`) is asked for by itself.
    private func lemma(of part: DictionaryRoad.Part) -> String {
        let letters = plainLemma(part.letters)
        if part.stems["Tn4"] != nil, letters.hasSuffix("mis") { return letters.dropLast() + "nen" }
        guard part.isMadeNominal || part.lemma.isEmpty else { return plainLemma(part.lemma) }
        return readings(of: letters).first?.lemmas.first ?? letters
    }
}

extension String {
    /// Whether capitals stand inside a word that is not all capitals, as in many brands.
    fileprivate var isMixed: Bool { dropFirst().contains(where: \.isUppercase) && contains(where: \.isLowercase) }
}

extension [FinnishReading] {
    /// The readings without these, unless none would be left.
    fileprivate func without(_ unlikely: (FinnishReading) -> Bool) -> [FinnishReading] {
        let rest = filter { !unlikely($0) }
        return rest.isEmpty ? self : rest
    }
}
