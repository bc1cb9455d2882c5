public import Workplace

/// The forms of OAuth, which are sent without the token in their head.
extension MastodonSignIn {
    /// Gives the permission back, so that the token opens nothing any more.
    ///
    /// Source: <https://docs.joinmastodon.org/methods/oauth/#revoke>.
    public func giveBack(_ credentials: Credentials, server: String) async throws(NetworkFailure) {
        guard let address = WebAddress(server: server), let own = MastodonCredentials(credentials) else { return }
        let fields = [
            (name: "client_id", value: own.clientID), (name: "client_secret", value: own.clientSecret.text),
            (name: "token", value: own.token.text),
        ]
        _ = try await answer(.form(address.at("/oauth/revoke"), fields), at: address)
    }

    func token(_ registration: Registration, code: String, at address: WebAddress) async throws(NetworkFailure) -> Secret {
        let fields = [
            (name: "grant_type", value: "authorization_code"), (name: "code", value: code),
            (name: "client_id", value: registration.clientID), (name: "client_secret", value: registration.clientSecret.text),
            (name: "redirect_uri", value: registration.redirect), (name: "scope", value: Self.scopes),
        ]
        let grant = try await answer(.form(address.at("/oauth/token"), fields), at: address)
        guard let token = grant["access_token"]?.string, !token.isEmpty else { throw .notUnderstood }
        // Servers may leave the granted scopes out; then all that was asked for was granted (RFC 6749, section 5.1).
        let granted = grant["scope"]?.string ?? ""
        let names = Set(granted.split(separator: " "))
        guard names.isEmpty || names.isSuperset(of: ["read", "write"]) else { throw .refused(reason: granted) }
        return Secret(token)
    }

    func answer(_ form: WireRequest, at address: WebAddress) async throws(NetworkFailure) -> JSON {
        var form = form
        form.bodyIsSecret = true
        let server = MastodonServer(address: address, transport: transport, now: now)
        let answer = try await server.answer(to: form)
        guard answer.isFine else { throw failure(answer) }
        guard let value = JSON(answer.body) else { throw .notUnderstood }
        return value
    }

    /// Before there is a token, 401 means a code or a registration that the server does not take.
    private func failure(_ answer: WireAnswer) -> NetworkFailure {
        guard answer.status == 401 else { return answer.failure(now: now(), sentence: answer.mastodonSentence) }
        return .refused(reason: answer.mastodonSentence)
    }
}
