import Testing
import Workplace

@Suite struct MastodonCountingTests {
    @Test(arguments: [
        ("Hei 🎉 👩‍👩‍👧", 7), ("", 0), ("a\n\nb", 4), ("https://a.example", 23), ("Lue https://a.example/pitkä-polku?x=1.", 4 + 23 + 1),
        ("(https://a.example/x_(y))", 25), ("Kiitos @venla@muualla.example!", 14), ("(@a@b.example)", 4), ("a@b.example", 11),
        ("https://a.example/@b@c.example", 23), ("ftp://a.example", 15),
    ])
    func `a text is as long as the network counts it`(_ text: String, length: Int) {
        #expect(TextCounting.charactersWithShortLinks(linkLength: 23).length(of: text) == length)
    }
}
