/// Getting a network's permission for an account of the organisation.
///
/// The pages cannot reach a network; they ask for what they need of one here, and the program wires the real thing to it.
public protocol ChannelSignIn: Sendable {
    /// Prepares a sign-in at the server itself (OAuth's code flow).
    ///
    /// - Parameters:
    ///   - server: the base address of the server, such as `https://mastodon.example`.
    ///   - redirect: where the server sends the person back, with `code` and `state`.
    ///   - state: made by the caller, to recognise the person who comes back.
    func begin(on network: Network, server: String, redirect: String, state: String) async throws(NetworkFailure) -> PendingSignIn

    /// Exchanges the code that the person came back with for a lasting permission.
    func finish(_ pending: PendingSignIn, on network: Network, code: String) async throws(NetworkFailure) -> ConnectedAccount

    /// Signs in with a password that the person has made for this program alone.
    func connect(on network: Network, server: String, handle: String, appPassword: String) async throws(NetworkFailure) -> ConnectedAccount
}

/// A sign-in at a server, begun and waiting for the person to come back.
public struct PendingSignIn: Hashable, Sendable {
    /// Where the person says yes or no.
    public let address: String
    /// Whatever ``ChannelSignIn/finish(_:on:code:)`` needs to know again. It is kept sealed and never shown.
    public let secret: String

    public init(address: String, secret: String) {
        self.address = address
        self.secret = secret
    }
}

/// An account whose network has given its permission.
public struct ConnectedAccount: Hashable, Sendable {
    /// As people of the network write it; the network's own answer, not what somebody typed.
    public let handle: String
    /// The name that the account shows.
    public let name: String
    /// The server that takes the posts from now on.
    public let server: String
    public let capabilities: Capabilities
    /// What the network asks for with each request. It is kept sealed and never shown.
    public let credentials: String

    public init(handle: String, name: String, server: String, capabilities: Capabilities, credentials: String) {
        self.handle = handle
        self.name = name
        self.server = server
        self.capabilities = capabilities
        self.credentials = credentials
    }
}

extension Network {
    /// How an account of this network gets its permission.
    public enum Permission: Hashable, Sendable {
        /// None is needed: it stays inside the house.
        case none
        /// The person says yes on the server's own page.
        case signIn
        /// The person makes a password for this program alone and brings it here.
        case appPassword
    }

    public var permission: Permission {
        switch self {
        case .practice: .none
        case .mastodon: .signIn
        case .bluesky: .appPassword
        }
    }
}
