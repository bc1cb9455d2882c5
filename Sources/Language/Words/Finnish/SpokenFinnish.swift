import Foundation

/// How everyday Finnish shortens words in messages, and what the same word is in the written language.
enum SpokenFinnish {
    /// The spellings of the written language that a spoken one may stand for.
    static func spellings(of word: String) -> [String] {
        guard word.count >= 4 else { return [] }
        let restored: [String] = endings.filter { word.hasSuffix($0.spoken) }.map { word.dropLast($0.spoken.count) + $0.written }
        return restored + [lost(vowelOf: word), lengthened(word), diphthong(word)].compactMap(\.self)
    }

    /// `tekis`, `ymmärtäny`, `naapuritki`, `mennää`, `tultii`.
    private static let endings: [(spoken: String, written: String)] = [
        ("is", "isi"), ("nu", "nut"), ("ny", "nyt"), ("lu", "lut"), ("ly", "lyt"), ("su", "sut"), ("ru", "rut"), ("ki", "kin"),
        ("aa", "aan"),
        ("ää", "ään"), ("ii", "iin"), ("oo", "oon"), ("ee", "een"), ("uu", "uun"), ("isit", "isivat"),
    ]

    /// `sielt`, `täst`, `kotoot`: the last a or ä of a case is not heard.
    private static func lost(vowelOf word: String) -> String? {
        guard ["lt", "st", "ss", "ll"].contains(where: word.hasSuffix) else { return nil }
        return word + (word.contains { "aou".contains($0) } ? "a" : "ä")
    }

    /// `oikeesti`, `pimee`: e and a are heard as one long vowel.
    private static func lengthened(_ word: String) -> String? {
        guard let long = word.range(of: "ee", options: .backwards) else { return nil }
        return word.replacingCharacters(in: long, with: word.contains { "aou".contains($0) } ? "ea" : "eä")
    }

    /// `punanen`, `valkosia`: the i of an adjective's ending is not heard.
    private static func diphthong(_ word: String) -> String? {
        guard let ending = ["nen", "sen", "sta", "stä", "sia", "siä", "set", "seen", "sten", "sella", "sessa"].first(where: word.hasSuffix)
        else {
            return nil
        }
        let stem = word.dropLast(ending.count)
        return stem.last.map { "aouäöy".contains($0) } == true ? stem + "i" + ending : nil
    }
}
