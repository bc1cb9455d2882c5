/// What the first bytes of a picture say of it. The file's name and what a browser claims count for nothing.
public struct PictureHeader: Hashable, Sendable {
    public let mediaType: String
    public let width: Int
    public let height: Int

    public static let largestInBytes = 16 << 20

    /// - Throws: ``PostRefusal`` when it is too large, or not a JPEG, PNG, GIF or WebP picture.
    public init(reading bytes: [UInt8]) throws(PostRefusal) {
        guard bytes.count <= Self.largestInBytes else { throw .pictureTooLarge(mostBytes: Self.largestInBytes) }
        guard let (type, width, height) = Self.png(bytes) ?? Self.gif(bytes) ?? Self.webp(bytes) ?? Self.jpeg(bytes), width > 0, height > 0
        else { throw .pictureNotUnderstood }
        (mediaType, self.width, self.height) = (type, width, height)
    }

    private typealias Found = (type: String, width: Int, height: Int)

    /// The IHDR chunk comes first (PNG, ISO/IEC 15948).
    private static func png(_ bytes: [UInt8]) -> Found? {
        guard bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), bytes.count >= 24 else { return nil }
        return ("image/png", big(bytes[16..<20]), big(bytes[20..<24]))
    }

    private static func gif(_ bytes: [UInt8]) -> Found? {
        guard bytes.starts(with: Array("GIF8".utf8)), bytes.count >= 10 else { return nil }
        return ("image/gif", little(bytes[6..<8]), little(bytes[8..<10]))
    }

    /// VP8X, VP8L and VP8 write their size in three ways (RFC 9649).
    private static func webp(_ bytes: [UInt8]) -> Found? {
        guard bytes.count >= 30, bytes.starts(with: Array("RIFF".utf8)), bytes[8..<12].elementsEqual("WEBP".utf8) else { return nil }
        switch String(decoding: bytes[12..<16], as: UTF8.self) {
        case "VP8X": return ("image/webp", little(bytes[24..<27]) + 1, little(bytes[27..<30]) + 1)
        case "VP8L":
            let bits = little(bytes[21..<25])
            return ("image/webp", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
        case "VP8 ": return ("image/webp", little(bytes[26..<28]) & 0x3FFF, little(bytes[28..<30]) & 0x3FFF)
        default: return nil
        }
    }

    /// Walks the segments to the start of a frame (ITU T.81).
    private static func jpeg(_ bytes: [UInt8]) -> Found? {
        guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
        var place = 2
        while place + 9 <= bytes.count, bytes[place] == 0xFF {
            let marker = bytes[place + 1]
            if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
                return ("image/jpeg", big(bytes[place + 7..<place + 9]), big(bytes[place + 5..<place + 7]))
            }
            place += marker == 0xFF ? 1 : 2 + big(bytes[place + 2..<place + 4])
        }
        return nil
    }

    private static func big(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
    private static func little(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reversed().reduce(0) { $0 << 8 | Int($1) } }
}
