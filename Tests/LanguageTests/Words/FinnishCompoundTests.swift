import Language
import Testing

@Suite struct FinnishCompoundTests {
    @Test(arguments: [
        ("sosiaalisenmedianosaaminen", ["sosiaalinen", "media", "osaaminen"]), ("mediaosaamista", ["media", "osaaminen"]),
        ("asiakaspalvelulle", ["asiakas", "palvelu"]), ("kaupungintalolla", ["kaupunki", "talo"]),
        ("EU-direktiivin", ["eu", "direktiivi"]),
        ("suhtautumistavat", ["suhtautuminen", "tapa"]), ("palvelu", []), ("Woltilla", []),
    ])
    func `a compound tells its parts from left to right`(_ word: String, parts expected: [String]) {
        #expect(parts(word) == expected)
    }

    @Test func `a compound the dictionary does not make has the lemma of its last part`() {
        #expect(lemmas("sosiaalisenmedianosaamisesta") == ["sosiaalisenmedianosaaminen"])
        #expect(lemmas("avoimuusraportoinnilla") == ["avoimuusraportointi"])
    }

    @Test func `a part is not the whole word`() {
        #expect(!areOne("asiakaspalvelu", "palvelu"))
        #expect(!areOne("mediaosaaminen", "osaaminen"))
    }

    @Test func `a hyphen inside a compound makes no difference`() {
        #expect(lemmas("media-alalla") == lemmas("media-ala"))
        #expect(areOne("sähkö-posti", "sähköposti"))
    }
}
