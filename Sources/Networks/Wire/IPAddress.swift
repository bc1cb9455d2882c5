public import NIOCore

/// The bytes of an IPv4 or IPv6 address. An IPv4 address dressed as IPv6 (`::ffff:10.0.0.1`) is undressed first.
public struct IPAddress: Hashable, Sendable {
    /// Four or sixteen bytes, the most significant first.
    let bytes: [UInt8]

    init(bytes: [UInt8]) {
        let isDressed = bytes.count == 16 && bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10...11].allSatisfy { $0 == 0xFF }
        self.bytes = isDressed ? Array(bytes.suffix(4)) : bytes
    }

    /// Nil for a path of a local socket.
    public init?(_ address: SocketAddress) {
        switch address {
        case .v4: self.init(bytes: Self.bytes(of: address, in: 4..<8))
        case .v6: self.init(bytes: Self.bytes(of: address, in: 8..<24))
        case .unixDomainSocket: return nil
        }
    }

    /// Reads `10.0.0.1` or `fd00::1`.
    public init?(_ text: some StringProtocol) {
        guard let address = try? SocketAddress(ipAddress: String(text), port: 0) else { return nil }
        self.init(address)
    }

    /// The address lies in these bytes of `sockaddr_in` and `sockaddr_in6`, in network order on every system.
    private static func bytes(of address: SocketAddress, in range: Range<Int>) -> [UInt8] {
        address.withSockAddr { pointer, size in Array(UnsafeRawBufferPointer(start: pointer, count: size)[range]) }
    }
}

/// Addresses that share their first bits: `10.0.0.0/8`.
public struct AddressBlock: Hashable, Sendable {
    let first: IPAddress
    let sharedBits: Int

    /// Reads `10.0.0.0/8`, or one address. Nil when it is neither.
    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let first = parts.first.flatMap({ IPAddress($0) }) else { return nil }
        let bits = parts.count == 2 ? Int(parts[1]) : first.bytes.count * 8
        guard let bits, (0...first.bytes.count * 8).contains(bits) else { return nil }
        self.first = first
        sharedBits = bits
    }

    public func contains(_ address: IPAddress) -> Bool {
        guard address.bytes.count == first.bytes.count else { return false }
        return (0..<sharedBits).allSatisfy { bit in
            let mask: UInt8 = 0x80 >> UInt8(bit % 8)
            return address.bytes[bit / 8] & mask == first.bytes[bit / 8] & mask
        }
    }
}
