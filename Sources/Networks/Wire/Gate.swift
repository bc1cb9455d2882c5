import NIOCore

/// Decides whether a server may be asked, and pins the addresses that were checked.
///
/// A name is resolved once: asking again at connecting could give another, private address
/// (<https://en.wikipedia.org/wiki/DNS_rebinding>).
struct Gate: Sendable {
    let allowed: AllowedAddresses
    let resolve: NameResolution

    /// A host name and the one address it stands for in this exchange.
    struct Pin: Hashable, Sendable {
        let host: String
        let address: String
    }

    /// The pins of the addresses that may be asked, the best first; a name may have several, and one of them may be out of reach.
    func pins(for address: WebAddress) async throws(TransportFailure) -> [Pin] {
        let resolved = await resolve.addresses(address.host)
        guard !resolved.isEmpty else { throw .neverLeft(.nameUnknown) }
        let pins = resolved.filter { mayAsk($0, at: address) }.compactMap(\.ipAddress).map { Pin(host: address.host, address: $0) }
        guard !pins.isEmpty else { throw .neverLeft(.addressRefused) }
        return Array(pins.prefix(3))
    }

    private func mayAsk(_ resolved: SocketAddress, at address: WebAddress) -> Bool {
        guard let number = IPAddress(resolved) else { return false }
        return allowed.allow(number, port: address.port) || (number.isPublic && address.scheme == .https)
    }
}
