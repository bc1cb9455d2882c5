import Testing
import Workplace

@Suite struct PictureMetadataTests {
    private static let place = Array("N 61 29.9".utf8)

    private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        let length = content.count + 2
        return [0xFF, marker, UInt8(length >> 8), UInt8(length & 0xFF)] + content
    }

    /// Exif with an orientation among other things, as phones write it.
    private static func exif(_ orientation: UInt8, isLittle: Bool) -> [UInt8] {
        let header: [UInt8] = Array("Exif\0\0".utf8) + Array(isLittle ? "II*\0".utf8 : "MM\0*".utf8)
        let directory: [UInt8] =
            isLittle
            ? [8, 0, 0, 0, 2, 0, 0x10, 0x01, 2, 0, 1, 0, 0, 0, 65, 0, 0, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
            : [0, 0, 0, 8, 0, 2, 0x01, 0x10, 0, 2, 0, 0, 0, 1, 65, 0, 0, 0, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
        return segment(0xE1, header + directory + place)
    }

    private static let jfif = segment(0xE0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 1, 0, 1, 0, 0])
    private static let profile = segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1, 7])
    private static let frame = segment(0xC0, [8, 0, 20, 0, 30, 1, 1, 0x11, 0])
    /// With a stuffed byte and a restart marker inside, which are no ends.
    private static let scan = segment(0xDA, [1, 1, 0, 0, 63, 0]) + [1, 2, 0xFF, 0x00, 3, 0xFF, 0xD0, 4]
    private static let end: [UInt8] = [0xFF, 0xD9]

    @Test func `where and with what a photograph was taken does not stay in it`() throws {
        let notes =
            Self.exif(1, isLittle: true) + Self.segment(0xED, Self.place) + Self.segment(0xFE, Self.place)
            + Self.segment(0xE0, Array("JFXX\0".utf8) + Self.place)
        let mpf = Self.segment(0xE2, Array("MPF\0".utf8) + Self.place)
        let picture = [0xFF, 0xD8] + Self.jfif + notes + Self.profile + mpf + Self.frame + Self.scan + Self.end

        let cleaned = try PictureMetadata.removed(from: picture + picture, mediaType: "image/jpeg")

        #expect(cleaned == [0xFF, 0xD8] + Self.jfif + Self.profile + Self.frame + Self.scan + Self.end)
        #expect(try PictureHeader(reading: cleaned).width == 30)
    }

    @Test(arguments: [true, false])
    func `a photograph stays turned as it was`(_ isLittle: Bool) throws {
        let picture = [0xFF, 0xD8] + Self.exif(6, isLittle: isLittle) + Self.frame + Self.scan + Self.end

        let cleaned = try PictureMetadata.removed(from: picture, mediaType: "image/jpeg")
        let again = try PictureMetadata.removed(from: cleaned, mediaType: "image/jpeg")

        #expect(!cleaned.contains(Self.place))
        #expect(cleaned.contains(Array("Exif\0\0".utf8)) && cleaned.contains([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))
        #expect(again == cleaned)
    }

    @Test func `a picture of several scans is kept whole`() throws {
        let table = Self.segment(0xC4, [0, 0xFF, 0xD9, 1])
        let picture = [0xFF, 0xD8] + Self.frame + Self.scan + table + Self.scan + Self.end

        #expect(try PictureMetadata.removed(from: picture, mediaType: "image/jpeg") == picture)
        #expect(try PictureMetadata.removed(from: Array(picture.dropLast(2)), mediaType: "image/jpeg") == Array(picture.dropLast(2)))
    }

    private static func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
        [0, 0, 0, UInt8(content.count)] + Array(name.utf8) + content + [9, 9, 9, 9]
    }

    @Test func `texts and notes go from a drawing, its colours stay`() throws {
        let head: [UInt8] =
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + Self.chunk("IHDR", [0, 0, 0, 30, 0, 0, 0, 20, 8, 2, 0, 0, 0])
        let rest = Self.chunk("iCCP", [1]) + Self.chunk("IDAT", [5, 6]) + Self.chunk("IEND", [])
        let notes = ["eXIf", "tEXt", "zTXt", "iTXt", "tIME", "caBX"].flatMap { Self.chunk($0, Self.place) }

        #expect(try PictureMetadata.removed(from: head + notes + rest + Self.place, mediaType: "image/png") == head + rest)
    }

    @Test func `a WebP picture neither holds nor promises notes`() throws {
        func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
            Array(name.utf8) + [UInt8(content.count), 0, 0, 0] + content + (content.count.isMultiple(of: 2) ? [] : [0])
        }
        func file(_ chunks: [UInt8]) -> [UInt8] { Array("RIFF".utf8) + [UInt8(chunks.count + 4), 0, 0, 0] + Array("WEBP".utf8) + chunks }
        let pixels = chunk("VP8L", [0x2F, 1, 2, 3, 4])
        let picture = file(
            chunk("VP8X", [0x2C, 0, 0, 0, 29, 0, 0, 19, 0, 0]) + pixels + chunk("EXIF", Self.place) + chunk("XMP ", Self.place))

        let cleaned = try PictureMetadata.removed(from: picture, mediaType: "image/webp")

        #expect(cleaned == file(chunk("VP8X", [0x20, 0, 0, 0, 29, 0, 0, 19, 0, 0]) + pixels))
    }

    @Test func `comments go from a moving picture, which moves on`() throws {
        let head: [UInt8] = Array("GIF89a".utf8) + [30, 0, 20, 0, 0x80, 0, 0] + [0, 0, 0, 255, 255, 255]
        let loop: [UInt8] = [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
        let control: [UInt8] = [0x21, 0xF9, 4, 0, 10, 0, 0, 0]
        let image: [UInt8] = [0x2C, 0, 0, 0, 0, 30, 0, 20, 0, 0, 2, 2, 0x4C, 0x01, 0]
        let comment: [UInt8] = [0x21, 0xFE, UInt8(Self.place.count)] + Self.place + [0]
        let notes: [UInt8] = [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + [2, 7, 7, 0]

        let cleaned = try PictureMetadata.removed(
            from: head + loop + comment + control + image + notes + [0x3B] + Self.place, mediaType: "image/gif")

        #expect(cleaned == head + loop + control + image + [0x3B])
        #expect(try PictureHeader(reading: cleaned).height == 20)
    }

    @Test(
        arguments: [
            ("image/gif", Array("GIF89a".utf8)), ("image/gif", Array("GIF89a".utf8) + [1, 0, 1, 0, 0xF7, 0, 0]),
            ("image/gif", Array("GIF89a".utf8) + [1, 0, 1, 0, 0, 0, 0, 0x21, 0xFE, 200]), ("image/png", [0x89]), ("image/webp", [0x52]),
            ("image/bmp", [0x42, 0x4D]), ("image/jpeg", [0xFF, 0xD8, 0x00, 0x01, 2, 3]),
            ("image/jpeg", [0xFF, 0xD8, 0xFF, 0xE1, 0xFF, 0xFF, 1]),
            ("image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0xFF, 0xFF, 0xFF, 0xFF, 1, 2]),
            ("image/webp", Array("RIFF\0\0\0\0WEBPEXIF".utf8) + [0xFF, 0xFF, 0xFF, 0x7F]),
        ] as [(String, [UInt8])])
    func `what cannot be told apart is not taken`(_ type: String, _ bytes: [UInt8]) {
        #expect(throws: PostRefusal.pictureUnreadable) { try PictureMetadata.removed(from: bytes, mediaType: type) }
    }
}
