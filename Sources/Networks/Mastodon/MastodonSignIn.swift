public import WorkingTime
public import Workplace

/// Connects an account of any server that speaks Mastodon's client API: Talkoot registers itself there, the account's owner agrees
/// on the server's own page, and the code that the server sends back is exchanged for a token.
///
/// Sources: <https://docs.joinmastodon.org/methods/apps/>, <https://docs.joinmastodon.org/methods/oauth/>, RFC 6749.
public struct MastodonSignIn: Sendable {
    /// All that delivering, fetching and taking back need. The two widest names are the ones that every server knows.
    public static let scopes = "read write"
    /// For a place without an address of its own: the server shows the code, and a person copies it.
    public static let shownCode = "urn:ietf:wg:oauth:2.0:oob"

    let transport: any Transport
    let now: @Sendable () -> Instant

    public init(transport: any Transport, now: @escaping @Sendable () -> Instant) {
        self.transport = transport
        self.now = now
    }

    /// Makes Talkoot known to a server.
    ///
    /// - Parameter redirect: where the server sends people back, or ``shownCode``; every later step repeats it to the letter.
    /// - Throws: ``NetworkFailure/refused(reason:)`` when the server says no, or `server` is no address.
    public func register(
        on server: String, name: String = "Talkoot", redirect: String, website: String
    ) async throws(NetworkFailure) -> Registration {
        guard let address = WebAddress(server: server) else { throw .refused(reason: server) }
        // As a form, because older servers want one text here and newer ones a list; a form is both.
        let fields = [
            (name: "client_name", value: name), (name: "redirect_uris", value: redirect), (name: "scopes", value: Self.scopes),
            (name: "website", value: website),
        ]
        let app = try await answer(.form(address.at("/api/v1/apps"), fields), at: address)
        guard let id = app["client_id"]?.string, let secret = app["client_secret"]?.string else { throw .notUnderstood }
        return Registration(server: address.base, redirect: redirect, clientID: id, clientSecret: Secret(secret))
    }

    /// Exchanges the code and asks whose token it is.
    ///
    /// - Throws: ``NetworkFailure/refused(reason:)`` when the code is old or was used, or the permission does not include writing.
    public func connect(_ registration: Registration, code: String) async throws(NetworkFailure) -> GrantedAccount {
        guard let address = WebAddress(registration.server) else { throw .refused(reason: registration.server) }
        let token = try await token(registration, code: code, at: address)
        let server = MastodonServer(address: address, token: token, transport: transport, now: now)
        let account = try await server.read("/api/v1/accounts/verify_credentials")
        guard let name = account["acct"]?.string ?? account["username"]?.string else { throw .notUnderstood }
        let own = MastodonCredentials(
            token: token, accountID: account["id"]?.string ?? "", clientID: registration.clientID, clientSecret: registration.clientSecret)
        let shownName = account["display_name"]?.string ?? ""
        return GrantedAccount(
            handle: "@\(name)@\(await domain(of: server))", name: shownName.isEmpty ? name : shownName, server: registration.server,
            credentials: own.credentials)
    }

    /// The part of account names that comes after the @, which may be another than the address.
    private func domain(of server: MastodonServer) async -> String {
        // Without the server's word the address is the best guess.
        let instance = try? await server.read("/api/v2/instance")
        return instance?["domain"]?.string ?? server.address.host
    }
}
