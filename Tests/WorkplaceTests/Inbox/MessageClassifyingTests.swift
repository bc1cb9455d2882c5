import Testing
import Workplace

@Suite struct MessageClassifyingTests {
    @Test func `one person says what kind of message it is`() throws {
        var message = InboxCast.question()

        #expect(try message.classify(as: .praise, by: InboxCast.sanna))
        #expect(message.category == .praise)
    }

    @Test func `a sure question is tidied away by two people only`() throws {
        var message = InboxCast.question(arrivedAs: .question)

        #expect(try !message.classify(as: .feedback, by: InboxCast.sanna))
        #expect(try !message.classify(as: .feedback, by: InboxCast.sanna))
        #expect(message.category == .question)
        #expect(try message.classify(as: .spam, by: InboxCast.olli))
        #expect(message.category == .spam)
    }

    @Test func `saying again that it asks for an answer starts the count anew`() throws {
        var message = InboxCast.question(arrivedAs: .question)
        try message.classify(as: .feedback, by: InboxCast.sanna)
        try message.classify(as: .complaint, by: InboxCast.olli)

        #expect(try !message.classify(as: .feedback, by: InboxCast.olli))
        #expect(message.category == .complaint)
    }

    @Test(arguments: [
        ("Onko tämä normaalia vai pitääkö kutsua asentaja?", Message.Category.question, true),
        ("Voiko kahden rapun pumput vaihtaa eri vuosina?", .question, true),
        ("Hur länge gäller garantin?", .question, true),
        ("Kolmas asentajan peruutus. Tämä on jo pettymys.", .complaint, false),
        ("Kiitos! Ohje löytyi puhelimella heti.", .praise, true),
        ("Kiitos, mutta ohje ei auttanut", .question, false),
        ("Haluaisin tarjouksen kahdesta pumpusta", .request, false),
        ("Vai niin?", .question, false),
        ("שלום", .question, false),
        ("", .question, false),
    ])
    func `a machine guesses carefully`(_ words: String, _ category: Message.Category, isSure: Bool) {
        let guess = Message.Category.guess(from: words)

        #expect(guess.category == category)
        #expect(guess.isSure == isSure)
    }

    @Test func `an identity code is covered wherever the words are shown`() {
        let message = InboxCast.question("Olen 131052-308T, missä laskuni viipyy?")

        #expect(message.holdsPersonalIdentityCode)
        #expect(message.shownWords == "Olen ••••••-••••, missä laskuni viipyy?")
        #expect(InboxCast.question("Tilaus 131052-3081").shownWords == "Tilaus 131052-3081")
    }
}
