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

    @Test func `ideas are found by their words, and what is not there is said`() async throws {
        try await TestHouse.founded { house in
            let veikko = try await house.member("Veikko Salo")
            _ = try await house.stores.ideas.give(
                Words("Mitä pumppu maksaa talvella?", field: .words, atMost: Idea.longest), nameless: false, formKey: "k", by: veikko,
                at: house.clock.now)
            let waiting = try await house.stores.searchIndex.waiting(atMost: 5)
            try await house.stores.searchIndex.keep(
                waiting.map { ($0, terms: PlainWords().words(of: $0.text, in: nil).flatMap(\.terms)) })
            let browser = try await house.browser(of: house.aino)

            let found = try await browser.get("/search?q=talvella")
            #expect(found.html.contains("<mark>talvella</mark>"))
            #expect(found.says("Yksi osuma: talvella"))
            #expect(try await browser.get("/search?q=kes%C3%A4").says("Ei osumia. Kokeile sanan alkua."))
            #expect(try await browser.get("/search").says("Mitä etsit?"))
        }
    }
}
