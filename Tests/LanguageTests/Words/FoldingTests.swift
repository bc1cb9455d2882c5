import Language
import Testing

@Suite struct FoldingTests {
    @Test(arguments: [
        ("ÄÄNESTÄ", "äänestä"), ("a\u{308}a\u{308}ni", "ääni"), ("Ｗｏｌｔ", "wolt"), ("Café", "cafe"), ("Skøyte", "skøyte"),
        ("Straße", "strasse"),
        ("Łódź", "lodz"), ("co\u{AD}operate", "cooperate"), ("ﬁlmi", "filmi"), ("Ёлка", "ёлка"), ("ΛΟΓΟΣ", "λογοσ"), ("a\u{0}b", "ab"),
        ("मुंबई", "मुंबई"),
    ])
    func `letters that tell words apart stay, the rest goes`(_ text: String, expected: String) {
        #expect(folded(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
    }

    @Test func `a storm of marks leaves the letter`() {
        #expect(folded("e" + String(repeating: "\u{301}", count: 100_000)) == "e")
    }
}
