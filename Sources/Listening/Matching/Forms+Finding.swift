/// What topics ask for of a form.
extension Forms {
    /// Looks the form up in the vocabulary of a set as it is now.
    func find(_ form: Int, in vocabulary: Vocabulary) {
        let range = list.base[form].keys
        let text = list.base[form].text
        find(form, version: vocabulary.version) { note in
            for index in Int(range.start)..<Int(range.start + range.count) {
                guard let id = vocabulary.number(of: keys[index].key) else { continue }
                note(Found(id: id, roles: keys[index].roles))
            }
            if vocabulary.hasBeginnings { findBeginnings(of: buffer(text.folded), in: vocabulary, note) }
            vocabulary.insides(of: buffer(text.folded)) { note(Found(id: $0, roles: .form)) }
            if vocabulary.hasEndings { findEndings(of: buffer(text.uncut), in: vocabulary, note) }
        }
    }

    private func findBeginnings(of word: UnsafeBufferPointer<UInt8>, in vocabulary: Vocabulary, _ note: (Found) -> Void) {
        var key = WordKey(.beginning)
        for byte in word {
            key.append(byte)
            if let id = vocabulary.number(of: key) { note(Found(id: id, roles: .form)) }
        }
    }

    /// The lemmas lie one after the other, each after its length.
    private func findEndings(of lemmas: UnsafeBufferPointer<UInt8>, in vocabulary: Vocabulary, _ note: (Found) -> Void) {
        var start = 0
        while start < lemmas.count {
            let end = start + 1 + Int(lemmas[start])
            var key = WordKey(.ending)
            for byte in lemmas[(start + 1)..<end].reversed() {
                key.append(byte)
                if let id = vocabulary.number(of: key) { note(Found(id: id, roles: .lemma)) }
            }
            start = end
        }
    }
}
