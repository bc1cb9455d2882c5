import Testing
import Workplace

@testable import Networks

@Suite struct ConnectorsTests {
    private struct NoBoard: PracticeBoard {
        struct Absent: Error {}

        func post(
            _ text: String, pictures: [Dispatch.Picture], replyTo: RemoteReference?, key: Delivery.Key
        ) async throws -> Delivery.Receipt { throw Absent() }
        func find(_ key: Delivery.Key) async throws -> Delivery.Receipt? { throw Absent() }
        func messages(after cursor: String?) async throws -> Harvest { throw Absent() }
        func remove(_ receipt: Delivery.Receipt) async throws { throw Absent() }
    }

    private let connectors = Connectors(
        transport: ScriptedTransport { _, _ in .notFound }, now: { .noon }, practice: { _ in NoBoard() })

    private func channel(_ network: Network, server: String = "a.example") -> Channel {
        Channel(
            id: Identifier(known: "channel"), unitID: Identifier(known: "unit"), network: network, name: "Routala", handle: "routala",
            server: server, stewards: [], recoveryContact: "", servicePromise: "", connection: .connected,
            capabilities: .usual(of: network))
    }

    @Test(arguments: Network.allCases)
    func `every network has a line`(_ network: Network) throws {
        let own: JSON = ["token": "t", "identifier": "routala", "password": "p"]

        _ = try connectors.connector(for: channel(network), credentials: Credentials(own), renewed: { _ in })
    }

    @Test(arguments: [Network.mastodon, .bluesky], [nil, Credentials(""), Credentials("{}"), Credentials("[1]")])
    func `without credentials of its network a channel is connected first`(_ network: Network, credentials: Credentials?) {
        #expect(throws: NetworkFailure.reconnect) {
            try connectors.connector(for: channel(network), credentials: credentials, renewed: { _ in })
        }
    }

    @Test func `an address that is none is connected anew`() {
        #expect(throws: NetworkFailure.reconnect) {
            try connectors.connector(
                for: channel(.mastodon, server: "no address"), credentials: Credentials(["token": "t"]), renewed: { _ in })
        }
    }
}
