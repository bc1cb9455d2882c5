public import WorkingTime
public import Workplace

/// Delivers to, and listens on, one account of Bluesky or any other server of the AT Protocol.
///
/// A repeat is harmless by itself: the record's key is made from the delivery's, and putting the same record there again changes
/// nothing.
public struct BlueskyConnector: Connector {
    let server: BlueskyServer
    let session: BlueskySession

    /// - Parameter renewed: is given the credentials whenever they have changed, to be kept instead of the former.
    /// - Throws: ``NetworkFailure/reconnect`` when the address or the credentials are not of such an account.
    public init(
        server: String, credentials: Credentials, transport: any Transport, now: @escaping @Sendable () -> Instant,
        renewed: @escaping @Sendable (Credentials) async -> Void
    ) throws(NetworkFailure) {
        guard let address = WebAddress(server: server), let own = BlueskyCredentials(credentials) else { throw .reconnect }
        self.server = BlueskyServer(address: address, transport: transport, now: now)
        session = BlueskySession(server: self.server, own: own, renewed: renewed)
    }

    /// The protocol's own: they stand in the lexicons `app.bsky.feed.post` and `app.bsky.embed.images`, and no server tells others.
    public func capabilities() async throws(NetworkFailure) -> Capabilities { .usual(of: .bluesky) }

    /// Lexicon `com.atproto.repo.deleteRecord`, which does nothing where there is no such record.
    public func delete(_ receipt: Delivery.Receipt) async throws(NetworkFailure) {
        guard let record = RecordAddress(receipt.remoteID) else { throw .refused(reason: receipt.remoteID) }
        let input: JSON = [
            "repo": .text(record.repository), "collection": .text(record.collection), "rkey": .text(record.key),
        ]
        let answer = try await answer(to: server.procedure("com.atproto.repo.deleteRecord", input))
        guard !answer.isFine, answer.blueskyError != "RecordNotFound" else { return }
        throw server.failure(answer)
    }

    func answer(to request: WireRequest) async throws(NetworkFailure) -> WireAnswer {
        do {
            return try await session.answer(to: request)
        } catch {
            throw error.asNetworkFailure
        }
    }

    /// Asks for something that may safely be asked for again.
    func read(_ request: WireRequest) async throws(NetworkFailure) -> JSON {
        let answer = try await answer(to: request)
        guard answer.isFine else { throw server.failure(answer) }
        guard let value = JSON(answer.body) else { throw .notUnderstood }
        return value
    }

    /// Where people see a post. Only for Bluesky's own servers: whether another server's posts are shown there, nobody here knows.
    func address(of uri: String, handle: String) -> String? {
        let isBluesky = server.address.host == "bsky.social" || server.address.host.hasSuffix(".bsky.network")
        guard isBluesky, let record = RecordAddress(uri), record.collection == RecordAddress.posts else { return nil }
        return "https://bsky.app/profile/\(handle)/post/\(record.key)"
    }
}
