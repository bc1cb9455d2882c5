import Storage
import Testing
import WorkingTime
import Workplace

@testable import Web

@Suite struct SearchPageTests {
    @Test func `the words that were asked for are marked where they stand`() {
        let words = "Mitattiin pakkasella. <b>Pumppu</b> kesti pakkasen hyvin."
        let question = SearchQuestion("pakkasen pumppu", read: PlainWords())

        let excerpt = Excerpt(of: words, in: "fi", question: question, reader: PlainWords()).html.text

        #expect(excerpt == "Mitattiin pakkasella. &lt;b&gt;<mark>Pumppu</mark>&lt;/b&gt; kesti <mark>pakkasen</mark> hyvin.")
    }

    @Test func `a long text is shown from a little before the first found word`() {
        let words = String(repeating: "täytettä ", count: 60) + "neula " + String(repeating: "lisää ", count: 60)

        let excerpt = Excerpt(of: words, in: "fi", question: SearchQuestion("neula", read: PlainWords()), reader: PlainWords()).html.text

        #expect(excerpt.hasPrefix("… täytettä"))
        #expect(excerpt.contains("<mark>neula</mark>"))
        #expect(excerpt.hasSuffix("…"))
        #expect(excerpt.count < 300)
    }

    @Test func `a beginning is found while one still writes`() {
        let question = SearchQuestion("mitat pump", read: PlainWords())

        #expect(question.beginning == "pump")
        #expect(question.asksFor(ReadWord(place: 0..<5, terms: ["pumppu"])))
        #expect(!question.asksFor(ReadWord(place: 0..<5, terms: ["mitattu"])))
        #expect(SearchQuestion("pu", read: PlainWords()).beginning == nil)
    }

    @Test func `who asks for a compound does not ask for its parts`() {
        let compound = ReadWord(place: 0..<13, terms: ["asiakaspalvelu"], parts: ["asiakas", "palvelu"])

        #expect(SearchQuestion("palvelu", read: PlainWords()).asksFor(compound))
        #expect(!SearchQuestion("asiakaspalvelu", read: PlainWords()).asksFor(ReadWord(place: 0..<7, terms: ["asiakas"])))
        #expect(SearchQuestion("palve", read: PlainWords()).asksFor(compound))
    }

    @Test func `all that is found is counted, and reached page by page`() async throws {
        try await TestHouse.founded { house in
            for number in 1...70 {
                try await house.receive("Pumppu numero \(number).", id: "m\(number)")
            }
            try await house.readAll()
            let browser = try await house.browser(of: house.aino)

            let best = try await browser.get("/search?q=pumppu")
            #expect(best.says("70 osumaa: pumppu"))
            #expect(best.html.matches(of: /<mark>Pumppu<\/mark>/).count == 20)
            #expect(best.html.contains("<a class=\"hit\" href=\"/search?q=pumppu&amp;kind=message&amp;page=1\">Näytä kaikki 70</a>"))

            let first = try await browser.get("/search?q=pumppu&kind=message&page=1")
            let second = try await browser.get("/search?q=pumppu&kind=message&page=2")
            #expect(first.html.matches(of: /<mark>Pumppu<\/mark>/).count == 50)
            #expect(second.html.matches(of: /<mark>Pumppu<\/mark>/).count == 20)
            #expect(first.says("Seuraavat") && !first.says("Edelliset"))
            #expect(!second.says("Seuraavat") && second.says("Edelliset"))
            #expect(try await browser.get("/search?q=pumppu&kind=message&page=9").html.contains("page=2\">Edelliset</a>"))
            for page in ["0", "-1", "99999999999999999999", "x", "3"] {
                #expect(try await browser.get("/search?q=pumppu&kind=message&page=\(page)").status == 200)
            }
        }
    }

    @Test(arguments: ["Kirsi", "kirsi pumppu", "@kirsi"])
    func `a message is found by who said it`(_ words: String) async throws {
        try await TestHouse.founded { house in
            try await house.receive("Pumppu soi.")
            try await house.readAll()
            let page = try await house.browser(of: house.aino).get("/search?q=\(words.addressEncoded)")
            #expect(page.html.contains("<mark>Kirsi</mark> L."))
        }
    }

    @Test func `signs alone are no word`() async throws {
        try await TestHouse.founded { house in
            let browser = try await house.browser(of: house.aino)
            #expect(try await browser.get("/search?q=%22").says("Kirjoita ainakin yksi sana."))
        }
    }

    @Test func `ideas are found by their words, and what is not there is said`() async throws {
        try await TestHouse.founded { house in
            let veikko = try await house.member("Veikko Salo")
            _ = try await house.stores.ideas.give(
                Words("Mitä pumppu maksaa talvella?", field: .words, atMost: Idea.longest), nameless: false, formKey: "k", by: veikko,
                at: house.clock.now)
            try await house.readAll()
            let browser = try await house.browser(of: house.aino)

            let found = try await browser.get("/search?q=talvella")
            #expect(found.html.contains("<mark>talvella</mark>"))
            #expect(found.says("Yksi osuma: talvella"))
            #expect(try await browser.get("/search?q=kes%C3%A4").says("Ei osumia. Kokeile sanan alkua."))
            #expect(try await browser.get("/search").says("Mitä etsit?"))
        }
    }
}

extension TestHouse {
    /// Reads the words of everything that waits.
    fileprivate func readAll() async throws {
        let waiting = try await stores.searchIndex.waiting(atMost: 100)
        try await stores.searchIndex.keep(waiting.map { ($0, terms: PlainWords().words(of: $0.text, in: nil).flatMap(\.findable)) })
    }
}
