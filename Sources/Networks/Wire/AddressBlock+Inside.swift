extension IPAddress {
    /// Whether the whole internet means the same machine by this address; only such a one may be asked without being listed.
    var isPublic: Bool {
        if let inner = carriedAddress { return inner.isPublic }
        return !AddressBlock.notPublic.contains { $0.contains(self) }
    }

    /// The IPv4 address that a translator would go on to: the last four bytes of `64:ff9b::/96` (RFC 6052).
    private var carriedAddress: IPAddress? {
        AddressBlock.translated.contains(self) ? IPAddress(bytes: Array(bytes.suffix(4))) : nil
    }
}

extension AddressBlock {
    fileprivate static let translated = AddressBlock(known: "64:ff9b::/96")

    /// Source: <https://www.iana.org/assignments/iana-ipv4-special-registry> and its IPv6 sister: private, shared by carriers,
    /// loopback, link-local (where clouds answer with their keys), documentation, benchmarks, multicast and what is reserved;
    /// besides the two tunnels that carry another address inside.
    fileprivate static let notPublic: [AddressBlock] = [
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
        "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        "::/96", "64:ff9b:1::/48", "100::/64", "2001::/32", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16", "fc00::/7",
        "fe80::/10", "fec0::/10", "ff00::/8",
    ].map(AddressBlock.init(known:))

    private init(known text: String) {
        guard let block = AddressBlock(text) else { preconditionFailure("\(text) is no address block") }
        self = block
    }
}
