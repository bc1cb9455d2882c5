/// Finnish words by the dictionary, and by rules where it ends.
struct FinnishWords: Sendable {
    let voikko: Voikko

    func analysis(of word: String, folded plain: String) -> WordAnalysis {
        let readings = voikko.readings(of: word)
        guard !readings.isEmpty else { return WordAnalysis(lemmas: [plain]) }
        return WordAnalysis(lemmas: readings.map { folded($0.baseForm) })
    }
}
