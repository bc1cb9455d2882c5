/// The key of one thing of the workplace, typed so that a post's key is never taken for a member's.
///
/// At most 64 letters, digits, dots, colons, underscores and hyphens, as the deed log asks (`measure.md` 2).
public struct Identifier<Subject>: Hashable, Comparable, Sendable {
    public let text: String

    /// Nil when `text` could not be a key, whoever sent it.
    public init?(_ text: String) {
        guard (1...64).contains(text.utf8.count), text.utf8.allSatisfy(Self.allows) else { return nil }
        self.text = text
    }

    /// For keys that this program made or has stored itself.
    public init(known text: String) { self.text = text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }

    private static func allows(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}

extension Identifier: CustomStringConvertible {
    public var description: String { text }
}
