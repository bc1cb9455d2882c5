import Hummingbird
import Storage
import Workplace

/// Connecting an account: its network gives the permission, we keep it sealed.
enum ConnectionRoutes {
    static let all: [Route] = [
        .post("/accounts/:account/connection", use: create),
        .delete("/accounts/:account/connection", use: end),
        .get("/oauth/:network/callback", use: comeBack),
    ]

    @Sendable static func create(_ visit: Visit) async throws -> Response {
        let channel = try await visit.stores.channels.channel(visit.key("account"))
        let member = try visit.signedIn()
        guard channel.mayBeKept(by: member) else { throw NeedsRight(.lead) }
        return try await visit.keeping({ try await AccountRoutes.page(of: channel.id, visit, connecting: $0) }) {
            guard channel.connection != .closed else { throw ChannelRefusal.closed }
            switch channel.network.permission {
            case .none: return .seeOther("/accounts/\(channel.id)")
            case .signIn: return try await begin(channel, by: member, visit)
            case .appPassword: return try await connect(channel, by: member, visit)
            }
        }
    }

    /// The server's own page asks the person. Forms lead only to this site (security policy), so the way there is a link.
    private static func begin(_ channel: Channel, by member: Member, _ visit: Visit) async throws -> Response {
        let state = SecretToken.make()
        let pending = try await asking {
            try await visit.networks.begin(
                on: channel.network, server: channel.server, redirect: visit.redirect(from: channel.network), state: state.text)
        }
        try await visit.stores.channels.begin(pending, state: state, for: channel.id, by: member, at: visit.now)
        return try await LeavingPage(visit: visit, channel: channel, address: pending.address).page.response(for: visit)
    }

    private static func connect(_ channel: Channel, by member: Member, _ visit: Visit) async throws -> Response {
        let password = try Words(visit.form["app-password"], field: Words.Field("app-password"), atMost: 200).text
        let account = try await asking {
            try await visit.networks.connect(
                on: channel.network, server: channel.server, handle: channel.handle, appPassword: password)
        }
        try await visit.stores.channels.connect(account, to: channel.id, by: member, at: visit.now)
        return .seeOther("/accounts/\(channel.id)", said: .accountConnected)
    }

    @Sendable static func end(_ visit: Visit) async throws -> Response {
        let id: Channel.ID = try visit.key("account")
        try await visit.stores.channels.disconnect(id, by: visit.signedIn(), at: visit.now)
        return .seeOther("/accounts/\(id)", said: .accountDisconnected)
    }

    /// Where the server sends the person back, with a code to be exchanged or with a no.
    @Sendable static func comeBack(_ visit: Visit) async throws -> Response {
        let member = try visit.signedIn()
        let (channel, secret) = try await visit.stores.channels.resume(SecretToken(visit.query("state") ?? ""), by: member, at: visit.now)
        return try await visit.keeping({ try await AccountRoutes.page(of: channel.id, visit, connecting: $0) }) {
            guard channel.network.rawValue == visit.parameters.get("network") else { throw ChannelRefusal.signInTooOld }
            guard let code = visit.query("code"), !code.isEmpty else { throw ChannelRefusal.permissionDenied }
            let account = try await asking {
                try await visit.networks.finish(PendingSignIn(address: "", secret: secret), on: channel.network, code: code)
            }
            try await visit.stores.channels.connect(account, to: channel.id, by: member, at: visit.now)
            return .seeOther("/accounts/\(channel.id)", said: .accountConnected)
        }
    }

    /// A network's failure is told to the person on the account's page.
    private static func asking<Answer: Sendable>(_ ask: () async throws -> Answer) async throws -> Answer {
        do {
            return try await ask()
        } catch let failure as NetworkFailure {
            throw ChannelRefusal.network(failure)
        }
    }
}

extension Visit {
    fileprivate var networks: any ChannelSignIn {
        get throws {
            guard let networks = site.channelSignIn else { throw ChannelRefusal.connectingUnavailable }
            return networks
        }
    }

    fileprivate func redirect(from network: Network) -> String { "\(site.settings.address)/oauth/\(network.rawValue)/callback" }
}

/// The last page of ours before the server asks.
struct LeavingPage {
    let visit: Visit
    let channel: Channel
    let address: String

    var page: Page {
        let texts = visit.texts
        let server = channel.server.split(separator: "/").last.map(String.init) ?? channel.server
        return Page(
            title: texts.continueAt(server), kicker: visit.up(to: "/accounts/\(channel.id)", channel.name),
            lead: texts.continueAtLead(channel.handle),
            body: "<p><a class=\"button\" href=\"\(outside: address)\" rel=\"noreferrer\">\(texts.continueAt(server))</a></p>")
    }
}
