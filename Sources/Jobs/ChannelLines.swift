public import Networks
public import Storage
public import Workplace
public import WorkingTime

/// A channel's line to its network, with the permission that is kept for it.
public struct ChannelLines: Sendable {
    let stores: Stores
    let connectors: Connectors
    let now: @Sendable () -> Instant

    public init(stores: Stores, connectors: Connectors, now: @escaping @Sendable () -> Instant) {
        self.stores = stores
        self.connectors = connectors
        self.now = now
    }

    /// - Throws: ``Workplace/NetworkFailure/reconnect`` when no permission is kept, or it no longer serves.
    public func connector(for channel: Channel) async throws -> any Connector {
        let kept = try await stores.channels.credentials(of: channel.id)
        return try connectors.connector(for: channel, credentials: kept.map(Credentials.init)) { renewed in
            // Kept before the answer is used; when it cannot be, the next use asks the network anew.
            try? await stores.channels.renewCredentials(renewed.secret.text, of: channel.id, at: now())
        }
    }
}
