/// The words a field may hold, found by their bytes.
struct Vocabulary<Meaning: Sendable>: Sendable {
    private var spellings: [[UInt8]] = []
    private var meanings: [Meaning] = []
    /// Numbers of words plus one; the count is a power of two and far above that of the words.
    private var places = [UInt8](repeating: 0, count: 512)

    init(_ words: [(String, Meaning)]) {
        for (word, meaning) in words {
            spellings.append(Array(word.utf8))
            meanings.append(meaning)
            var place = Self.place(spellings[spellings.count - 1], 0..<word.utf8.count)
            while places[place] != 0 { place = (place + 1) & 511 }
            places[place] = UInt8(spellings.count)
        }
    }

    func meaning(_ bytes: borrowing [UInt8], _ range: Range<Int>) -> Meaning? {
        guard !range.isEmpty else { return nil }
        var place = Self.place(bytes, range)
        while places[place] != 0 {
            let number = Int(places[place]) - 1
            if spells(number, bytes, range) { return meanings[number] }
            place = (place + 1) & 511
        }
        return nil
    }

    private func spells(_ number: Int, _ bytes: borrowing [UInt8], _ range: Range<Int>) -> Bool {
        guard spellings[number].count == range.count else { return false }
        for offset in 0..<range.count where spellings[number][offset] != bytes[range.lowerBound + offset] { return false }
        return true
    }

    /// Length, ends and a letter between: enough to keep these few words apart.
    private static func place(_ bytes: borrowing [UInt8], _ range: Range<Int>) -> Int {
        let first = Int(bytes[range.lowerBound])
        let middle = Int(bytes[range.lowerBound + range.count / 2])
        let last = Int(bytes[range.upperBound - 1])
        return (range.count &* 131 &+ first &* 31 &+ middle &* 17 &+ last &* 7) & 511
    }
}

extension Vocabulary where Meaning: RawRepresentable & CaseIterable, Meaning.RawValue == String {
    /// Every case under its own spelling.
    init() { self.init(Meaning.allCases.map { ($0.rawValue, $0) }) }
}
