/// What cameras and programs write into a picture beside what is seen: place, time, device, name. It never leaves the house.
public enum PictureMetadata {
    /// The same picture without it. Its colours stay, and how a photograph is turned.
    ///
    /// - Throws: ``PostRefusal/pictureUnreadable`` where its parts cannot be told apart: then nobody could promise that it is gone.
    public static func removed(from bytes: [UInt8], mediaType: String) throws(PostRefusal) -> [UInt8] {
        switch mediaType {
        case "image/jpeg": try JPEGParts(bytes).withoutMetadata()
        case "image/png": try PNGParts(bytes).withoutMetadata()
        case "image/webp": try WebPParts(bytes).withoutMetadata()
        case "image/gif": try GIFParts(bytes).withoutMetadata()
        default: throw .pictureUnreadable
        }
    }
}

/// The segments of a JPEG picture (ITU T.81).
private struct JPEGParts {
    private let bytes: [UInt8]
    private var place = 2
    private var kept: [UInt8] = [0xFF, 0xD8]
    /// How the picture is turned to be seen upright (Exif 2.32, tag 0x0112); 1 is as it lies.
    private var orientation: UInt8 = 1

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func withoutMetadata() throws(PostRefusal) -> [UInt8] {
        var parts = self
        return try parts.walk()
    }

    private mutating func walk() throws(PostRefusal) -> [UInt8] {
        while let marker = try nextMarker() {
            // What lies behind the end, such as a second picture, belongs to the metadata.
            if marker == 0xD9 { return finished(kept + [0xFF, 0xD9]) }
            try takeSegment(marker)
            if marker == 0xDA { takeScan() }
        }
        return finished(kept)
    }

    private mutating func nextMarker() throws(PostRefusal) -> UInt8? {
        guard place + 1 < bytes.count else { return nil }
        guard bytes[place] == 0xFF else { throw .pictureUnreadable }
        while place + 1 < bytes.count, bytes[place + 1] == 0xFF { place += 1 }
        guard place + 1 < bytes.count else { return nil }
        return bytes[place + 1]
    }

    private mutating func takeSegment(_ marker: UInt8) throws(PostRefusal) {
        guard place + 4 <= bytes.count else { throw .pictureUnreadable }
        let length = Int(bytes[place + 2]) << 8 | Int(bytes[place + 3])
        guard length >= 2, place + 2 + length <= bytes.count else { throw .pictureUnreadable }
        let segment = bytes[place..<place + 2 + length]
        if marker == 0xE1, let found = ExifOrientation.read(segment.dropFirst(4)) { orientation = found }
        if Self.isPicture(marker, segment.dropFirst(4)) { kept += segment }
        place += 2 + length
    }

    /// The compressed picture itself, up to the next marker that is no part of it.
    private mutating func takeScan() {
        let start = place
        while place + 1 < bytes.count {
            let isMarker = bytes[place] == 0xFF && bytes[place + 1] != 0 && !(0xD0...0xD7).contains(bytes[place + 1])
            if isMarker, bytes[place + 1] != 0xFF { break }
            place += 1
        }
        if place + 1 >= bytes.count { place = bytes.count }
        kept += bytes[start..<place]
    }

    /// JFIF, colour profiles and Adobe's colour transform are needed to show it; comments and all else that programs write are not.
    private static func isPicture(_ marker: UInt8, _ content: ArraySlice<UInt8>) -> Bool {
        switch marker {
        case 0xE0: content.starts(with: "JFIF\0".utf8)
        case 0xE2: content.starts(with: "ICC_PROFILE\0".utf8)
        case 0xEE: content.starts(with: "Adobe".utf8)
        case 0xC0...0xDF: true
        default: false
        }
    }

    private func finished(_ picture: [UInt8]) -> [UInt8] {
        guard orientation != 1 else { return picture }
        return Array(picture[..<2]) + ExifOrientation.segment(orientation) + picture[2...]
    }
}

/// The one thing of a camera's notes that a picture is not itself without.
private enum ExifOrientation {
    /// - Parameter content: of an APP1 segment.
    static func read(_ content: ArraySlice<UInt8>) -> UInt8? {
        let exif = Array(content)
        guard exif.starts(with: "Exif\0\0".utf8), exif.count >= 14 else { return nil }
        let isLittle = exif[6] == UInt8(ascii: "I")
        func number(_ place: Int, _ length: Int) -> Int? {
            guard place >= 6, place + length <= exif.count else { return nil }
            let bytes = exif[place..<place + length]
            return (isLittle ? Array(bytes.reversed()) : Array(bytes)).reduce(0) { $0 << 8 | Int($1) }
        }
        guard let offset = number(10, 4), let count = number(6 + offset, 2) else { return nil }
        for entry in 0..<min(count, 100) {
            let place = 8 + offset + 12 * entry
            guard number(place, 2) == 0x0112 else { continue }
            return number(place + 8, 2).flatMap { (1...8).contains($0) ? UInt8($0) : nil }
        }
        return nil
    }

