import Language
import Testing

@Suite struct TokenizerTests {
    @Test func `words come with their places`() {
        let text = "Ääni kuuluu, eikö?"

        #expect(found(in: text) == ["Ääni", "kuuluu", "eikö"])
        #expect(Tokenizer.tokens(of: text).map(\.place) == [0..<6, 7..<13, 15..<20])
        #expect(Tokenizer.tokens(of: text).map(\.position) == [0, 1, 2])
    }

    @Test(arguments: [
        ("EU:n ja Kelan", ["EU:n", "ja", "Kelan"]), ("vaa'an, raa’an", ["vaa'an", "raa’an"]), ("S-ryhmä", ["S", "ryhmä"]),
        ("klo 12:30, 3,14 ja 1.5", ["klo", "12", "30", "3,14", "ja", "1.5"]), ("—…!?", []), ("___ a", ["a"]),
        ("palvelu\u{AD}alue", ["palvelu\u{AD}alue"]), ("e\u{301}te\u{301}", ["e\u{301}te\u{301}"]),
        ("東京 ひと", ["東", "京", "ひ", "と"]), ("שלום עולם", ["שלום", "עולם"]), ("ＡＢＣ", ["ＡＢＣ"]),
    ])
    func `words end where Unicode ends them`(_ text: String, words: [String]) {
        #expect(found(in: text) == words)
    }

    /// Words are read in blocks of 64 bytes.
    @Test(arguments: ["hyväääntä× aÿ÷b, Åbo žena", String(repeating: "ä", count: 70), String(repeating: "b", count: 200) + "ö"])
    func `a word is the same wherever it stands`(_ words: String) {
        let tokens = Tokenizer.tokens(of: words)
        for start in 1..<140 {
            let moved = Tokenizer.tokens(of: String(repeating: " ", count: start) + words + " ")
            #expect(moved.map { $0.place.lowerBound - start..<$0.place.upperBound - start } == tokens.map(\.place), "at \(start)")
        }
    }

    @Test(arguments: [
        ([0x61, 0xA4, 0x62], [0..<1, 2..<3]), ([0xC3, 0x61], [1..<2]), ([0x61, 0xC3], [0..<1]), ([0xC3, 0xC3, 0xA4], [1..<3]),
        ([0xC3, 0xA4, 0xA4, 0x61], [0..<2, 3..<4]), ([0xC3, 0x97, 0xC3, 0xB7], []),
    ])
    func `bytes that are no letters part words wherever they stand`(_ bytes: [UInt8], places: [Range<Int>]) {
        var tokenizer = Tokenizer()
        for start in 0..<130 {
            (Array(repeating: UInt8(ascii: " "), count: start) + bytes).withUnsafeBufferPointer { tokenizer.read($0) }
            #expect(tokenizer.tokens.map(\.place) == places.map { $0.lowerBound + start..<$0.upperBound + start }, "at \(start)")
        }
    }

    @Test(arguments: [
        ("#AvoinViestintä", ["#AvoinViestintä", "Avoin", "Viestintä"]), ("#talkoot", ["#talkoot"]),
        ("#EUvaalit", ["#EUvaalit", "E", "EU", "Uvaalit", "vaalit"]), ("#vaalit2027", ["#vaalit2027", "vaalit", "2027"]),
        ("#avoin_viestintä!", ["#avoin_viestintä", "avoin", "viestintä"]), ("#1 #", ["1"]), ("a#b", ["a", "b"]),
        ("#talkoot:ssa on", ["#talkoot", "on"]), ("＃Some", ["＃Some"]),
    ])
    func `a hashtag is also the words that its capitals show`(_ text: String, words: [String]) {
        #expect(found(in: text) == words)
    }

    @Test func `the words of a hashtag stand side by side`() {
        let tokens = Tokenizer.tokens(of: "on #AvoinViestintä nyt")

        #expect(tokens.map(\.position) == [0, 1, 1, 2, 3])
        #expect(tokens[1].nextPosition == 3)
        #expect(tokens.map(\.isPiece) == [false, false, true, true, false])
    }

    @Test(arguments: [
        ("@aino", Token.Kind.mention), ("@aino@mastodon.example", .mention), ("@routala.bsky.social", .mention), ("#aihe", .hashtag),
        ("https://routala.example/a?b=c#d", .address), ("www.routala.example", .address), ("aino@routala.example", .address),
        ("2027", .number), ("sana", .word), ("🎉", .emoji), ("👩‍👩‍👧", .emoji), ("👍🏽", .emoji), ("🇫🇮", .emoji), ("❤️", .emoji),
    ])
    func `a token has a kind`(_ text: String, kind: Token.Kind) {
        let tokens = Tokenizer.tokens(of: "x (\(text)) y")

        #expect(tokens.map(\.kind) == [.word, kind, .word])
        #expect(found(in: "x \(text), y") == ["x", text, "y"])
    }

    @Test(arguments: [
        ("Katso https://a.example/b.", ["Katso", "https://a.example/b"]), ("http://", ["http"]), ("@", []), ("@.", []),
        ("kiitos @aino.Hyvä", ["kiitos", "@aino", "Hyvä"]), ("@routala:n", ["@routala"]), ("a@b", ["a", "b"]),
        ("loppui.Kesko", ["loppui.Kesko", "loppui", "Kesko"]),
    ])
    func `signs end where the sentence goes on`(_ text: String, words: [String]) {
        #expect(found(in: text) == words)
    }

    @Test func `what is not UTF-8 belongs to no token`() {
        let bytes: [UInt8] = [0xC3, 0x28, 0x61, 0xFF, 0xE2, 0x82, 0x62, 0xED, 0xA0, 0x80, 0xC0, 0x80, 0xF4, 0x90, 0x80, 0x80, 0xC3]
        var tokenizer = Tokenizer()

        bytes.withUnsafeBufferPointer { tokenizer.read($0) }

        #expect(tokenizer.tokens.map(\.place) == [2..<3, 6..<7])
    }

    @Test(arguments: ["a", "\u{301}", "#A", "@a.", "🎉\u{200D}", "\u{202E}אa1", "\u{0}", "a.b_", "\u{1F1EB}", "http://a"])
    func `a long text of the same is read in order`(_ unit: String) {
        let text = String(repeating: unit, count: 200_000 / unit.utf8.count)

        let tokens = Tokenizer.tokens(of: text)

        #expect(zip(tokens, tokens.dropFirst()).allSatisfy { $0.place.lowerBound <= $1.place.lowerBound && $0.position <= $1.position })
        #expect(tokens.allSatisfy { !$0.place.isEmpty && $0.place.upperBound <= text.utf8.count })
    }

    @Test func `what is too long to be a word only takes its place`() {
        let tokens = Tokenizer.tokens(of: "a \(String(repeating: "e\u{301}", count: 2_000)) b")

        #expect(tokens.map(\.position) == [0, 2])
    }

    private func found(in text: String) -> [String] {
        let bytes = Array(text.utf8)
        return Tokenizer.tokens(of: text).map { String(decoding: bytes[$0.place], as: UTF8.self) }
    }
}
