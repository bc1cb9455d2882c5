import Networks
import WorkingTime
import Workplace

/// Gets networks' permissions for the pages, which cannot reach a network themselves.
struct NetworkSignIn: ChannelSignIn {
    let transport: any Transport
    let website: String
    let now: @Sendable () -> Instant

    func begin(on network: Network, server: String, redirect: String, state: String) async throws(NetworkFailure) -> PendingSignIn {
        let registration = try await mastodon.register(on: server, name: "Talkoot", redirect: redirect, website: website)
        return PendingSignIn(address: registration.authorizeAddress(state: state), secret: registration.credentials.secret.text)
    }

    func finish(_ pending: PendingSignIn, on network: Network, code: String) async throws(NetworkFailure) -> ConnectedAccount {
        guard let registration = MastodonSignIn.Registration(Credentials(pending.secret)) else { throw .reconnect }
        let granted = try await mastodon.connect(registration, code: code)
        let line = try MastodonConnector(server: granted.server, credentials: granted.credentials, transport: transport, now: now)
        return ConnectedAccount(granted, capabilities: try await line.capabilities())
    }

    func connect(on network: Network, server: String, handle: String, appPassword: String) async throws(NetworkFailure) -> ConnectedAccount
    {
        let granted = try await BlueskySignIn(transport: transport, now: now).connect(
            server: server, identifier: handle, appPassword: appPassword)
        return ConnectedAccount(granted, capabilities: .usual(of: network))
    }

    private var mastodon: MastodonSignIn { MastodonSignIn(transport: transport, now: now) }
}

extension ConnectedAccount {
    fileprivate init(_ granted: GrantedAccount, capabilities: Capabilities) {
        self.init(
            handle: granted.handle, name: granted.name, server: granted.server, capabilities: capabilities,
            credentials: granted.credentials.secret.text)
    }
}
