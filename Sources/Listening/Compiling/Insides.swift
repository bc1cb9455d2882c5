/// The letters that are looked for within words, found by their first two bytes.
struct Insides {
    private struct Inside {
        let letters: [UInt8]
        let key: WordKey
    }

    private var byBeginning: [UInt16: [Inside]] = [:]
    private var beginnings: [WordKey: UInt16] = [:]

    mutating func add(_ letters: [UInt8], _ key: WordKey) {
        let beginning = letters.count > 1 ? UInt16(letters[0]) << 8 | UInt16(letters[1]) : 0
        byBeginning[beginning, default: []].append(Inside(letters: letters, key: key))
        beginnings[key] = beginning
    }

    mutating func remove(_ key: WordKey) {
        guard let beginning = beginnings.removeValue(forKey: key) else { return }
        byBeginning[beginning]?.removeAll { $0.key == key }
        if byBeginning[beginning]?.isEmpty == true { byBeginning[beginning] = nil }
    }

    /// What stands in `word`, also more than once.
    func found(in word: UnsafeBufferPointer<UInt8>) -> [WordKey] {
        guard !byBeginning.isEmpty, word.count > 1 else { return [] }
        var found: [WordKey] = []
        for start in 0..<(word.count - 1) {
            guard let candidates = byBeginning[UInt16(word[start]) << 8 | UInt16(word[start + 1])] else { continue }
            for candidate in candidates where word[start...].starts(with: candidate.letters) { found.append(candidate.key) }
        }
        return found
    }
}
