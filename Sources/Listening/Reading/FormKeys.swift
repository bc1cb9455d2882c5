/// Gives forms the numbers that they are known by.
///
/// A number is made of the letters and of secrets drawn for each matcher: nobody outside can know which forms share one, and
/// among a million forms any two do with a chance of less than 10⁻⁶.
struct FormKeys {
    /// For each length which bits of 24 bytes belong to the word.
    private let masks = Growing<(UInt64, UInt64, UInt64)>(capacity: longestHead + 1)
    private let secrets = (UInt64.random(in: 0...UInt64.max), UInt64.random(in: 0...UInt64.max))

    private static let longestHead = 24
    /// So many bytes after a form can be read.
    static let room = 32

    init() {
        for count in 0...Self.longestHead {
            func mask(_ bytes: Int) -> UInt64 { UInt64.max >> (64 - 8 * min(8, max(0, bytes))) }
            masks[count] = (mask(count), mask(count - 8), mask(count - 16))
        }
    }

    func free() { masks.free() }

    /// The key of the form whose `count` bytes begin at `bytes`; never zero.
    ///
    /// - Parameters:
    ///   - bytes: followed by as many as ``room`` says, which count for nothing.
    ///   - tag: of the kind and the language.
    @inline(__always)
    func key(_ bytes: UnsafePointer<UInt8>, _ count: Int, tag: UInt32) -> UInt64 {
        let mask = masks[min(count, Self.longestHead)]
        let head = UnsafeRawPointer(bytes)
        func word(_ offset: Int) -> UInt64 { head.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian }
        let first = Self.mixed(word(0) & mask.0 ^ secrets.0, word(8) & mask.1 ^ secrets.1)
        let last = word(16) & mask.2 ^ secrets.1
        let key = first ^ Self.mixed(last, (UInt64(tag) << 32 | UInt64(truncatingIfNeeded: count)) ^ secrets.0 ^ first)
        return (count <= Self.longestHead ? key : long(key, bytes, count)) | 1
    }

    @inline(never)
    private func long(_ key: UInt64, _ bytes: UnsafePointer<UInt8>, _ count: Int) -> UInt64 {
        var key = key
        for index in Self.longestHead..<count { key = Self.mixed(key ^ UInt64(bytes[index]), secrets.0 | 1) }
        return key
    }

    @inline(__always)
    private static func mixed(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }
}
