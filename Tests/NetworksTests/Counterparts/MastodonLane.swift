import Testing
import WorkingTime
import Workplace

@testable import Networks

/// A way of one's own through the proxy to the double of Mastodon; its cuts touch no other test.
struct MastodonLane {
    let name = Counterpart.unique()
    let transport: any Transport
    private let proxy: WebAddress

    init(_ transport: any Transport) throws {
        self.transport = transport
        proxy = try #require(Counterpart.proxy)
    }

    func connector(token: String = "routala-token") throws -> MastodonConnector {
        let own = MastodonCredentials(token: Secret(token), accountID: "", clientID: "", clientSecret: Secret(""))
        return try MastodonConnector(
            server: "\(proxy.origin)/~\(name)", credentials: own.credentials, transport: transport, now: Counterpart.now)
    }

    /// The next handing over of a text meets this.
    func cut(_ effect: String, with more: [String: JSON] = [:]) async throws {
        let cut: [String: JSON] = ["effect": .text(effect), "method": "POST", "path": "/api/v1/statuses"]
        try await steer([cut.merging(more) { _, own in own }])
    }

    func steer(_ cuts: [[String: JSON]]) async throws {
        _ = try await transport.send(.json(.post, proxy.at("/_cut/\(name)"), .list(cuts.map(JSON.object))))
    }

    /// Everything that passed.
    func exchanges() async throws -> JSON {
        var request = WireRequest(.get, proxy.at("/_cut/\(name)"))
        request.limits.answerInBytes = 16 << 20
        return try #require(JSON(try await transport.send(request).body))
    }

    /// How many statuses of the account say this.
    func count(_ text: String) async throws -> Int {
        let server = try connector().server
        let own = try #require(try await server.read("/api/v1/accounts/verify_credentials")["id"]?.string)
        let list = try await server.read("/api/v1/accounts/\(own)/statuses", query: [("limit", "40")])
        return try #require(list.items).count { $0["content"]?.string?.contains(text) == true }
    }

    /// Everything that passed is as Mastodon's interface is described, where the description is there.
    func expectAsDescribed() async throws {
        guard let description = Counterpart.description else { return }
        let check = try Counterpart.script("check_exchanges.py", [description], input: try await exchanges().bytes)
        #expect(check.status == 0, "\(check.output)")
    }
}
