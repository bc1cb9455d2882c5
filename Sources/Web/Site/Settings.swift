import Foundation
import HTTPTypes
import Hummingbird

/// What the pages need to know of where they are served.
public struct SiteSettings: Sendable {
    /// The public base address, without a slash at its end.
    public let address: String
    /// Proxies whose forwarded headers count.
    public let trustedProxies: Set<String>
    /// The sample's people and their password are shown on the sign-in page: only for the sample, only on loopback.
    public let showsSampleSignIn: Bool

    public init(address: String = "http://127.0.0.1:8080", trustedProxies: Set<String> = [], showsSampleSignIn: Bool = false) {
        self.address = address.hasSuffix("/") ? String(address.dropLast()) : address
        self.trustedProxies = trustedProxies
        self.showsSampleSignIn = showsSampleSignIn
    }

    var isSecure: Bool { address.hasPrefix("https://") }

    /// The last address before a trusted proxy, else the connection's own.
    func place(of request: Request) -> String {
        let peer = request.headers[Self.peerField] ?? ""
        guard trustedProxies.contains(peer), let forwarded = request.headers[Self.forwardedField] else { return peer }
        return forwarded.split(separator: ",").last.map { $0.trimmingCharacters(in: .whitespaces) } ?? peer
    }

    /// Set by the site itself from the connection, after whatever a client may have sent under that name is taken away.
    static let peerField = HTTPField.Name("X-Talkoot-Peer")!
    static let forwardedField = HTTPField.Name("X-Forwarded-For")!
}
