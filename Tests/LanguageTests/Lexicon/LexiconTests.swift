import Language
import Synchronization
import Testing

@Suite struct LexiconTests {
    /// Counts how often a word is analysed.
    private final class Analyst: Sendable {
        private let counts = Mutex<[String: Int]>([:])

        func analysis(of form: String, in language: TextLanguage) -> WordAnalysis {
            counts.withLock { $0[form, default: 0] += 1 }
            return WordAnalysis(lemmas: [form + language.rawValue], parts: ["x"])
        }

        func count(of form: String) -> Int { counts.withLock { $0[form] ?? 0 } }
    }

    @Test func `a word seen before is not analysed again`() {
        let analyst = Analyst()
        let lexicon = Lexicon(analysis: analyst.analysis)

        for _ in 0..<3 {
            #expect(lexicon.reading(of: "Talo", in: .finnish).lemmas == ["Talofi"])
            #expect(lexicon.reading(of: "Talo", in: .swedish).lemmas == ["Talosv"])
        }

        #expect(analyst.count(of: "Talo") == 2)
        #expect(lexicon.reading(of: "Talo", in: .finnish).folded == "talo")
        #expect(lexicon.reading(of: "Talo", in: .finnish).parts == ["x"])
    }

    @Test func `what is not asked for makes room, what is asked for stays`() {
        let analyst = Analyst()
        let lexicon = Lexicon(capacity: 100, analysis: analyst.analysis)

        for number in 0..<1_000 {
            _ = lexicon.reading(of: "n\(number)", in: .finnish)
            _ = lexicon.reading(of: "talo", in: .finnish)
        }

        #expect(analyst.count(of: "talo") == 1)
        _ = lexicon.reading(of: "n1", in: .finnish)
        #expect(analyst.count(of: "n1") == 2)
    }

    @Test func `a word of no known language, or a very long one, is known by its letters`() {
        let lexicon = Lexicon { _, _ in WordAnalysis(lemmas: ["analysed"]) }

        #expect(lexicon.reading(of: "TALO", in: nil).lemmas == ["talo"])
        #expect(lexicon.reading(of: String(repeating: "A", count: 200), in: .finnish).lemmas == [String(repeating: "a", count: 200)])
    }
}
