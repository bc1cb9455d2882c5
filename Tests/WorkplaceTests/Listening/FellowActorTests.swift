import Testing
import Workplace

@Suite struct FellowActorTests {
    private let field = Words.Field("address")

    @Test(arguments: [
        ("blogi.example", "https://blogi.example"), (" http://blogi.example/a?b=c ", "http://blogi.example/a?b=c"),
        ("HTTPS://Blogi.Example", "HTTPS://Blogi.Example"), ("https://ääni.example/ä", "https://ääni.example/ä"),
    ])
    func `an address is taken as people write it`(_ written: String, _ address: String) throws {
        #expect(try FellowActor.Address(written, field: field).text == address)
    }

    @Test(arguments: [
        "blogi", "javascript://x.example/%0Aalert(1)", "ftp://a.example", "https://", "https://.", "a@b.example", "kaksi sanaa.example",
        "https://user:secret@a.example",
    ])
    func `what is no address of the web is asked again`(_ written: String) {
        #expect(throws: WordsRefusal.notUnderstood(field)) { try FellowActor.Address(written, field: field) }
    }

    @Test func `an address may be too long or missing`() {
        #expect(throws: WordsRefusal.missing(field)) { try FellowActor.Address("  ", field: field) }
        #expect(throws: WordsRefusal.tooLong(field, by: 9)) {
            try FellowActor.Address(String(repeating: "a", count: 501) + ".example", field: field)
        }
    }
}
