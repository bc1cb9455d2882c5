import Testing

@Suite struct LemmasTests {
    @Test func `words are answered in their order, one line each`() throws {
        let outcome = try Program.run(["lemmas", "--lang", "fi"], input: Array("jonottajille\nasiakaspalvelussa\n".utf8))

        #expect(outcome.code == 0)
        #expect(
            String(decoding: outcome.output, as: UTF8.self) == """
                {"word":"jonottajille","lemmas":["jonottaja"],"parts":[]}
                {"word":"asiakaspalvelussa","lemmas":["asiakaspalvelu"],"parts":["asiakas","palvelu"]}

                """)
    }

    @Test(arguments: ["xx", "klingon", ""])
    func `a language that there is not is refused with a sentence`(_ code: String) throws {
        let outcome = try Program.run(["lemmas", "--lang", code], input: Array("talo\n".utf8))

        #expect(outcome.code == 64)
        #expect(outcome.error == "\(code) is not the code of a language; write fi, sv or en, or another of ISO 639.\n")
        #expect(outcome.output.isEmpty)
    }

    @Test func `a line too long to be a word ends the answers with its number`() throws {
        let endless = [UInt8](repeating: 0x61, count: 17 * 1_048_576)

        let outcome = try Program.run(["lemmas", "--lang", "sv"], input: Array("hus\n".utf8) + endless)

        #expect(outcome.code == 65)
        #expect(outcome.error == "Line 2 is too long to be a word.\n")
    }
}
