/// The letters that are looked for within words, found by their first four bytes, or by their first two where they are fewer.
struct Insides {
    private struct Inside {
        let letters: [UInt8]
        let key: WordKey
    }

    private var byBeginning: [UInt64: [Inside]] = [:]
    private var beginnings: [WordKey: UInt64] = [:]

    mutating func add(_ letters: [UInt8], _ key: WordKey) {
        let beginning = letters.withUnsafeBufferPointer { Self.beginning($0[...], of: letters.count < 4 ? 2 : 4) }
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
        guard !byBeginning.isEmpty else { return [] }
        var found: [WordKey] = []
        for start in word.indices {
            for length in [2, 4] where start + length <= word.count {
                guard let candidates = byBeginning[Self.beginning(word[start...], of: length)] else { continue }
                for candidate in candidates where word[start...].starts(with: candidate.letters) { found.append(candidate.key) }
            }
        }
        return found
    }

    /// The first `length` bytes and their number.
    private static func beginning(_ letters: Slice<UnsafeBufferPointer<UInt8>>, of length: Int) -> UInt64 {
        letters.prefix(length).reduce(UInt64(length)) { $0 << 8 | UInt64($1) }
    }
}
