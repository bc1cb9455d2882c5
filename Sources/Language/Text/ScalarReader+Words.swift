/// Where words end: the rules WB4 to WB13 of Unicode Standard Annex #29.
extension ScalarReader {
    struct Word {
        var end: Int
        var hasLetter: Bool
        /// Full stops or underscores stand within.
        var isJoined = false
    }

    /// The word that begins at `start` with a scalar of the class `first`.
    func word(from start: Int, first: ScalarClass, next: Int) -> Word {
        var word = Word(end: next, hasLetter: first.isLetter || first == .katakana, isJoined: first == .underscore)
        var last = first
        if first == .letter { word.end = endOfLetters(from: next) }
        while word.end < end {
            let (found, next) = scalar(at: word.end)
            if found == .letter, last == .letter {
                word.end = endOfLetters(from: next)
                continue
            }
            guard joins(found, to: last, next: next) else { break }
            word.end = next
            note(found, in: &word)
            if found.isWordly { last = found }
        }
        return word
    }

    private func note(_ found: ScalarClass, in word: inout Word) {
        if found.isLetter || found == .katakana { word.hasLetter = true }
        if found == .underscore || found == .midBoth { word.isJoined = true }
    }

    private func joins(_ found: ScalarClass, to last: ScalarClass, next: Int) -> Bool {
        switch found {
        case .extend: true
        case .letter, .hebrew, .digit: last.isLetter || last == .digit || last == .underscore
        case .katakana: last == .katakana || last == .underscore
        case .underscore: last.isLetter || last == .digit || last == .katakana || last == .underscore
        case .midLetter: last.isLetter && classPastMarks(from: next).isLetter
        case .midNumber: last == .digit && classPastMarks(from: next) == .digit
        case .midBoth, .apostrophe: joinsBoth(found, last, ahead: classPastMarks(from: next))
        case .doubleQuote: last == .hebrew && classPastMarks(from: next) == .hebrew
        default: false
        }
    }

    private func joinsBoth(_ found: ScalarClass, _ last: ScalarClass, ahead: ScalarClass) -> Bool {
        if found == .apostrophe, last == .hebrew { return true }
        return last.isLetter && ahead.isLetter || last == .digit && ahead == .digit
    }

    /// The end of the marks that follow `index`.
    func endOfMarks(from index: Int) -> Int {
        var index = index
        while index < end {
            let (found, next) = scalar(at: index)
            guard found == .extend else { break }
            index = next
        }
        return index
    }
}
