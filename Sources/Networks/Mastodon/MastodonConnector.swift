public import WorkingTime
public import Workplace

/// Delivers to, and listens on, one account of a server that speaks Mastodon's client API.
///
/// A repeat is made harmless by `Idempotency-Key`, which Mastodon remembers for an hour and other servers may ignore; so an
/// uncertain delivery is always looked for among the account's own posts first.
public struct MastodonConnector: Connector {
    let server: MastodonServer
    let accountID: String
    /// Waits between two questions whether a picture is ready.
    let pause: @Sendable (Duration) async -> Void

    /// - Throws: ``NetworkFailure/reconnect`` when the address or the credentials are not of such an account.
    public init(
        server: String, credentials: Credentials, transport: any Transport, now: @escaping @Sendable () -> Instant,
        pause: @escaping @Sendable (Duration) async -> Void = Self.sleep
    ) throws(NetworkFailure) {
        guard let address = WebAddress(server: server), let own = MastodonCredentials(credentials) else { throw .reconnect }
        self.server = MastodonServer(address: address, token: own.token, transport: transport, now: now)
        accountID = own.accountID
        self.pause = pause
    }

    public func capabilities() async throws(NetworkFailure) -> Capabilities {
        try await MastodonLimits(server: server).capabilities()
    }

    public func delete(_ receipt: Delivery.Receipt) async throws(NetworkFailure) {
        let request = server.request(.delete, "/api/v1/statuses/\(PercentEncoding.encode(receipt.remoteID))")
        let answer = try await server.answer(to: request)
        guard !answer.isFine, answer.status != 404, answer.status != 410 else { return }
        throw await server.failure(answer)
    }

    public static let sleep: @Sendable (Duration) async -> Void = { span in
        // Cut short only when the task is cancelled, and then the next request ends at once.
        try? await Task.sleep(for: span)
    }
}
