/// A language by its ISO 639-1 code, or ISO 639-3 where it has no shorter one.
public struct TextLanguage: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    /// - Returns: nil unless the code is two or three small letters, which a region may follow (`sv-FI` is Swedish).
    ///   Norwegian has one code, `no`, whichever of its written forms is named.
    public init?(rawValue: String) {
        let code = rawValue.prefix { $0 != "-" && $0 != "_" }.lowercased()
        guard (2...3).contains(code.utf8.count), code.utf8.allSatisfy((UInt8(ascii: "a")...UInt8(ascii: "z")).contains) else { return nil }
        self.rawValue = code == "nb" || code == "nn" ? "no" : code
    }

    private init(_ code: String) { rawValue = code }

    public static let finnish = TextLanguage("fi")
    public static let swedish = TextLanguage("sv")
    public static let english = TextLanguage("en")
    public static let norwegian = TextLanguage("no")
    public static let danish = TextLanguage("da")
    public static let german = TextLanguage("de")
}
