import Samples
import Testing
import Workplace

@Suite struct ChecksTests {
    private func findings(_ words: String, pictures: [Picture] = [], on channels: [Channel] = []) -> [Finding] {
        let variants = channels.map { Variant(channelID: $0.id) }
        let post = Post(
            id: Identifier(known: "p"), unitID: Unit.sales.id, authorID: Member.veikko.id, title: "t", words: words, language: .finnish,
            variants: variants, pictures: pictures, editorID: Member.veikko.id)
        return Checks.findings(of: post, channels: channels)
    }

    @Test func `a plain text has hints only, and hints are no findings`() {
        let found = findings("Mittasimme pakkasessa.")

        #expect(found.map(\.check) == [.goalMissing, .slotMissing])
        #expect(found.allSatisfy { !$0.isOpen })
    }

    @Test(arguments: ["", "lyhyt", "IMG_2034", "kuva-12", "pakkanen.jpeg", "Mittasimme pakkasessa."])
    func `a picture needs a description worth having`(_ altText: String) {
        let picture = Picture(id: Identifier(known: "k"), content: "", mediaType: "image/png", width: 1, height: 1, altText: altText)

        #expect(findings("Mittasimme pakkasessa.", pictures: [picture]).contains { $0.check == .descriptionMissing && $0.blocks })
    }

    @Test func `a described or decorative picture is fine`() {
        var picture = Picture(id: Identifier(known: "k"), content: "", mediaType: "image/png", width: 1, height: 1)
        picture.isDecoration = true
        #expect(!findings("x", pictures: [picture]).contains { $0.check == .descriptionMissing })

        picture.isDecoration = false
        picture.altText = "Punainen talo yöllä lumisateessa."
        #expect(!findings("x", pictures: [picture]).contains { $0.check == .descriptionMissing })
    }

    @Test(arguments: [
        ("soita 131052-308T nyt", Finding.Check.personalIdentityCode), ("tunnus 010100A123D", .personalIdentityCode),
        ("FI21 1234 5600 0007 85", .bankAccount), ("tilille FI2112345600000785.", .bankAccount),
        ("kortti 4111 1111 1111 1111", .paymentCard),
    ])
    func `numbers that never belong in public are found`(_ words: String, check: Finding.Check) {
        #expect(findings(words).contains { $0.check == check && $0.blocks })
    }

    @Test(arguments: [
        "131052-308A", "puhelin 040 123 4567", "FI21 1234 5600 0007 86", "4111 1111 1111 1112", "R-8 maksaa 4990 e", "0000 0000 0000 0000",
    ])
    func `ordinary numbers are left alone`(_ words: String) {
        #expect(!findings(words).contains { $0.blocks })
    }

    @Test func `a long hashtag without capitals warns`() {
        #expect(findings("#lämpöpumppupakkasella").contains { $0.check == .hashtagUnreadable(tag: "lämpöpumppupakkasella") })
        #expect(!findings("#LämpöpumppuPakkasella #pakkanen https://a.example/x#lämpöpumppupakkasella").contains { $0.severity == .warns })
        #expect(findings("#a1 #b1 #c1 #d1 #e1 #f1").contains { $0.check == .tooManyHashtags(count: 6) })
    }

    @Test func `length is counted as each network counts it`() {
        var mastodon = Channel.practice
        mastodon.capabilities = .usual(of: .mastodon)
        let link = "https://routala.example/" + String(repeating: "x", count: 600)

        #expect(!findings(String(repeating: "a", count: 476) + " " + link, on: [mastodon]).contains { $0.blocks })
        #expect(findings(String(repeating: "a", count: 477) + " " + link, on: [mastodon]).contains { $0.check == .tooLong(by: 1) })
    }

    @Test func `a family counts as one character on Bluesky but not as one byte`() {
        let counting = Capabilities.usual(of: .bluesky).counting

        #expect(counting.excess(of: String(repeating: "👩‍👩‍👧‍👦", count: 300), over: 300) != nil)
        #expect(counting.excess(of: String(repeating: "ä", count: 300), over: 300) == nil)
        #expect(counting.excess(of: String(repeating: "ä", count: 301), over: 300) == 1)
    }
}
