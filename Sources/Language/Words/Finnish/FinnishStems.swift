/// What a word that no dictionary knows may be a form of: names, brands, new loans.
///
/// Each ending the word may carry leaves a stem, and each stem names the lemmas that bend so: `Woltilla`, `Wolti-`, *Wolt*.
/// The word itself is always one of them. Source of the rules: Iso suomen kielioppi § 63–90, <https://scripta.kotus.fi/visk/>.
struct FinnishStems {
    private(set) var lemmas: [String]

    init(_ word: String, isName: Bool) {
        lemmas = [word]
        guard (4...40).contains(word.count), word.last?.isLetter == true else { return }
        for form in [word] + Self.withoutClitics(word) {
            for stem in Self.stems(of: form) { lemmas += stem.lemmas }
        }
        if !isName { lemmas += Self.afterConsonant(word) + FinnishVerbStems.infinitives(of: word) }
    }

    /// The word without `-kin` and its like, when what is left can stand alone.
    private static func withoutClitics(_ word: String) -> [String] {
        let anywhere = ["kin", "kaan", "kään", "han", "hän", "nsa", "nsä", "mme", "nne"].filter(word.hasSuffix)
        let afterCase = ["ko", "kö", "pa", "pä"].filter { clitic in
            word.hasSuffix(clitic)
                && ["ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "n", "t"].contains { word.dropLast(2).hasSuffix($0) }
        }
        return (anywhere + afterCase).map { String(word.dropLast($0.count)) }.filter { $0.count >= 4 }
    }

    /// Endings before which k, p and t weaken.
    private static let weakening = ["n", "t", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "ksi", "tta", "ttä"]
    private static let keeping = ["na", "nä", "a", "ä", "ta", "tä", "ita", "itä", "hin"]
    private static let ofPlural = ["ja", "jä", "jen", "en"]

    private static func stems(of form: String) -> [FinnishStem] {
        let plain =
            weakening.compactMap { FinnishStem(form, without: $0, isWeak: true) } + keeping.compactMap { FinnishStem(form, without: $0) }
        let plural = ofPlural.compactMap { FinnishStem(form, without: $0, isPlural: true) }
        return plain + plural + [illative(form)].compactMap(\.self)
    }

    /// Cases that join a stem without its vowel: `brändäystä`, `bittisten`.
    private static func afterConsonant(_ word: String) -> [String] {
        [("usta", "us"), ("ystä", "ys"), ("usten", "us"), ("ysten", "ys"), ("ista", "inen"), ("istä", "inen"), ("isten", "inen")]
            .filter { word.hasSuffix($0.0) }.map { word.dropLast($0.0.count) + $0.1 }
    }

    /// `Arduinoon`, `Leehen`: n after a lengthened vowel, or h between two.
    private static func illative(_ form: String) -> FinnishStem? {
        let end = Array(form.suffix(4))
        guard end.count == 4, end[3] == "n", end[2].isFinnishVowel else { return nil }
        if end[1] == end[2] { return FinnishStem(form, without: String(end[2...])) }
        return end[1] == "h" && end[0] == end[2] ? FinnishStem(form, without: String(end[1...])) : nil
    }
}

extension Character {
    var isFinnishVowel: Bool { "aeiouyäö".contains(self) }
}
