import Workplace

/// An open session with a server: it renews itself, and signs in anew with the app password when renewing fails.
///
/// Servers allow few sign-ins (30 in five minutes, 300 a day), so what was renewed is handed out to be kept. Two requests may find
/// the token too old at once; then the later renewal wins, and at worst one sign-in is made too many.
actor BlueskySession {
    private let server: BlueskyServer
    private let renewed: @Sendable (Credentials) async -> Void
    private var own: BlueskyCredentials

    init(server: BlueskyServer, own: BlueskyCredentials, renewed: @escaping @Sendable (Credentials) async -> Void) {
        self.server = server
        self.own = own
        self.renewed = renewed
    }

    /// The account's permanent name and its present handle.
    func identity() async throws(NetworkFailure) -> (did: String, handle: String) {
        if own.did.isEmpty { try await signIn() }
        return (own.did, own.handle)
    }

    /// Sends `request` with the session's token, and once more with a new one where the token was too old: a server that says so has
    /// not looked at the request.
    func answer(to request: WireRequest) async throws(BlueskyFailure) -> WireAnswer {
        let token = try await inSession { () async throws(NetworkFailure) in try await self.token() }
        let answer = try await send(request, token)
        guard answer.tellsOfOldToken else { return answer }
        let newer = try await inSession { () async throws(NetworkFailure) in try await self.token(insteadOf: token) }
        return try await send(request, newer)
    }

    private func token() async throws(NetworkFailure) -> Secret {
        if own.access.text.isEmpty { try await signIn() }
        return own.access
    }

    private func token(insteadOf old: Secret) async throws(NetworkFailure) -> Secret {
        if own.access == old { try await renew() }
        return own.access
    }

    private func renew() async throws(NetworkFailure) {
        do {
            await keep(try await server.renew(own))
        } catch .again(let moment, let setback) {
            throw .again(after: moment, because: setback)
        } catch {
            try await signIn()
        }
    }

    private func signIn() async throws(NetworkFailure) {
        await keep(try await server.signIn(identifier: own.identifier, password: own.password))
    }

    private func keep(_ newer: BlueskyCredentials) async {
        own = newer
        await renewed(newer.credentials)
    }

    private func send(_ request: WireRequest, _ token: Secret) async throws(BlueskyFailure) -> WireAnswer {
        var request = request
        request.bearer = token
        do {
            return try await server.transport.send(request)
        } catch {
            throw .wire(error)
        }
    }

    private func inSession(_ work: () async throws(NetworkFailure) -> Secret) async throws(BlueskyFailure) -> Secret {
        do {
            return try await work()
        } catch {
            throw .session(error)
        }
    }
}
