/// The infinitives of new verbs, which Finnish makes in three ways only: `editoida`, `postata`, `googlettaa`.
enum FinnishVerbStems {
    static func infinitives(of word: String) -> [String] {
        guard word.count >= 6 else { return [] }
        let backed = word.map { $0 == "ä" ? "a" : $0 == "ö" ? "o" : $0 == "y" ? "u" : $0 }
        return classes.compactMap { infinitive(of: word, String(backed), $0) }
    }

    private struct Conjugation {
        let endings: [String]
        let infinitive: String
        var weakens = false
    }

    private static let classes = [
        Conjugation(
            endings: [
                "oi", "oin", "oit", "oimme", "oivat", "oidaan", "oitiin", "oitu", "oidut", "oidun", "oinut", "oineet", "oineen", "oisi",
                "oisivat",
                "oiva", "oivan", "oivat", "oitava", "oimaan", "oimassa", "oimalla", "oida", "oidessa",
            ], infinitive: "oida"),
        Conjugation(
            endings: [
                "aa", "aan", "aat", "aamme", "aavat", "aava", "asi", "asin", "asit", "asimme", "asivat", "aamaan", "aamassa", "aamalla",
            ],
            infinitive: "ata", weakens: true),
        Conjugation(
            endings: ["annut", "anneet", "attu", "atut", "atun", "attiin", "ataan", "attava", "ata", "atessa", "aisi", "aisin"],
            infinitive: "ata"),
        Conjugation(
            endings: [
                "ttaa", "ttaan", "ttavat", "tan", "tat", "tti", "ttivat", "tin", "ttanut", "ttaneet", "tettu", "tetaan", "tettiin",
                "ttamaan",
                "ttamassa", "ttava",
            ], infinitive: "ttaa"),
        Conjugation(endings: ["ahti", "ahtivat", "ahtanut", "ahtaa", "ahtavat"], infinitive: "ahtaa"),
    ]

    private static func infinitive(of word: String, _ backed: String, _ conjugation: Conjugation) -> String? {
        guard let ending = conjugation.endings.filter(backed.hasSuffix).max(by: { $0.count < $1.count }) else { return nil }
        var stem = word.dropLast(ending.count)
        guard stem.count >= 3, stem.last?.isFinnishVowel == false || stem.last == "i" else { return nil }
        if conjugation.weakens, ["kk", "pp", "tt"].contains(where: stem.hasSuffix) { stem = stem.dropLast() }
        let isFront = !stem.contains { "aou".contains($0) } && word.suffix(ending.count).contains { "äöy".contains($0) }
        return stem + (isFront ? String(conjugation.infinitive.map { $0 == "a" ? "ä" : $0 == "o" ? "ö" : $0 }) : conjugation.infinitive)
    }
}
