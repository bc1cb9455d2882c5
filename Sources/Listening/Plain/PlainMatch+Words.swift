import Language

extension PlainMatch {
    func isMet(_ word: SoughtWord, by token: PlainToken) -> Bool {
        switch word {
        case .anyForm(let text): token.token.kind != .mention && (isForm(token, of: text) || isSame(token, text))
        case .exactly(let text): token.form == text || token.token.kind == .hashtag && token.name == text
        case .beginning(let text): token.isWord && folded(token.name).utf8.starts(with: folded(text).utf8)
        case .lastPart(let text): token.isWord && (isForm(token, of: text) || isSame(token, text) || endsWith(token, text))
        case .inside(let text): token.isWord && (isForm(token, of: text) || hasPart(token, text) || hasLetters(token, text))
        case .tag(let name): token.token.kind == .hashtag && folded(token.name) == folded(name)
        case .account(let name): token.token.kind == .mention && Account(token.name).names.contains(folded(name))
        case .language, .author, .site: false
        }
    }

    private func isSame(_ token: PlainToken, _ text: String) -> Bool { folded(token.name) == folded(text) }

    /// The token and the word share a lemma, each read in its language.
    private func isForm(_ token: PlainToken, of text: String) -> Bool {
        token.isWord && FormReader.isAnalysed(text) && !lemmas(of: text).isDisjoint(with: reading(token).lemmas)
    }

    private func hasPart(_ token: PlainToken, _ text: String) -> Bool {
        FormReader.isAnalysed(text) && !lemmas(of: text).isDisjoint(with: reading(token).parts)
    }

    private func hasLetters(_ token: PlainToken, _ text: String) -> Bool {
        let letters = Array(folded(text).utf8)
        let word = Array(folded(token.name).utf8)
        return word.indices.contains { word[$0...].starts(with: letters) }
    }

    private func endsWith(_ token: PlainToken, _ text: String) -> Bool {
        let reading = reading(token)
        if FormReader.takesApart(post.language) { return reading.parts.last.map(lemmas(of: text).contains) ?? false }
        return reading.parts.last.map(lemmas(of: text).contains) ?? false
            || lemmas(of: text).contains { ending in reading.lemmas.contains { $0.utf8.reversed().starts(with: ending.utf8.reversed()) } }
    }

    private func reading(_ token: PlainToken) -> Reading { lexicon.reading(of: token.name, in: post.language) }

    /// In the topic's language; without one in the post's where it is one of the house, otherwise as it is written.
    private func lemmas(of text: String) -> Set<String> {
        let inHouse = post.language.flatMap { house.contains($0) ? $0 : nil }
        return Set(lexicon.reading(of: text, in: topic.language ?? inHouse).lemmas)
    }
}
