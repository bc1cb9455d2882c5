import WorkingTime
import Workplace

/// A personal data server of the AT Protocol.
///
/// Source: <https://atproto.com/specs/xrpc>; each method has a lexicon of its own.
struct BlueskyServer: Sendable {
    let address: WebAddress
    let transport: any Transport
    let now: @Sendable () -> Instant

    func query(_ method: String, _ fields: [(name: String, value: String)] = []) -> WireRequest {
        WireRequest(.get, address.at("/xrpc/\(method)", query: fields))
    }

    func procedure(_ method: String, _ input: JSON) -> WireRequest {
        .json(.post, address.at("/xrpc/\(method)"), input)
    }

    /// Lexicon `com.atproto.server.createSession`.
    func signIn(identifier: String, password: Secret) async throws(NetworkFailure) -> BlueskyCredentials {
        var request = procedure("com.atproto.server.createSession", ["identifier": .text(identifier), "password": .text(password.text)])
        request.bodyIsSecret = true
        return try await session(request, identifier: identifier, password: password)
    }

    /// Lexicon `com.atproto.server.refreshSession`, a procedure without input.
    func renew(_ old: BlueskyCredentials) async throws(NetworkFailure) -> BlueskyCredentials {
        let request = WireRequest(.post, address.at("/xrpc/com.atproto.server.refreshSession"), bearer: old.refresh)
        return try await session(request, identifier: old.identifier, password: old.password)
    }

    private func session(_ request: WireRequest, identifier: String, password: Secret) async throws(NetworkFailure) -> BlueskyCredentials {
        let answer: WireAnswer
        do {
            answer = try await transport.send(request)
        } catch {
            throw NetworkFailure(error)
        }
        guard answer.isFine else { throw failure(answer) }
        let session = JSON(answer.body).flatMap { BlueskyCredentials(identifier: identifier, password: password, session: $0) }
        guard let session else { throw .notUnderstood }
        return session
    }

    func failure(_ answer: WireAnswer) -> NetworkFailure {
        answer.takesBlueskyPermission ? .reconnect : answer.failure(now: now(), sentence: answer.blueskySentence)
    }

    func outcomeOfWriting(_ answer: WireAnswer) -> Delivery.Outcome {
        answer.takesBlueskyPermission ? .reconnect : answer.outcomeOfWriting(now: now(), sentence: answer.blueskySentence)
    }
}

extension WireAnswer {
    var blueskyError: String? { JSON(body)?["error"]?.string }

    /// The server's own sentence; the bare status where it says nothing readable.
    var blueskySentence: String {
        let said = JSON(body).flatMap { $0["message"]?.string ?? $0["error"]?.string }
        return said.map { String($0.prefix(500)) } ?? "HTTP \(status)"
    }

    /// The access token has run out or is not known any more; servers say so with 400 as well as with 401.
    var tellsOfOldToken: Bool {
        status == 401 || (status == 400 && ["ExpiredToken", "InvalidToken"].contains(blueskyError))
    }

    /// Refusals that no new token mends: only a person can.
    var takesBlueskyPermission: Bool {
        let names = ["AccountTakedown", "AccountSuspended", "AccountDeactivated", "AuthFactorTokenRequired"]
        return tellsOfOldToken || ((400...403).contains(status) && blueskyError.map(names.contains) ?? false)
    }
}