    /// An APP1 segment that says this and nothing else.
    static func segment(_ orientation: UInt8) -> [UInt8] {
        [0xFF, 0xE1, 0x00, 0x22] + Array("Exif\0\0MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
            + [0, 0, 0, 0]
    }
}

/// The chunks of a PNG picture (ISO/IEC 15948).
private struct PNGParts {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// What is needed to show it, its colours and its movement.
    private static let picture: Set<String> = [
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "pHYs", "acTL",
        "fcTL", "fdAT",
    ]

    func withoutMetadata() throws(PostRefusal) -> [UInt8] {
        guard bytes.count >= 8 else { throw .pictureUnreadable }
        var (kept, place) = (Array(bytes[..<8]), 8)
        while place < bytes.count {
            guard place + 12 <= bytes.count else { throw .pictureUnreadable }
            let length = bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
            guard place + 12 + length <= bytes.count else { throw .pictureUnreadable }
            let name = String(decoding: bytes[place + 4..<place + 8], as: UTF8.self)
            if Self.picture.contains(name) { kept += bytes[place..<place + 12 + length] }
            if name == "IEND" { return kept }
            place += 12 + length
        }
        return kept
    }
}

/// The chunks of a WebP picture (RFC 9649).
private struct WebPParts {
    private let bytes: [UInt8]
    private static let picture: Set<String> = ["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"]

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func withoutMetadata() throws(PostRefusal) -> [UInt8] {
        guard bytes.count >= 12 else { throw .pictureUnreadable }
        var (chunks, place) = ([UInt8](), 12)
        while place < bytes.count {
            guard place + 8 <= bytes.count else { throw .pictureUnreadable }
            let length = bytes[place + 4..<place + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
            let end = place + 8 + length + length % 2
            guard place + 8 + length <= bytes.count else { throw .pictureUnreadable }
            let name = String(decoding: bytes[place..<place + 4], as: UTF8.self)
            if Self.picture.contains(name) { chunks += chunk(name, bytes[place..<min(end, bytes.count)]) }
            place = end
        }
        let size = chunks.count + 4
        let header = Array("RIFF".utf8) + [UInt8(size & 0xFF), UInt8(size >> 8 & 0xFF), UInt8(size >> 16 & 0xFF), UInt8(size >> 24)]
        return header + Array("WEBP".utf8) + chunks
    }

    /// The first chunk tells which others there are; it must not promise what was taken away.
    private func chunk(_ name: String, _ content: ArraySlice<UInt8>) -> [UInt8] {
        var content = Array(content)
        if name == "VP8X", content.count > 8 { content[8] &= ~0x0C }
        return content
    }
}

/// The blocks of a GIF picture (GIF89a).
private struct GIFParts {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func withoutMetadata() throws(PostRefusal) -> [UInt8] {
        var parts = self
        return try parts.walk()
    }

    private mutating func walk() throws(PostRefusal) -> [UInt8] {
        guard bytes.count >= 13 else { throw .pictureUnreadable }
        place = 13 + Self.colours(bytes[10])
        guard place <= bytes.count else { throw .pictureUnreadable }
        var kept = Array(bytes[..<place])
        while place < bytes.count, bytes[place] != 0x3B {
            let start = place
            let isPicture = try takeBlock()
            if isPicture { kept += bytes[start..<place] }
        }
        return kept + [0x3B]
    }

    /// - Returns: whether it belongs to what is seen: a picture, how it is shown, or that it moves again and again.
    private mutating func takeBlock() throws(PostRefusal) -> Bool {
        let start = place
        switch bytes[place] {
        case 0x2C:
            guard place + 10 < bytes.count else { throw .pictureUnreadable }
            place += 11 + Self.colours(bytes[place + 9])
            try takeSubBlocks()
            return true
        case 0x21:
            guard place + 2 < bytes.count else { throw .pictureUnreadable }
            place += 2
            try takeSubBlocks()
            let isLoop = bytes[(start + 3)..<place].starts(with: "NETSCAPE2.0".utf8)
            return bytes[start + 1] == 0xF9 || (bytes[start + 1] == 0xFF && isLoop)
        default: throw .pictureUnreadable
        }
    }

    private mutating func takeSubBlocks() throws(PostRefusal) {
        while place < bytes.count, bytes[place] != 0 { place += 1 + Int(bytes[place]) }
        guard place < bytes.count else { throw .pictureUnreadable }
        place += 1
    }

    /// The bytes of a colour table, where there is one.
    private static func colours(_ flags: UInt8) -> Int { flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1) }
}
