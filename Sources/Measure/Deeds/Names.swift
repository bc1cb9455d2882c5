/// Every id and label of the log, each kept once: a hash table over one long run of bytes.
struct Names: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = [0]
    private var hashes: [UInt32] = []
    /// Numbers of names plus one, by hash; 0 is an empty place. The count is a power of two.
    private var places = [Int32](repeating: 0, count: 1 << 12)

    var count: Int { hashes.count }

    /// The name spelt by `range` of `source`, new or known.
    mutating func name(_ source: borrowing [UInt8], _ range: Range<Int>) -> Name {
        let hash = Self.hash(source, range)
        var place = Int(hash) & (places.count - 1)
        while places[place] != 0 {
            let number = Int(places[place]) - 1
            if hashes[number] == hash, spells(number, source, range) { return Name(number) }
            place = (place + 1) & (places.count - 1)
        }
        return add(source, range, hash: hash, at: place)
    }

    func find(_ source: borrowing [UInt8], _ range: Range<Int>) -> Name? {
        let hash = Self.hash(source, range)
        var place = Int(hash) & (places.count - 1)
        while places[place] != 0 {
            let number = Int(places[place]) - 1
            if hashes[number] == hash, spells(number, source, range) { return Name(number) }
            place = (place + 1) & (places.count - 1)
        }
        return nil
    }

    func text(_ name: Name) -> String { String(decoding: spelling(name), as: UTF8.self) }

    func spelling(_ name: Name) -> ArraySlice<UInt8> { bytes[ends[name.index]..<ends[name.index + 1]] }

    func isEmpty(_ name: Name) -> Bool { ends[name.index] == ends[name.index + 1] }

    /// Byte by byte, as ids are ordered everywhere.
    func isBefore(_ left: Name, _ right: Name) -> Bool {
        left != right && spelling(left).lexicographicallyPrecedes(spelling(right))
    }

    private mutating func add(_ source: borrowing [UInt8], _ range: Range<Int>, hash: UInt32, at place: Int) -> Name {
        let number = hashes.count
        for index in range { bytes.append(source[index]) }
        ends.append(bytes.count)
        hashes.append(hash)
        places[place] = Int32(number + 1)
        if hashes.count * 2 > places.count { grow() }
        return Name(number)
    }

    private func spells(_ number: Int, _ source: borrowing [UInt8], _ range: Range<Int>) -> Bool {
        let start = ends[number]
        guard ends[number + 1] - start == range.count else { return false }
        for offset in 0..<range.count where bytes[start + offset] != source[range.lowerBound + offset] { return false }
        return true
    }

    private mutating func grow() {
        places = [Int32](repeating: 0, count: places.count * 2)
        for number in hashes.indices {
            var place = Int(hashes[number]) & (places.count - 1)
            while places[place] != 0 { place = (place + 1) & (places.count - 1) }
            places[place] = Int32(number + 1)
        }
    }

    /// FNV-1a with a last stir, since ids differ mostly in their last digits.
    private static func hash(_ source: borrowing [UInt8], _ range: Range<Int>) -> UInt32 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for index in range { hash = (hash ^ UInt64(source[index])) &* 0x100_0000_01b3 }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 29)
    }
}

extension Names {
    /// The name of a text the log contains; nil when it does not.
    func known(_ text: String) -> Name? {
        let bytes = Array(text.utf8)
        return find(bytes, 0..<bytes.count)
    }
}
