import Testing
import Workplace

@Suite struct WordsTests {
    private static let field = Words.Field("words")

    @Test func `white space around and control characters are taken away, line breaks stay`() throws {
        #expect(try Words("  yksi\r\nkaksi\u{0}\u{7} \n", field: Self.field, atMost: 20).text == "yksi\nkaksi")
    }

    @Test(arguments: ["", "   ", "\n\t ", "\u{0}"])
    func `nothing is missing`(_ raw: String) {
        #expect(throws: WordsRefusal.missing(Self.field)) { try Words(raw, field: Self.field, atMost: 20) }
    }

    @Test func `too much is told by how much`() {
        #expect(throws: WordsRefusal.tooLong(Self.field, by: 2)) { try Words("👩‍👩‍👧‍👦👩‍👩‍👧‍👦abcd", field: Self.field, atMost: 4) }
    }
}
