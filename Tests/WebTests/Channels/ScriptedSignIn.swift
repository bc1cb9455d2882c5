import Synchronization
import Workplace

/// A network that answers as the test says, and remembers what it was asked.
final class ScriptedSignIn: ChannelSignIn {
    struct Asked: Hashable, Sendable {
        var server = ""
        var redirect = ""
        var state = ""
        var handle = ""
        var secret = ""
        var code = ""
    }

    private let failure: NetworkFailure?
    private let handle: String
    private let lastAsked = Mutex(Asked())

    init(failure: NetworkFailure? = nil, handle: String = "@routala@mastodon.example") {
        self.failure = failure
        self.handle = handle
    }

    var asked: Asked { lastAsked.withLock { $0 } }

    func begin(on network: Network, server: String, redirect: String, state: String) async throws(NetworkFailure) -> PendingSignIn {
        lastAsked.withLock { $0 = Asked(server: server, redirect: redirect, state: state) }
        if let failure { throw failure }
        return PendingSignIn(address: "\(server)/oauth/authorize?state=\(state)", secret: "verifier of \(server)")
    }

    func finish(_ pending: PendingSignIn, on network: Network, code: String) async throws(NetworkFailure) -> ConnectedAccount {
        lastAsked.withLock { $0 = Asked(secret: pending.secret, code: code) }
        if let failure { throw failure }
        return account(on: network, server: "https://mastodon.example")
    }

    func connect(
        on network: Network, server: String, handle: String, appPassword: String
    ) async throws(NetworkFailure) -> ConnectedAccount {
        lastAsked.withLock { $0 = Asked(server: server, handle: handle, secret: appPassword) }
        if let failure { throw failure }
        return account(on: network, server: server)
    }

    private func account(on network: Network, server: String) -> ConnectedAccount {
        ConnectedAccount(
            handle: handle, name: "Routala", server: server, capabilities: .usual(of: network), credentials: "token-of-routala")
    }
}
