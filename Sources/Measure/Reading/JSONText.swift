/// A text of JSON as its bytes.
///
/// Swift takes an `é` for the same as an `e` with an accent put on it; in a log they are two texts. Half a surrogate pair
/// is kept as well, in three bytes of its own.
struct JSONText: Hashable, Sendable, ExpressibleByStringLiteral {
    let utf8: [UInt8]

    init(utf8: [UInt8]) { self.utf8 = utf8 }
    init(_ text: String) { utf8 = Array(text.utf8) }
    init(stringLiteral text: String) { self.init(text) }

    var string: String { String(decoding: utf8, as: UTF8.self) }
}
