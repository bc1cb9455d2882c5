/// Takes the endings of Swedish nouns, adjectives and verbs away, one after another, until what is left is the same for all forms.
///
/// Source of the endings: Svenska Akademiens grammatik, volume 2.
enum SwedishEndings {
    static func stem(of word: String) -> String {
        var stem = word
        for _ in 0..<3 {
            guard let shorter = shortened(stem) else { break }
            let isVerb = shorter.count >= 5 && shorter.hasSuffix("er") && ofVerbs.contains { shorter + $0 == stem }
            stem = shorter
            if isVerb { break }  // motivera is no motiv
        }
        return evened(stem)
    }

    /// Longest first, and how many letters must stand before them.
    private static let all: [(ending: String, shortest: Int)] = [
        ("arna", 2), ("erna", 2), ("orna", 2), ("aste", 2), ("ade", 2), ("ast", 2), ("are", 3), ("dde", 2), ("ena", 3), ("um", 4),
        ("ar", 2),
        ("er", 2), ("or", 3), ("en", 2), ("et", 2), ("an", 3), ("ad", 2), ("at", 2), ("as", 3), ("it", 3), ("es", 3), ("a", 2), ("e", 2),
        ("n", 2),
    ]

    private static let ofVerbs = ["a", "ar", "ade", "at", "ad", "as", "an", "or"]

    /// Endings of words that are made of others and stay words of their own.
    private static let lasting = ["het", "itet", "skap", "ning", "ion", "tor", "dom", "ment"]

    /// Endings of adjectives, before which -are compares; elsewhere it is the one who does a thing (`lärare`).
    private static let ofAdjectives = ["ig", "isk", "sam", "bar", "full", "lös", "al", "il", "ant", "ent", "iv", "är"]

    private static func shortened(_ word: String) -> String? {
        if word.hasSuffix("aren"), word.count >= 6 { return String(word.dropLast()) }
        guard !isDoer(word), !lasting.contains(where: word.hasSuffix) else { return nil }
        for (ending, shortest) in all where word.hasSuffix(ending) {
            let bare = word.dropLast(ending.count)
            if bare.count >= shortest, bare.contains(where: \.isSwedishVowel), fits(ending, after: bare) { return String(bare) }
        }
        return nil
    }

    private static func isDoer(_ word: String) -> Bool {
        guard word.hasSuffix("are"), word.count >= 6 else { return false }
        let bare = word.dropLast(3)
        return bare.last?.isSwedishVowel == false && !(bare.count >= 5 && ofAdjectives.contains(where: bare.hasSuffix))
    }

    private static func fits(_ ending: String, after bare: Substring) -> Bool {
        switch ending {
        case "n": bare.last.map { "aeiouyö".contains($0) } == true || bare.count >= 4 && ["er", "or", "el"].contains(where: bare.hasSuffix)
        case "um": bare.hasSuffix("i") || bare.hasSuffix("e")
        default: true
        }
    }

    /// What spelling makes of the same stem: m and n are single at the end, e is lost before l and r.
    private static func evened(_ stem: String) -> String {
        if stem.hasSuffix("mm") || stem.hasSuffix("nn") { return String(stem.dropLast()) }
        guard stem.count >= 4, let end = stem.last, let before = stem.dropLast().last else { return stem }
        if stem.hasSuffix("el") { return stem.dropLast(2) + "l" }
        return end == "r" && before != "r" && !before.isSwedishVowel ? String(stem.dropLast()) : stem
    }
}
