import Language
import Testing

@Suite struct LemmaLinesTests {
    @Test func `each word gets its line, in order, with exactly three keys`() throws {
        #expect(
            try answer("taloissa\nmediaosaaminen\ntaloissa\n") == """
                {"word":"taloissa","lemmas":["talo"],"parts":[]}
                {"word":"mediaosaaminen","lemmas":["mediaosaaminen"],"parts":["media","osaaminen"]}
                {"word":"taloissa","lemmas":["talo"],"parts":[]}

                """)
    }

    @Test func `a last line without a line feed, an empty one and one from Windows are answered too`() throws {
        #expect(
            try answer("talo\r\n\ntalo") == """
                {"word":"talo","lemmas":["talo"],"parts":[]}
                {"word":"","lemmas":[""],"parts":[]}
                {"word":"talo","lemmas":["talo"],"parts":[]}

                """)
    }

    @Test func `what JSON keeps for itself is escaped`() throws {
        #expect(try answer("a\"\\\u{1}\tb\n").hasPrefix(#"{"word":"a\"\\\u0001\tb","lemmas":["#))
    }

    @Test func `broken UTF-8 is answered with the sign of a lost letter`() throws {
        var lines = LemmaLines(wordbook, .finnish)

        #expect(String(decoding: try lines.answer([0x74, 0xFF, 0x0A]), as: UTF8.self).hasPrefix("{\"word\":\"t\u{FFFD}\""))
    }

    @Test func `a line may come in pieces that cut its letters`() throws {
        var lines = LemmaLines(wordbook, .finnish)
        let answers = try Array("yötyö\n".utf8).map { try lines.answer([$0]) }

        #expect(
            String(decoding: answers.joined(), as: UTF8.self) == "{\"word\":\"yötyö\",\"lemmas\":[\"yötyö\"],\"parts\":[\"yö\",\"työ\"]}\n")
    }

    @Test func `a line without end is refused by its number`() throws {
        var lines = LemmaLines(wordbook, .finnish)
        _ = try lines.answer(Array("talo\n".utf8))

        #expect(throws: LemmaLines.TooLong.self) { try lines.answer([UInt8](repeating: 0x61, count: LemmaLines.longestLineInBytes + 1)) }
    }

    private func answer(_ text: String) throws -> String {
        var lines = LemmaLines(wordbook, .finnish)
        return String(decoding: try lines.answer(Array(text.utf8)) + lines.answerRest(), as: UTF8.self)
    }
}
