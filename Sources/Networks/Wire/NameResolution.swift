import NIOCore
import NIOPosix

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How names become addresses, the best first; none when the name is unknown.
struct NameResolution: Sendable {
    let addresses: @Sendable (_ host: String) async -> [SocketAddress]

    /// The system's own. It blocks for as long as the system's configuration lets it, so it has threads of its own.
    static let system = NameResolution { host in
        // No answer and no thread to ask on both mean that the name leads nowhere now.
        (try? await NIOThreadPool.singleton.runIfActive { addresses(of: host) }) ?? []
    }

    private static func addresses(of host: String) -> [SocketAddress] {
        var wanted = addrinfo()
        wanted.ai_protocol = Int32(IPPROTO_TCP)
        var first: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &wanted, &first) == 0, let first else { return [] }
        defer { freeaddrinfo(first) }
        return sequence(first: first, next: \.pointee.ai_next).compactMap { address($0.pointee) }
    }

    private static func address(_ entry: addrinfo) -> SocketAddress? {
        guard let pointer = UnsafeRawPointer(entry.ai_addr) else { return nil }
        switch entry.ai_family {
        case AF_INET: return SocketAddress(pointer.loadUnaligned(as: sockaddr_in.self))
        case AF_INET6: return SocketAddress(pointer.loadUnaligned(as: sockaddr_in6.self))
        default: return nil
        }
    }
}
