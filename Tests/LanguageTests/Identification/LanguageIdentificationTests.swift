import Language
import Testing

@Suite struct LanguageIdentificationTests {
    private let identification = LanguageIdentification()

    @Test(arguments: [
        ("fi", "Sovellus kaatuu aina kun yritän kirjautua"), ("sv", "Appen kraschar varje gång jag loggar in"),
        ("en", "The app crashes every time I log in"), ("no", "Hei, når åpner butikken?"), ("da", "Hej, hvornår åbner butikken?"),
        ("de", "Wann öffnet der Laden?"), ("et", "Uus raamatukogu avati eile Tallinnas"), ("fr", "Merci pour votre aide !"),
        ("ru", "Спасибо за помощь"), ("fi", "Ei toimi"), ("sv", "Fungerar inte"),
    ])
    func `a short text tells its language`(_ code: String, text: String) {
        #expect(identification.language(of: text)?.rawValue == code)
    }

    @Test(arguments: ["", "12 345,00", "👍👍", "\u{0}\u{1}\u{2}"])
    func `a text without words tells none`(_ text: String) {
        #expect(identification.language(of: text) == nil)
    }

    @Test func `megabytes of text are answered from their beginning`() {
        let text = String(repeating: "Kiitos palautteesta, korjaamme asian. ", count: 100_000)

        #expect(identification.language(of: text) == .finnish)
    }

    @Test func `a control character does not hide the text behind it`() {
        #expect(identification.language(of: "\u{0}Juna on taas myöhässä tänään") == .finnish)
    }
}
