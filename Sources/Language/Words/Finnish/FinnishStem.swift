/// What is left of an unknown word when an ending is taken away.
struct FinnishStem {
    private let letters: String
    private let isWeak: Bool
    private let isPlural: Bool

    /// - Returns: nil when the word does not end so, or what is left could bear no ending.
    init?(_ form: String, without ending: String, isWeak: Bool = false, isPlural: Bool = false) {
        guard form.hasSuffix(ending) else { return nil }
        letters = String(form.dropLast(ending.count))
        self.isWeak = isWeak
        self.isPlural = isPlural
        guard letters.count >= 2, letters.last?.isFinnishVowel == true else { return nil }
    }

    /// The lemmas that have this stem, the stem itself among them.
    var lemmas: [String] {
        let bent: [String] = Self.bendings.filter { letters.hasSuffix($0.stem) }.map { letters.dropLast($0.stem.count) + $0.lemma }
        let rest: [String] = [withoutVowel, hardened].compactMap(\.self)
        let found: [String] = [letters] + bent + strong + plural + rest
        return found.filter { $0.count >= 2 && $0.contains(where: \.isFinnishVowel) }
    }

    /// Endings of lemmas, and what stands in their place before a case.
    private static let bendings: [(stem: String, lemma: String)] = [
        ("kse", "s"), ("ksi", "s"), ("ise", "inen"), ("isi", "inen"), ("ose", "onen"), ("use", "unen"), ("ase", "anen"), ("äse", "änen"),
        ("yse", "ynen"), ("öse", "önen"), ("uude", "uus"), ("yyde", "yys"), ("uute", "uus"), ("ime", "in"), ("imi", "in"), ("ttoma", "ton"),
        ("ttömä", "tön"), ("ee", "e"), ("ee", "es"),
    ]

    /// A loan that ends in a consonant bends with an i: `Spiegel`, `Spiegelin`.
    private var withoutVowel: String? {
        let bare = letters.hasSuffix("ei") && letters.count > 4 ? letters.dropLast(2) : letters.last == "i" ? letters.dropLast() : nil
        return bare.flatMap { $0.last?.isFinnishVowel == false ? String($0) : nil }
    }

    /// `tweeteillä`, `siuloissa`, `banneja`: before the i or j of the plural the lemma's vowel has changed.
    private var plural: [String] {
        let isBeforeI = letters.hasSuffix("oi") || letters.hasSuffix("öi") || letters.hasSuffix("ei")
        guard isPlural || isBeforeI, let vowel = (isBeforeI ? letters.dropLast() : letters[...]).last else { return [] }
        let bare = String(letters.dropLast(isBeforeI ? 2 : 1))
        switch vowel {
        case "o": return [bare + "o", bare + "a"]
        case "ö": return [bare + "ö", bare + "ä"]
        case "e": return [bare + "i", bare + "e"] + (bare.last?.isFinnishVowel == false ? [bare] : [])
        default: return []
        }
    }

    /// A single k, p or t may be the weak side of a double one: `chipin`, `chippi`.
    private var strong: [String] {
        guard isWeak, let stop = letters.dropLast().last, "kpt".contains(stop), let before = letters.dropLast(2).last else { return [] }
        guard before.isFinnishVowel || "lnr".contains(before), let vowel = letters.last else { return [] }
        return [String(letters.dropLast()) + String(stop) + String(vowel)]
    }

    /// `sutjakkaana`, `sutjakas`: the other way round before a lost s.
    private var hardened: String? {
        guard letters.count > 4, letters.hasSuffix("aa") || letters.hasSuffix("ää") else { return nil }
        let bare = letters.dropLast(2)
        let isDouble = ["kk", "pp", "tt"].contains { bare.hasSuffix($0) }
        return (isDouble ? bare.dropLast() : bare) + letters.suffix(1) + "s"
    }
}
