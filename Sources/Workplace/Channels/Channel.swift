public import WorkingTime

/// An account of the organisation on a network. In the register and in deeds it is called an account.
public struct Channel: Identifiable, Hashable, Sendable {
    public let id: Identifier<Channel>
    public var unitID: Unit.ID
    public let network: Network
    public var name: String
    /// As people of the network write it: `@routala@mastodon.example`, `routala.bsky.social`.
    public var handle: String
    /// The base address of the server; empty for the practice network.
    public var server: String
    /// Two people at least who keep the account and can be asked about it.
    public var stewards: [Member.ID]
    /// How the account is taken back when everything else fails: a phone number, a role, an address.
    public var recoveryContact: String
    /// What the public is promised: "Vastaamme arkisin 8–16."
    public var servicePromise: String
    public var connection: Connection
    public var capabilities: Capabilities

    public enum Connection: Hashable, Sendable {
        /// In the register, but nobody has given the permission yet.
        case notConnected
        case connected
        /// The network no longer accepts the permission; a steward connects the account again.
        case expired(since: Instant)
        case closed
    }

    public init(
        id: Identifier<Channel>, unitID: Unit.ID, network: Network, name: String, handle: String, server: String, stewards: [Member.ID],
        recoveryContact: String, servicePromise: String, connection: Connection, capabilities: Capabilities
    ) {
        self.id = id
        self.unitID = unitID
        self.network = network
        self.name = name
        self.handle = handle
        self.server = server
        self.stewards = stewards
        self.recoveryContact = recoveryContact
        self.servicePromise = servicePromise
        self.connection = connection
        self.capabilities = capabilities
    }
}
