import CVoikko

/// The Finnish dictionary and its grammar of words, by libvoikko.
///
/// Source: <https://voikko.puimula.org/>; what an analysis tells is in its `libvoikko/doc/morphological-analysis.txt`.
final class Voikko: Sendable {
    private let bench: Bench<OpaquePointer>

    /// - Throws: ``WordbookTrouble/noFinnish(_:)`` when the library finds no dictionary.
    init() throws(WordbookTrouble) {
        do {
            bench = try Bench {
                var complaint: UnsafePointer<CChar>?
                guard let handle = voikkoInit(&complaint, "fi", nil) else {
                    throw WordbookTrouble.noFinnish(complaint.map { String(cString: $0) } ?? "")
                }
                return handle
            }
        } catch { throw error as? WordbookTrouble ?? .noFinnish("\(error)") }
    }

    /// All readings of the word; none when the dictionary does not know it. At most 255 letters are looked at.
    func readings(of word: String) -> [VoikkoReading] {
        bench.use { handle in
            guard let analyses = voikkoAnalyzeWordCstr(handle, word) else { return [] }
            defer { voikko_free_mor_analysis(analyses) }
            var readings: [VoikkoReading] = []
            var next = analyses
            while let analysis = next.pointee {
                readings.append(VoikkoReading(analysis))
                next += 1
            }
            return readings
        }
    }
}

/// One reading of a word as the dictionary sees it.
struct VoikkoReading: Hashable, Sendable {
    let baseForm: String
    let wordClass: String
    let participle: String
    let comparison: String
    let grammaticalCase: String
    let possessive: String
    /// Whether it asks or stresses: -ko, -kin, -han.
    let hasClitic: Bool
    /// The road through the dictionary: tags in brackets, lemmas between `[Xp]` and `[X]`, the rest the word's own letters.
    let road: String

    fileprivate init(_ analysis: OpaquePointer) {
        func value(_ key: String) -> String {
            guard let text = voikko_mor_analysis_value_cstr(analysis, key) else { return "" }
            defer { voikko_free_mor_analysis_value_cstr(text) }
            return String(cString: text)
        }
        baseForm = value("BASEFORM")
        wordClass = value("CLASS")
        participle = value("PARTICIPLE")
        comparison = value("COMPARISON")
        grammaticalCase = value("SIJAMUOTO")
        hasClitic = !value("FOCUS").isEmpty || !value("KYSYMYSLIITE").isEmpty
        possessive = value("POSSESSIVE")
        road = value("FSTOUTPUT")
    }
}

/// Why words cannot be known.
public enum WordbookTrouble: Error, Hashable, CustomStringConvertible {
    /// libvoikko found no Finnish dictionary; its own complaint follows.
    case noFinnish(String)

    public var description: String {
        switch self {
        case .noFinnish(let complaint): "The Finnish dictionary (Debian's package voikko-fi) cannot be opened: \(complaint)"
        }
    }
}
