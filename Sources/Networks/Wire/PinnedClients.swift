import AsyncHTTPClient
import NIOCore
import WorkingTime

/// The HTTP clients in use, one for each pinned address.
///
/// AsyncHTTPClient resolves names by itself; `dnsOverride` makes it use the checked address, still asks the certificate for the
/// name, and belongs to a client. A client has no threads of its own, so one for each server is cheap; it is closed when idle.
actor PinnedClients {
    private struct Entry {
        let client: HTTPClient
        var users: Int
        var lastUsed: Instant
    }

    private let configuration: HTTPClient.Configuration
    private let now: @Sendable () -> Instant
    private let idleLimit: Duration
    private var entries: [Gate.Pin: Entry] = [:]

    init(connectingWithin limit: Duration, idleLimit: Duration = .minutes(1), now: @escaping @Sendable () -> Instant) {
        configuration = Self.configuration(connectingWithin: limit)
        self.idleLimit = idleLimit
        self.now = now
    }

    var count: Int { entries.count }

    func borrow(_ pin: Gate.Pin) -> HTTPClient {
        let client = entries[pin]?.client ?? client(for: pin)
        entries[pin] = Entry(client: client, users: (entries[pin]?.users ?? 0) + 1, lastUsed: now())
        return client
    }

    func giveBack(_ pin: Gate.Pin) async {
        entries[pin]?.users -= 1
        entries[pin]?.lastUsed = now()
        await close { [idleLimit, now] in $0.users == 0 && now() - $0.lastUsed > idleLimit }
    }

    /// Closes every client; to be called when nothing is sent any more.
    func closeAll() async { await close { _ in true } }

    private func close(where isDone: (Entry) -> Bool) async {
        let done = entries.filter { isDone($0.value) }
        for pin in done.keys { entries[pin] = nil }
        // A client that does not close in good order has nothing left that could be lost.
        for entry in done.values { try? await entry.client.shutdown() }
    }

    private func client(for pin: Gate.Pin) -> HTTPClient {
        var configuration = configuration
        if pin.host != pin.address { configuration.dnsOverride = [pin.host: pin.address] }
        return HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    }

    private static func configuration(connectingWithin limit: Duration) -> HTTPClient.Configuration {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        configuration.timeout.connect = TimeAmount(limit)
        configuration.httpVersion = .http1Only
        configuration.connectionPool.retryConnectionEstablishment = false
        // A kept connection may be closed by the server at the moment a post is written to it, and then nobody would know what became
        // of the post. A handshake each is the smaller price.
        configuration.maximumUsesPerConnection = 1
        return configuration
    }
}
