public import Logging
public import WorkingTime

/// The live door to the wire, over AsyncHTTPClient.
///
/// It resolves a name once, checks the address and uses that one, demands encryption, keeps the limits of time and size, and
/// follows a redirect only where that is harmless. It logs the method and the server, never a path, header or body.
public struct WireTransport: Transport {
    private let gate: Gate
    private let clients: PinnedClients
    private let userAgent: String
    private let logger: Logger

    /// - Parameter userAgent: sent with each request; some servers answer 418 to a client that does not say its name.
    public init(
        userAgent: String, allowed: AllowedAddresses = .none, connectingWithin limit: Duration = .seconds(5), logger: Logger,
        now: @escaping @Sendable () -> Instant
    ) {
        self.init(userAgent: userAgent, allowed: allowed, resolve: .system, connectingWithin: limit, logger: logger, now: now)
    }

    init(
        userAgent: String, allowed: AllowedAddresses, resolve: NameResolution, connectingWithin limit: Duration, logger: Logger,
        now: @escaping @Sendable () -> Instant
    ) {
        gate = Gate(allowed: allowed, resolve: resolve)
        clients = PinnedClients(connectingWithin: limit, now: now)
        self.userAgent = userAgent
        self.logger = logger
    }

    public func send(_ request: WireRequest) async throws(TransportFailure) -> WireAnswer {
        var request = request
        for _ in 0..<3 {
            let answer = try await sendOnce(request)
            guard let next = request.followed(after: answer) else { return answer }
            request = next
        }
        return try await sendOnce(request)
    }

    /// Closes what is still open; the transport cannot be used afterwards.
    public func close() async { await clients.closeAll() }

    private func sendOnce(_ request: WireRequest) async throws(TransportFailure) -> WireAnswer {
        var result = Result<WireAnswer, TransportFailure>.failure(.neverLeft(.unreachable))
        for pin in try await gate.pins(for: request.address) where result == .failure(.neverLeft(.unreachable)) {
            let client = await clients.borrow(pin)
            result = await Exchange(request: request, client: client, userAgent: userAgent).result()
            await clients.giveBack(pin)
        }
        log(result, of: request)
        return try result.get()
    }

    private func log(_ result: Result<WireAnswer, TransportFailure>, of request: WireRequest) {
        switch result {
        case .success(let answer): logger.debug("\(request): \(answer.status)")
        case .failure(let failure): logger.info("\(request): \(failure)")
        }
    }
}

extension WireRequest {
    /// The request that a redirect leads to; nil where the redirect itself is the answer.
    ///
    /// Writing is never repeated elsewhere, and a secret stays with the server that it was given for. The new address passes the
    /// gate like any other.
    func followed(after answer: WireAnswer) -> WireRequest? {
        guard method == .get, [301, 302, 303, 307, 308].contains(answer.status),
            let next = answer.headers["location"].flatMap(address.following), !carriesSecret || next.origin == address.origin
        else { return nil }
        var request = self
        request.address = next
        return request
    }
}
