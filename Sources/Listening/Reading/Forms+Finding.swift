/// What topics ask for of a form.
extension Forms {
    /// Looks the form up in the vocabulary of a set as it is now.
    @inline(never)
    mutating func find(_ form: UnsafeMutablePointer<Form>, in vocabulary: Vocabulary) {
        let source = sources[Int(form.pointee.source)]
        form.pointee.begin(generation, others: others.count)
        for index in Int(source.keys.start)..<Int(source.keys.start + source.keys.count) {
            guard let word = vocabulary.number(of: keys[index].key) else { continue }
            note(FoundWord(word, keys[index].roles), of: form)
        }
        if vocabulary.hasBeginnings { findBeginnings(of: source.folded, form, in: vocabulary) }
        for word in vocabulary.insides(of: buffer(source.folded)) { note(FoundWord(word, .form), of: form) }
        if vocabulary.hasEndings { findEndings(of: source.uncut, form, in: vocabulary) }
    }

    private mutating func note(_ word: FoundWord, of form: UnsafeMutablePointer<Form>) {
        if !form.pointee.note(word) { noteOther(word) }
    }

    private mutating func findBeginnings(of word: Range32, _ form: UnsafeMutablePointer<Form>, in vocabulary: Vocabulary) {
        var key = WordKey(.beginning)
        for byte in buffer(word) {
            key.append(byte)
            if let word = vocabulary.number(of: key) { note(FoundWord(word, .form), of: form) }
        }
    }

    private mutating func findEndings(of lemmas: Range32, _ form: UnsafeMutablePointer<Form>, in vocabulary: Vocabulary) {
        let lemmas = buffer(lemmas)
        var start = 0
        while start < lemmas.count {
            let end = start + 2 + Int(lemmas[start]) + Int(lemmas[start + 1]) << 8
            var key = WordKey(.ending)
            for byte in lemmas[(start + 2)..<end].reversed() {
                key.append(byte)
                if let word = vocabulary.number(of: key) { note(FoundWord(word, .lemma), of: form) }
            }
            start = end
        }
    }
}
