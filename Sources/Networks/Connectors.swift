public import WorkingTime
public import Workplace

/// The one list of networks: adding a network adds a line here and a folder beside.
public struct Connectors: Sendable {
    private let transport: any Transport
    private let now: @Sendable () -> Instant
    private let practice: @Sendable (Channel.ID) -> any PracticeBoard

    /// - Parameter practice: the board that a channel of the practice network posts to.
    public init(
        transport: any Transport, now: @escaping @Sendable () -> Instant,
        practice: @escaping @Sendable (Channel.ID) -> any PracticeBoard
    ) {
        self.transport = transport
        self.now = now
        self.practice = practice
    }

    /// The line of `channel` to its network.
    ///
    /// - Parameter renewed: is given the credentials whenever they have changed, to be kept instead of the former.
    /// - Throws: ``NetworkFailure/reconnect`` when the channel has no credentials of its network.
    public func connector(
        for channel: Channel, credentials: Credentials?, renewed: @escaping @Sendable (Credentials) async -> Void
    ) throws(NetworkFailure) -> any Connector {
        // No network knows empty credentials.
        let own = credentials ?? Credentials("")
        switch channel.network {
        case .practice: return PracticeConnector(board: practice(channel.id))
        case .mastodon: return try MastodonConnector(server: channel.server, credentials: own, transport: transport, now: now)
        case .bluesky:
            return try BlueskyConnector(
                server: channel.server, credentials: own, transport: transport, now: now, renewed: renewed)
        }
    }
}
