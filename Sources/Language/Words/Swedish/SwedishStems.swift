/// Stems of Swedish words: the same for all forms of a word, and for few others.
///
/// A form may be read in more than one way (`kurs` is a course or a cure's), and each reading leaves a stem.
struct SwedishStems {
    private(set) var stems: Set<String> = []

    init(_ word: String) {
        let bare = Self.withoutMarkedEnding(word)
        for form in [bare] + Self.withoutGenitive(bare) {
            for word in [form] + SwedishIrregulars.lemmas(of: form) { add(word) }
        }
    }

    private mutating func add(_ word: String) {
        for reading in [word] + Self.neuters(word) + Self.doubtful(word) { stems.insert(SwedishEndings.stem(of: reading)) }
    }

    /// `EU:s`, `tv:n`.
    private static func withoutMarkedEnding(_ word: String) -> String {
        guard let colon = word.lastIndex(of: ":"), colon > word.startIndex else { return word }
        let ending = word[word.index(after: colon)...]
        return (1...4).contains(ending.count) && ending.allSatisfy(\.isLetter) ? String(word[..<colon]) : word
    }

    /// -s of the genitive and of the passive.
    private static func withoutGenitive(_ word: String) -> [String] {
        guard word.count >= 3, word.hasSuffix("s"), !word.hasSuffix("ss") else { return [] }
        return [String(word.dropLast())]
    }

    /// `stort`, `hårt`: an adjective in the neuter, or a verb's supine.
    private static func neuters(_ word: String) -> [String] {
        guard word.count >= 4, word.hasSuffix("t"), let before = word.dropLast().last else { return [] }
        guard before != "t", !before.isSwedishVowel else { return [] }
        let bare = String(word.dropLast())
        return "rn".contains(before) ? [bare, bare + "d"] : [bare]
    }

    /// `kände` of `känna` beside `vände` of `vända`, `öppna` the verb beside the plural of `öppen`: the consonant may belong to either side.
    private static func doubtful(_ word: String) -> [String] {
        if word.hasSuffix("arna") { return [word.dropLast(2) + "e"] }  // of lärare, and not of bil
        guard word.count >= 5, let last = word.dropLast(2).last, !last.isSwedishVowel else { return [] }
        let isPast =
            word.hasSuffix("de") && !word.hasSuffix("ande") && !word.hasSuffix("ende") || word.hasSuffix("te") && "kpstx".contains(last)
        return isPast || word.hasSuffix("na") && last != "n" ? [String(word.dropLast(2))] : []
    }
}

extension Character {
    var isSwedishVowel: Bool { "aeiouyåäö".contains(self) }
}
