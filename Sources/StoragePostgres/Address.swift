import CLibPQ
import Storage

/// Where PostgreSQL is, as its administrator wrote it: `postgres://user:password@host/database?sslmode=require`.
///
/// The password is in the address only; no sentence that leaves this driver repeats it.
struct Address: Sendable {
    let url: String
    private let secrets: [String]

    /// - Throws: ``Storage/DatabaseTrouble/unreachable(_:)`` for a text that libpq would read as something else than it was meant to be.
    init(_ url: String) throws {
        guard url.hasPrefix("postgres://") || url.hasPrefix("postgresql://"), let parts = Self.parts(of: url), Self.areWhole(parts) else {
            throw DatabaseTrouble.unreachable(Self.form)
        }
        self.url = url
        secrets = parts.values.filter(\.isSecret).map(\.text).filter { !$0.isEmpty }
    }

    private static let form = """
        the address cannot be read: it has the form postgres://user:password@host/database, \
        and a password is written with %40 for @, %2F for /, %3F for ? and %25 for %
        """

    /// A bare / or @ in a password tears the address apart, and libpq's complaint would then show a piece of the password.
    private static func areWhole(_ parts: [String: Part]) -> Bool {
        let digits = Set("0123456789,")
        return (parts["port"]?.text ?? "").allSatisfy(digits.contains)
            && parts["host"]?.text.contains("@") != true && parts["dbname"]?.text.contains("@") != true
    }

    /// libpq's own sentence, without the password and without the line break at its end.
    func withoutSecrets(_ sentence: String) -> String {
        var lines: Substring = sentence[...]
        while lines.last?.isNewline == true { lines.removeLast() }
        return secrets.reduce(String(lines)) { $0.split(separator: $1, omittingEmptySubsequences: false).joined(separator: "…") }
    }

    private struct Part {
        let text: String
        let isSecret: Bool
    }

    private static func parts(of url: String) -> [String: Part]? {
        guard let options = PQconninfoParse(url, nil) else { return nil }
        defer { PQconninfoFree(options) }
        var parts: [String: Part] = [:]
        var option = options
        while let keyword = option.pointee.keyword {
            if let value = option.pointee.val {
                // libpq marks what must not be shown on a screen with "*"
                let isSecret = option.pointee.dispchar.map { String(cString: $0) } == "*"
                parts[String(cString: keyword)] = Part(text: String(cString: value), isSecret: isSecret)
            }
            option += 1
        }
        return parts
    }
}
