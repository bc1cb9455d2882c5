import Workplace

/// The key of a record, chosen by us, so that handing a post over twice gives one post.
///
/// A timestamp identifier: 53 bits of microseconds since 1970 and 10 bits that tell writers apart, in 13 signs that sort as the
/// numbers do. Source: <https://atproto.com/specs/tid>.
struct RecordKey: Hashable, Sendable {
    let text: String

    /// Always the same for the same delivery, whenever it is sent: the time is the one in the delivery's own key (a UUIDv7), and what
    /// distinguishes deliveries of the same millisecond, or lacks a time, is a hash of the key.
    init(_ key: Delivery.Key) {
        let hash = Self.hash(key.text)
        let millisecond = Self.millisecond(of: key.text) ?? hash >> 20 % 7_000_000_000_000
        let microsecond = millisecond * 1_000 + hash % 1_000
        text = Self.signs(microsecond << 10 | hash >> 48 & 0x3FF)
    }

    /// The first 48 bits of a UUIDv7 (RFC 9562, section 5.7); nil when the text does not begin with one.
    private static func millisecond(of text: String) -> UInt64? {
        let digits = text.prefix(36).filter { $0 != "-" }
        guard digits.count >= 32, digits.dropFirst(12).first == "7", let millisecond = UInt64(digits.prefix(12), radix: 16),
            // Later than the year 2100 it is no time at all.
            millisecond < 4_102_444_800_000
        else { return nil }
        return millisecond
    }

    private static func signs(_ number: UInt64) -> String {
        let alphabet = Array("234567abcdefghijklmnopqrstuvwxyz")
        return String((0..<13).map { alphabet[Int(number >> UInt64(60 - $0 * 5) & 31)] })
    }

    /// FNV-1a with 64 bits: the same on every machine and in every year, which `Hasher` is not.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}

/// The parts of `at://did:plc:…/app.bsky.feed.post/3k…`. Source: <https://atproto.com/specs/at-uri-scheme>.
struct RecordAddress: Hashable, Sendable {
    let repository: String
    let collection: String
    let key: String

    static let posts = "app.bsky.feed.post"

    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 5, parts[0] == "at:", parts[1].isEmpty, parts[2...].allSatisfy({ !$0.isEmpty }) else { return nil }
        repository = String(parts[2])
        collection = String(parts[3])
        key = String(parts[4])
    }
}
