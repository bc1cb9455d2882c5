import Language
import Testing

@Suite struct OtherLanguageTests {
    @Test(arguments: [
        ("kundtjänstens", "kundtjänst"), ("flickornas", "flicka"), ("bibliotekets", "bibliotek"), ("samhället", "samhälle"),
        ("läraren", "lärare"),
        ("lärarnas", "lärare"), ("snabbare", "snabb"), ("roligaste", "rolig"), ("svårt", "svår"), ("öppnade", "öppna"),
        ("sprungit", "springa"),
        ("hemstäder", "hemstad"), ("tjänstemännen", "tjänsteman"), ("tillkom", "tillkomma"), ("nycklarna", "nyckel"), ("EU:s", "EU"),
        ("Åbos", "Åbo"), ("köptes", "köpa"), ("vände", "vända"), ("kände", "känna"), ("museet", "museum"),
    ])
    func `a bent Swedish word is found`(_ form: String, word: String) {
        #expect(areOne(form, word, in: .swedish))
    }

    @Test(arguments: [
        ("lära", "lärare"), ("motiv", "motivera"), ("aktiv", "aktivitet"), ("kund", "kundtjänst"), ("frihet", "fri"),
        ("avgöra", "avgörande"),
    ])
    func `different Swedish words stay apart`(_ one: String, other: String) {
        #expect(!areOne(one, other, in: .swedish))
    }

    @Test(arguments: [
        ("en", "complaints", "complaint"), ("en", "company's", "company"), ("no", "kundene", "kunde"), ("da", "kunderne", "kunde"),
        ("de", "Häuser", "Haus"), ("fr", "services", "service"), ("es", "clientes", "cliente"), ("ru", "услуги", "услуга"),
        ("nb", "bilene", "bil"),
        ("hu", "házak", "ház"), ("nl", "klanten", "klant"), ("it", "servizi", "servizio"),
    ])
    func `a bent word of another language is found`(_ code: String, form: String, word: String) throws {
        #expect(areOne(form, word, in: try #require(TextLanguage(rawValue: code))))
    }

    @Test func `a language without rules is taken by its letters`() throws {
        let estonian = try #require(TextLanguage(rawValue: "et"))

        #expect(lemmas("Raamatukogu", estonian) == ["raamatukogu"])
    }

    @Test(arguments: ["", "f", "fi1", "finnish", "äö", "-"])
    func `what is no code is no language`(_ code: String) {
        #expect(TextLanguage(rawValue: code) == nil)
    }
}
