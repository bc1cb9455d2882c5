/// Reads scalars of UTF-8 bytes with their class; a byte that belongs to no scalar is of the class `other`.
struct ScalarReader {
    let bytes: UnsafeBufferPointer<UInt8>
    let table: UnsafeBufferPointer<ScalarClass>
    /// Which bytes belong to common letters, as ``LetterMap`` says.
    let letters: UnsafePointer<UInt64>

    var end: Int { bytes.count }

    /// The class of the scalar that begins at `index`, and the index after it.
    @inline(__always)
    func scalar(at index: Int) -> (class: ScalarClass, next: Int) {
        let byte = bytes[index]
        if byte < 0x80 { return (table[Int(byte)], index + 1) }
        if byte >= 0xC2, byte < 0xE0, index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 {
            return (table[Int(byte & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F)], index + 2)
        }
        return longScalar(at: index)
    }

    /// The end of the common letters that follow from `index` on.
    @inline(__always)
    func endOfLetters(from index: Int) -> Int {
        var block = index >> 6
        var others = ~letters[block] >> UInt64(index & 63)
        if others != 0 { return index + others.trailingZeroBitCount }
        repeat {
            block += 1
            others = ~letters[block]
        } while others == 0
        return block << 6 + others.trailingZeroBitCount
    }

    /// Whether what stands at `index` ends every word before it: a space, the end of the text. Signs that only may end one are
    /// looked at elsewhere.
    @inline(__always)
    func endsWord(at index: Int) -> Bool { index == end || bytes[index] < 0x80 && table[Int(bytes[index])] == .other }

    @inline(never)
    private func longScalar(at index: Int) -> (class: ScalarClass, next: Int) {
        guard let (scalar, next) = decoded(at: index) else { return (.other, index + 1) }
        return (ScalarClass(scalar), next)
    }

    /// Nil where the bytes are not UTF-8.
    func decoded(at index: Int) -> (scalar: Unicode.Scalar, next: Int)? {
        let first = bytes[index]
        let length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
        guard length > 0, index + length <= bytes.count else { return nil }
        var value = length == 1 ? UInt32(first) : UInt32(first) & (0x7F >> UInt32(length))
        for byte in bytes[(index + 1)..<(index + length)] {
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        let shortest: [UInt32] = [0, 0, 0x80, 0x800, 0x10000]
        guard value >= shortest[length], let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, index + length)
    }

    /// The class at `index` or after, combining marks passed over; `other` at the end.
    func classPastMarks(from index: Int) -> ScalarClass {
        var index = index
        while index < end {
            let (found, next) = scalar(at: index)
            if found != .extend { return found }
            index = next
        }
        return .other
    }

    func isASCII(_ index: Int, _ letter: Unicode.Scalar) -> Bool { index < end && bytes[index] == UInt8(ascii: letter) }
}
