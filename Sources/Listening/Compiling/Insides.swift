/// The letters that are looked for within words, found by their first two bytes.
struct Insides {
    private struct Inside {
        let bytes: [UInt8]
        let number: Int32
    }

    private var byBeginning: [UInt16: [Inside]] = [:]

    func number(of bytes: [UInt8]) -> Int32? { byBeginning[Self.beginning(bytes)]?.first { $0.bytes == bytes }?.number }

    mutating func add(_ bytes: [UInt8], _ number: Int32) {
        byBeginning[Self.beginning(bytes), default: []].append(Inside(bytes: bytes, number: number))
    }

    mutating func remove(_ bytes: [UInt8], _ number: Int32) {
        let beginning = Self.beginning(bytes)
        byBeginning[beginning]?.removeAll { $0.number == number }
        if byBeginning[beginning]?.isEmpty == true { byBeginning[beginning] = nil }
    }

    /// What stands in `word`, also more than once.
    func found(in word: UnsafeBufferPointer<UInt8>) -> [Int32] {
        guard !byBeginning.isEmpty, word.count > 1 else { return [] }
        var found: [Int32] = []
        for start in 0..<(word.count - 1) {
            guard let candidates = byBeginning[UInt16(word[start]) << 8 | UInt16(word[start + 1])] else { continue }
            for candidate in candidates where word[start...].starts(with: candidate.bytes) { found.append(candidate.number) }
        }
        return found
    }

    private static func beginning(_ bytes: [UInt8]) -> UInt16 {
        bytes.count > 1 ? UInt16(bytes[0]) << 8 | UInt16(bytes[1]) : 0
    }
}
