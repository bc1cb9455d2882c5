public import WorkingTime
public import Workplace

/// Connects an account with an app password, which its owner makes in the network's own settings.
///
/// Source: <https://atproto.com/specs/xrpc#app-passwords>.
public struct BlueskySignIn: Sendable {
    private let transport: any Transport
    private let now: @Sendable () -> Instant

    public init(transport: any Transport, now: @escaping @Sendable () -> Instant) {
        self.transport = transport
        self.now = now
    }

    /// - Parameter identifier: the handle, with or without `@`, or the DID.
    /// - Throws: ``NetworkFailure/refused(reason:)`` with the server's sentence when the password is wrong, or the address is none.
    public func connect(server text: String, identifier: String, appPassword: String) async throws(NetworkFailure) -> GrantedAccount {
        guard let address = WebAddress(server: text) else { throw .refused(reason: text) }
        let server = BlueskyServer(address: address, transport: transport, now: now)
        let name = identifier.filter { !$0.isWhitespace && $0 != "@" }
        do {
            let own = try await server.signIn(identifier: name, password: Secret(appPassword))
            return GrantedAccount(handle: own.handle, name: own.handle, server: address.base, credentials: own.credentials)
        } catch .reconnect {
            throw .refused(reason: "Invalid identifier or password")
        }
    }
}
