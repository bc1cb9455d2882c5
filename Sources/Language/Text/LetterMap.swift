/// Tells which bytes of a text belong to common letters, a bit each: words are made of little else, and their ends are found
/// 64 bytes at a time.
///
/// Common are the letters of ASCII and those from U+00C0 to U+00FF: almost all of Nordic words. One that is cut by the end of a
/// block is left to those who read letter by letter.
struct LetterMap {
    private var bits: [UInt64] = []

    mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        let blocks = bytes.count / 64 + 1  // at least one bit after the last byte
        if bits.count < blocks { bits = Array(repeating: 0, count: max(blocks, 2 * bits.count)) }
        let whole = UnsafeRawBufferPointer(bytes)
        bits.withUnsafeMutableBufferPointer { bits in
            for index in 0..<blocks {
                let block = index < blocks - 1 ? Block(whole, at: 64 * index) : Block(rest: whole[(64 * index)...])
                let seconds = block.seconds & block.firsts << 1
                bits[index] = block.letters | seconds | seconds >> 1
            }
        }
    }

    func withUnsafeBits<Answer>(_ body: (UnsafePointer<UInt64>) -> Answer) -> Answer {
        bits.withUnsafeBufferPointer { body($0.baseAddress.unsafelyUnwrapped) }
    }
}

/// What 64 bytes are, a bit each.
private struct Block {
    /// Letters of ASCII.
    private(set) var letters: UInt64 = 0
    /// First bytes of two that may be a letter of Latin-1: U+00C0 to U+00FF.
    private(set) var firsts: UInt64 = 0
    /// Second bytes of such a letter. The signs × and ÷ stand among the letters and are none.
    private(set) var seconds: UInt64 = 0

    @inline(__always)
    init(_ bytes: UnsafeRawBufferPointer, at start: Int) {
        for index in 0..<8 {
            let eight = Eight(bytes.loadUnaligned(fromByteOffset: start + 8 * index, as: UInt64.self).littleEndian)
            letters |= eight.letters << UInt64(8 * index)
            firsts |= eight.firsts << UInt64(8 * index)
            seconds |= eight.seconds << UInt64(8 * index)
        }
    }

    init(rest: Slice<UnsafeRawBufferPointer>) {
        self = withUnsafeTemporaryAllocation(byteCount: 64, alignment: 8) { block in
            block.initializeMemory(as: UInt8.self, repeating: 0)
            block.copyBytes(from: rest)
            return Block(UnsafeRawBufferPointer(block), at: 0)
        }
    }
}

/// Eight bytes in one number: each is compared within its own bits, the answer standing in its highest.
private struct Eight {
    private let bytes: UInt64

    @inline(__always) init(_ bytes: UInt64) { self.bytes = bytes }

    @inline(__always)
    var letters: UInt64 {
        let small = (bytes | Self.all(0x20)) & Self.all(0x7F)
        let fromA = small &+ Self.all(0x80 - UInt8(ascii: "a"))
        let afterZ = small &+ Self.all(0x7F - UInt8(ascii: "z"))
        return Self.bits(fromA & ~afterZ & ~bytes)
    }

    @inline(__always) var firsts: UInt64 { Self.bits(~Self.differs(bytes, from: 0xC3)) }

    @inline(__always)
    var seconds: UInt64 { Self.bits(bytes & ~(bytes << 1) & Self.differs(bytes & Self.all(0xDF), from: 0x97)) }

    @inline(__always)
    private static func all(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

    @inline(__always)
    private static func differs(_ bytes: UInt64, from byte: UInt8) -> UInt64 {
        let difference = bytes ^ all(byte)
        return (difference & all(0x7F)) &+ all(0x7F) | difference
    }

    /// The highest bit of each byte.
    @inline(__always)
    private static func bits(_ bytes: UInt64) -> UInt64 {
        ((bytes >> 7 & all(1)) &* 0x0102_0408_1020_4080) >> 56
    }
}
