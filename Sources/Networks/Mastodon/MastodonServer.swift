import WorkingTime
import Workplace

/// A server that speaks Mastodon's client API, as one token sees it.
///
/// Source: <https://docs.joinmastodon.org/client/intro/>. Many programs speak it, each a little differently, so answers are read
/// tolerantly: unknown fields are passed over, missing ones have a meaning.
struct MastodonServer: Sendable {
    let address: WebAddress
    var token: Secret?
    let transport: any Transport
    let now: @Sendable () -> Instant

    func request(_ method: WireRequest.Method, _ path: String, query: [(name: String, value: String)] = []) -> WireRequest {
        WireRequest(method, address.at(path, query: query), bearer: token)
    }

    /// Asks for something that may safely be asked for again.
    func read(_ path: String, query: [(name: String, value: String)] = []) async throws(NetworkFailure) -> JSON {
        let answer = try await answer(to: request(.get, path, query: query))
        guard answer.isFine else { throw await failure(answer) }
        guard let value = JSON(answer.body) else { throw .notUnderstood }
        return value
    }

    /// - Throws: only when the exchange did not come to its end.
    func answer(to request: WireRequest) async throws(NetworkFailure) -> WireAnswer {
        do {
            return try await transport.send(request)
        } catch {
            throw NetworkFailure(error)
        }
    }

    func failure(_ answer: WireAnswer) async -> NetworkFailure {
        if await takesPermission(answer) { return .reconnect }
        return answer.failure(now: now(), sentence: answer.mastodonSentence)
    }

    func outcomeOfWriting(_ answer: WireAnswer) async -> Delivery.Outcome {
        if await takesPermission(answer) { return .reconnect }
        return answer.outcomeOfWriting(now: now(), sentence: answer.mastodonSentence)
    }

    /// 403 has two meanings here: a token that lacks something, or an account that may not do this one thing.
    ///
    /// OAuth tells the first by a header (RFC 6750, section 3). A suspended or unconfirmed account has none, but then the server
    /// does not tell the account its own name either.
    private func takesPermission(_ answer: WireAnswer) async -> Bool {
        guard answer.status == 403 else { return false }
        if answer.headers["www-authenticate"] != nil { return true }
        let probe = try? await transport.send(request(.get, "/api/v1/accounts/verify_credentials"))
        return probe.map { $0.status == 401 || $0.status == 403 } ?? false
    }
}

extension WireAnswer {
    /// The server's own sentence, in its own language; the bare status where it says nothing readable.
    var mastodonSentence: String {
        let said = JSON(body).flatMap { $0["error_description"]?.string ?? $0["error"]?.string ?? $0["message"]?.string }
        return said.map { String($0.prefix(500)) } ?? "HTTP \(status)"
    }
}
