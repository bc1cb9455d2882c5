import Foundation
import Language
import Testing

@Suite struct HardInputTests {
    @Test(arguments: TextLanguage.all)
    func `whatever comes, there is an answer in no time`(_ language: TextLanguage) {
        let words: [String] = [
            "", " ", "\u{0}", "a\u{0}b", "\u{202E}olav", "\u{FFFD}", "👩‍👩‍👧", ":", "-", "--", ".", "'", ":ssa", "EU:", "-a-b-c-", "\u{301}",
            String(repeating: "a", count: 100_000), String(repeating: "talo", count: 29), String(repeating: "-", count: 119),
            String(repeating: "talo-", count: 23), String(repeating: "a:", count: 50), "e" + String(repeating: "\u{301}", count: 50_000),
            String(repeating: "kissakoira ", count: 200_000), String(repeating: "䄀", count: 39),
        ]
        let clock = ContinuousClock()

        for word in words {
            let time = clock.measure { #expect(!wordbook.analysis(of: word, in: language).lemmas.isEmpty) }
            #expect(time < .seconds(2), "\(word.prefix(20))")
        }
    }

    @Test func `the answer to a word does not depend on what was asked before`() {
        let first = lemmas("järjestämällä")
        for _ in 0..<1_000 { _ = lemmas("Woltilla") }

        #expect(lemmas("järjestämällä") == first)
    }

    @Test func `sixty-four threads get the answers that one gets`() {
        let words = ["asiakaspalvelulle", "Woltilla", "sosiaalisenmedianosaaminen", "flickornas", "company's", "tulis", "EU:ssa", "kuusta"]
        let languages: [TextLanguage] = [.finnish, .swedish, .english]
        let expected = words.map { word in languages.map { wordbook.analysis(of: word, in: $0) } }

        DispatchQueue.concurrentPerform(iterations: 64) { _ in
            for _ in 0..<20 {
                let answers = words.map { word in languages.map { wordbook.analysis(of: word, in: $0) } }
                if answers != expected { Issue.record("another answer") }
            }
        }
    }
}

extension TextLanguage {
    fileprivate static let all: [TextLanguage] =
        [.finnish, .swedish, .english, .norwegian, .danish, .german] + ["ru", "et", "ar"].compactMap(Self.init)
}
