/// The place of the web where a post stands: its host, in small letters, without `www.`.
struct Site {
    let host: String

    /// From a host or an address.
    init(_ text: String) {
        var rest = text.lowercased()[...]
        if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
        rest = rest.prefix { !"/?#:".contains($0) }
        if let name = rest.lastIndex(of: "@") { rest = rest[rest.index(after: name)...] }
        if rest.hasPrefix("www.") { rest = rest.dropFirst(4) }
        host = String(rest.drop { $0 == "." }.reversed().drop { $0 == "." }.reversed())
    }

    /// The host and those above it: `fi.routala.example`, `routala.example`, `example`.
    var levels: [String] {
        let labels = host.split(separator: ".")
        return labels.indices.suffix(8).map { labels[$0...].joined(separator: ".") }
    }
}
