/// What topics ask for of a form.
extension Forms {
    /// Looks up which sought words the form stands for in `language`, as the vocabulary of a set is now.
    @inline(never)
    mutating func find(_ form: UnsafeMutablePointer<Form>, _ language: LanguageBits, in vocabulary: Vocabulary) {
        let source = sources[Int(form.pointee.source)]
        form.pointee.begin(generation, others: others.count)
        var found: Set<Int32> = []
        for index in Int(source.keys.start)..<Int(source.keys.start + source.keys.count) {
            vocabulary.meet(keys[index].key, keys[index].roles, in: language) { found.insert($0) }
        }
        if vocabulary.hasBeginnings { findBeginnings(of: source.folded, language, in: vocabulary, &found) }
        for key in vocabulary.insides(of: buffer(source.folded)) { vocabulary.meet(key, .form, in: language) { found.insert($0) } }
        if vocabulary.hasEndings { findEndings(of: source.uncut, language, in: vocabulary, &found) }
        for word in found where !form.pointee.note(word) { noteOther(word) }
    }

    private func findBeginnings(of word: Range32, _ language: LanguageBits, in vocabulary: Vocabulary, _ found: inout Set<Int32>) {
        var key = WordKey(.beginning)
        for byte in buffer(word) {
            key.append(byte)
            vocabulary.meet(key, .form, in: language) { found.insert($0) }
        }
    }

    private func findEndings(of lemmas: Range32, _ language: LanguageBits, in vocabulary: Vocabulary, _ found: inout Set<Int32>) {
        let lemmas = buffer(lemmas)
        var start = 0
        while start < lemmas.count {
            let end = start + 2 + Int(lemmas[start]) + Int(lemmas[start + 1]) << 8
            var key = WordKey(.ending)
            for byte in lemmas[(start + 2)..<end].reversed() {
                key.append(byte)
                vocabulary.meet(key, .lemma, in: language) { found.insert($0) }
            }
            start = end
        }
    }
}
