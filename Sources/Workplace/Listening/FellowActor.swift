/// Somebody outside who speaks of the same themes as we do (*muu toimija*): a blog, an association, a local paper.
///
/// Only public speakers are listed, never colleagues' own accounts.
public struct FellowActor: Identifiable, Hashable, Sendable {
    public let id: Identifier<FellowActor>
    public let name: String
    public let address: Address
    /// What they speak of, in the words of whoever listed them; may be empty.
    public let themes: String

    public init(id: Identifier<FellowActor>, name: String, address: Address, themes: String) {
        self.id = id
        self.name = name
        self.address = address
        self.themes = themes
    }

    public static let longestName = 120
    public static let longestThemes = 200
    /// So many that the first gate asks a unit to know (`docs/measure.md`, I04).
    public static let firstFive = 5
}

extension FellowActor {
    /// Where they can be read: an address of the web.
    public struct Address: Hashable, Sendable {
        public let text: String

        public static let longest = 500

        /// Takes what people paste or type; `blogi.example` is read as `https://blogi.example`.
        ///
        /// - Throws: ``WordsRefusal`` about `field`.
        public init(_ raw: String, field: Words.Field) throws(WordsRefusal) {
            let written = try Words(raw, field: field, atMost: Self.longest).text
            let text = written.contains("://") ? written : "https://\(written)"
            guard let host = Self.host(of: text), host.contains("."), !host.hasPrefix("."), !host.hasSuffix("."),
                !host.contains("@"), !text.contains(where: \.isWhitespace)
            else { throw .notUnderstood(field) }
            self.text = text
        }

        /// For an address that has been kept.
        public init(known text: String) { self.text = text }

        /// The same for addresses that lead to the same place as far as their letters tell.
        public var comparable: String {
            let host = Self.host(of: text) ?? ""
            let start = text.end(of: "://") ?? text.startIndex
            let rest = text[start...].dropFirst(host.count)
            return host.lowercased() + (rest.hasSuffix("/") ? rest.dropLast() : rest)
        }

        /// Between the scheme and the path; nil for anything but http and https.
        private static func host(of text: String) -> String? {
            guard let start = text.end(of: "://"), ["https", "http"].contains(text[..<start].dropLast(3).lowercased()) else { return nil }
            return String(text[start...].prefix { $0 != "/" && $0 != "?" && $0 != "#" })
        }
    }
}

extension String {
    /// Where the text goes on behind the first `mark`.
    fileprivate func end(of mark: String) -> Index? { firstRange(of: mark)?.upperBound }
}
