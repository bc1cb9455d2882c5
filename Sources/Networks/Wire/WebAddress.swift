import FoundationEssentials

/// Where a request may go: scheme, host, port, path and query, and nothing else.
///
/// A name and password before the host, a fragment, and a host that is not plain ASCII are not taken: what one reader of such an
/// address calls the host, another does not.
public struct WebAddress: Hashable, Sendable {
    public enum Scheme: String, Sendable {
        case http, https
    }

    public let scheme: Scheme
    /// Lower case; a name, or an IP address without brackets.
    public let host: String
    public let port: Int
    /// Percent-encoded, with its query; begins with a slash.
    public let path: String

    public init?(_ text: String) {
        guard let parts = URLComponents(string: text), let scheme = parts.scheme.flatMap({ Scheme(rawValue: $0.lowercased()) }),
            let host = parts.host.map(Self.plainHost), host.utf8.allSatisfy(Self.mayStandInHost), !host.isEmpty,
            parts.user == nil, parts.password == nil, parts.fragment == nil
        else { return nil }
        let port = parts.port ?? scheme.usualPort
        guard (1...65_535).contains(port) else { return nil }
        let path = parts.percentEncodedPath.isEmpty ? "/" : parts.percentEncodedPath
        self.init(scheme: scheme, host: host, port: port, path: path + (parts.percentEncodedQuery.map { "?\($0)" } ?? ""))
    }

    /// What a person writes for a server: `mastodon.example`, `https://mastodon.example/`, `http://127.0.0.1:3000`.
    public init?(server text: String) {
        let words = text.split(whereSeparator: \.isWhitespace)
        guard words.count == 1 else { return nil }
        self.init(words[0].contains("://") ? String(words[0]) : "https://\(words[0])")
    }

    private init(scheme: Scheme, host: String, port: Int, path: String) {
        self.scheme = scheme
        self.host = host
        self.port = port
        self.path = path
    }

    /// The same server, another path; `path` is below the server's base path when it has one.
    public func at(_ path: String, query: [(name: String, value: String)] = []) -> WebAddress {
        let below = base.dropFirst(origin.count) + path
        return WebAddress(
            scheme: scheme, host: host, port: port, path: query.isEmpty ? String(below) : "\(below)?\(PercentEncoding.form(query))")
    }

    private static func plainHost(_ host: String) -> String {
        host.lowercased().filter { $0 != "[" && $0 != "]" }
    }

    private static func mayStandInHost(_ byte: UInt8) -> Bool {
        PercentEncoding.leavesAlone(byte) || byte == UInt8(ascii: ":")
    }
}

extension WebAddress: CustomStringConvertible {
    public var description: String { origin + path }

    /// Scheme, host and, where it is not the usual one, port: what decides whether two addresses are the same place.
    public var origin: String {
        let shownHost = host.contains(":") ? "[\(host)]" : host
        return port == scheme.usualPort ? "\(scheme.rawValue)://\(shownHost)" : "\(scheme.rawValue)://\(shownHost):\(port)"
    }

    /// The address as the base of others: without its query and without a slash at its end.
    public var base: String {
        let path = path.prefix { $0 != "?" }
        return origin + (path.hasSuffix("/") ? path.dropLast() : path)
    }

    /// Where an answer's `Location` leads from here; nil when it is no address that a request may go to.
    func following(_ location: String) -> WebAddress? {
        if location.hasPrefix("//") { return WebAddress("\(scheme.rawValue):\(location)") }
        return location.hasPrefix("/") ? WebAddress(origin + location) : WebAddress(location)
    }
}

extension WebAddress.Scheme {
    var usualPort: Int { self == .http ? 80 : 443 }
}
