import Testing
import Workplace

@testable import Networks

@Suite(.enabled(if: Counterpart.proxy != nil, Counterpart.absent))
struct MastodonFaultTests {
    @Test(arguments: ["lose", "hang", "cut", "huge", "slow"])
    func `a text whose answer was lost is uncertain, and is found`(_ effect: String) async throws {
        try await Counterpart.live(limits: .seconds(2)) { transport in
            let lane = try MastodonLane(transport)
            let connector = try lane.connector()
            let (mark, key) = (Counterpart.unique(), Counterpart.key())
            let post = Counterpart.dispatch("Hei \(mark)")
            try await lane.cut(effect)

            #expect(await connector.deliver(post, key: key) == .uncertain)

            guard case .found(let sent) = try await connector.find(post, key: key) else { return #expect(Bool(false), "not found") }
            #expect(try Counterpart.receipt(await connector.deliver(post, key: key)) == sent)
            #expect(try await lane.count(mark) == 1)
        }
    }

    @Test func `an answer that comes late is an answer`() async throws {
        try await Counterpart.live { transport in
            let lane = try MastodonLane(transport)
            try await lane.cut("delay", with: ["seconds": .whole(1)])

            let outcome = await (try lane.connector()).deliver(Counterpart.dispatch("Hei \(Counterpart.unique())"), key: Counterpart.key())

            _ = try Counterpart.receipt(outcome)
        }
    }

    @Test func `a text that the connection's end kept away is uncertain, and is absent`() async throws {
        try await Counterpart.live { transport in
            let lane = try MastodonLane(transport)
            let connector = try lane.connector()
            let post = Counterpart.dispatch("Hei \(Counterpart.unique())")
            try await lane.cut("reset")

            #expect(await connector.deliver(post, key: Counterpart.key()) == .uncertain)
            #expect(try await connector.find(post, key: Counterpart.key()) == .absent)
        }
    }

    @Test func `a server that knows no keys and leaves fields out is told by its own list`() async throws {
        try await Counterpart.live { transport in
            let lane = try MastodonLane(transport)
            let connector = try lane.connector()
            let (mark, key) = (Counterpart.unique(), Counterpart.key())
            let post = Counterpart.dispatch("Hei \(mark) https://routala.example/x", pictures: [.dot])
            let gaps = ["in_reply_to_id", "url", "language", "visibility", "configuration", "spoiler_text", "display_name"]
            let forgetful: [[String: JSON]] =
                [["effect": "strip", "header": "Idempotency-Key"]] + gaps.map { ["effect": "strip", "field": .text($0)] }
            try await lane.steer(forgetful + [["effect": "lose", "method": "POST", "path": "/api/v1/statuses"]])

            #expect(await connector.deliver(post, key: key) == .uncertain)

            guard case .found = try await connector.find(post, key: key) else { return #expect(Bool(false), "not found") }
            #expect(try await lane.count(mark) == 1)
            #expect(try await connector.capabilities() == .usual(of: .mastodon))
        }
    }

    @Test(arguments: [
        (JSON.whole(503), Delivery.Outcome.again(after: nil, because: .unavailable)), (.whole(500), .uncertain),
        (.whole(422), .refused(reason: "Ei käy")),
    ])
    func `a status that the proxy makes up`(_ status: JSON, outcome: Delivery.Outcome) async throws {
        try await Counterpart.live { transport in
            let lane = try MastodonLane(transport)
            try await lane.cut("status", with: ["status": status, "body": ["error": "Ei käy"]])

            #expect(await (try lane.connector()).deliver(Counterpart.dispatch("Hei!"), key: Counterpart.key()) == outcome)
        }
    }
}
