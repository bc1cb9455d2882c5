import Language
import Testing

@Suite struct FinnishWordTests {
    @Test(arguments: [
        ("asiakkaidemmekin", "asiakas"), ("kesätöitä", "kesätyö"), ("Äänekosken", "äänekoski"), ("taloissaan", "talo"),
        ("jonottaisimme", "jonottaa"),
        ("vastattiin", "vastata"), ("kiireisimpinä", "kiireinen"), ("PALAUTETTA", "palaute"), ("helsingissä", "helsinki"),
    ])
    func `a bent word of the dictionary has its lemma`(_ form: String, lemma: String) {
        #expect(lemmas(form).contains(lemma))
    }

    @Test(arguments: [
        ("Keskon", "Kesko"), ("keskolla", "Kesko"), ("Woltilla", "Wolt"), ("Woltinkin", "Wolt"), ("Blueskyssa", "Bluesky"),
        ("Blueskyhin", "Bluesky"),
        ("Spotifyta", "Spotify"), ("Oatlyn", "Oatly"), ("Gigantissa", "Gigantti"), ("Kalevaksesta", "Kalevas"), ("tweeteistä", "tweet"),
        ("Rautjärvenpäässä", "Rautjärvenpää"), ("Zalandoon", "Zalando"), ("brändäystä", "brändäys"), ("twiittasivat", "twiitata"),
        ("striimannut", "striimata"), ("Duolingossakaan", "Duolingo"),
    ])
    func `a name or a loan that no dictionary knows is found bent`(_ form: String, name: String) {
        #expect(areOne(form, name))
    }

    @Test(arguments: [
        ("EU:ssa", "EU"), ("S-ryhmän", "S-ryhmä"), ("Bordeaux’n", "Bordeaux"), ("some-kanavilla", "somekanava"),
        ("hyväk-syntä", "hyväksyntä"),
        ("–palvelussa", "palvelu"), ("2020-luvulla", "2020-luku"),
    ])
    func `marks inside a word do not hide it`(_ form: String, word: String) {
        #expect(areOne(form, word))
    }

    @Test(arguments: [
        ("oikeesti", "oikeasti"), ("punasella", "punainen"), ("mentii", "mennä"), ("tulis", "tulla"), ("tuolt", "tuolta"),
        ("autoki", "auto"),
    ])
    func `a word as it is spoken is the word as it is written`(_ spoken: String, word: String) {
        #expect(areOne(spoken, word))
    }

    @Test func `each reading of a form is a lemma, in order`() {
        #expect(lemmas("tuulen") == ["tuuli"])
        #expect(lemmas("kuusta") == lemmas("kuusta").sorted())
        #expect(Set(lemmas("kuusta")).isSuperset(of: ["kuu", "kuusi"]))
    }

    @Test func `what is made of a word is a word of its own, but a participle is also its verb`() {
        #expect(lemmas("osaamisesta") == ["osaaminen"])
        #expect(lemmas("selkeästi") == ["selkeästi"])
        #expect(areOne("selkeämmin", "selkeästi"))
        #expect(lemmas("julkaistun") == ["julkaista", "julkaistu"])
    }

    @Test(arguments: [
        ("kissa", "kissala"), ("tieto", "tietokone"), ("palvelu", "palvella"), ("osaaminen", "osata"), ("Paris", "pari"),
        ("Kesko", "keskus"),
    ])
    func `different words stay apart`(_ one: String, other: String) {
        #expect(!areOne(one, other))
    }
}
