/// What topics ask for of a form.
extension Forms {
    /// Looks the form up in the vocabulary of a set as it is now.
    @inline(never)
    mutating func find(_ form: Int, in vocabulary: Vocabulary) {
        let range = sources[form].keys
        let text = sources[form].text
        beginFinding(form, version: vocabulary.version)
        for index in Int(range.start)..<Int(range.start + range.count) {
            guard let id = vocabulary.number(of: keys[index].key) else { continue }
            note(id, keys[index].roles, of: form)
        }
        if vocabulary.hasBeginnings { findBeginnings(of: text.folded, form, in: vocabulary) }
        for id in vocabulary.insides(of: buffer(text.folded)) { note(id, .form, of: form) }
        if vocabulary.hasEndings { findEndings(of: text.uncut, form, in: vocabulary) }
    }

    private mutating func findBeginnings(of word: Range32, _ form: Int, in vocabulary: Vocabulary) {
        var key = WordKey(.beginning)
        for byte in buffer(word) {
            key.append(byte)
            if let id = vocabulary.number(of: key) { note(id, .form, of: form) }
        }
    }

    /// The lemmas lie one after the other, each after its length.
    private mutating func findEndings(of lemmas: Range32, _ form: Int, in vocabulary: Vocabulary) {
        let lemmas = buffer(lemmas)
        var start = 0
        while start < lemmas.count {
            let end = start + 1 + Int(lemmas[start])
            var key = WordKey(.ending)
            for byte in lemmas[(start + 1)..<end].reversed() {
                key.append(byte)
                if let id = vocabulary.number(of: key) { note(id, .lemma, of: form) }
            }
            start = end
        }
    }
}
