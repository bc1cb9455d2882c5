/// The private addresses that an administrator lets connectors reach, and reach without encryption.
///
/// Written as `127.0.0.1:3000, 10.0.0.0/8, [fd00::1]:8080`: an address or a block, with a port when only that one is meant.
public struct AllowedAddresses: Hashable, Sendable {
    private let rules: [Rule]

    private struct Rule: Hashable {
        let block: AddressBlock
        let port: Int?
    }

    public static let none = AllowedAddresses(rules: [])

    /// The first entry of the list that is no address.
    public struct Unreadable: Error, Hashable {
        public let entry: String
    }

    public init(_ text: String) throws(Unreadable) {
        var rules: [Rule] = []
        for entry in text.split(whereSeparator: { $0 == "," || $0.isWhitespace }) {
            guard let rule = Self.rule(entry) else { throw Unreadable(entry: String(entry)) }
            rules.append(rule)
        }
        self.rules = rules
    }

    private init(rules: [Rule]) { self.rules = rules }

    public func allow(_ address: IPAddress, port: Int) -> Bool {
        rules.contains { $0.block.contains(address) && ($0.port == nil || $0.port == port) }
    }

    private static func rule(_ entry: Substring) -> Rule? {
        if let block = AddressBlock(entry) { return Rule(block: block, port: nil) }
        guard let colon = entry.lastIndex(of: ":"), let port = Int(entry[entry.index(after: colon)...]), (1...65_535).contains(port)
        else { return nil }
        return AddressBlock(entry[..<colon].filter { $0 != "[" && $0 != "]" }).map { Rule(block: $0, port: port) }
    }
}
