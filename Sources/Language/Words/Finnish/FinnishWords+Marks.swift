extension FinnishWords {
    /// A word with a colon or an apostrophe before its ending (`EU:ssa`, `Bordeaux'n`), with hyphens (`bulb-modessa`), or broken at a line's end (`hoi-toon`).
    func markedAnalysis(of word: String) -> WordAnalysis? {
        if let mark = word.lastIndex(where: { $0 == ":" || $0 == "'" }), let bare = bare(word, endingAt: mark) { return bare }
        guard let hyphen = word.lastIndex(of: "-") else { return nil }
        let joined = word.filter { $0 != "-" }
        let isBroken = word.allSatisfy { $0 == "-" || $0.isLowercase } && !readings(of: joined).isEmpty
        if isBroken { return analysis(of: joined) }
        return compound(of: word[..<hyphen], and: word[word.index(after: hyphen)...])
    }

    private func bare(_ word: String, endingAt mark: String.Index) -> WordAnalysis? {
        let ending = folded(word[word.index(after: mark)...])
        guard (1...7).contains(ending.count), ending.allSatisfy(\.isLetter) else { return nil }
        return analysis(of: String(word[..<mark]))
    }

    private func compound(of beginning: Substring, and last: Substring) -> WordAnalysis? {
        guard !beginning.isEmpty, !last.isEmpty else { return nil }
        let end = analysis(of: String(last))
        let start = plainLemma(beginning)
        let earlier = beginning.split(separator: "-").map { analysis(of: String($0)).lemmas[0] }
        return WordAnalysis(lemmas: end.lemmas.map { start + $0 }, parts: earlier + (end.parts.isEmpty ? [end.lemmas[0]] : end.parts))
    }
}
