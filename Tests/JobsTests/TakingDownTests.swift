import Jobs
import Networks
import Storage
import Testing
import WorkingTime
import Workplace

@Suite struct TakingDownTests {
    @Test(arguments: [200, 404, 410])
    func `what the network has no more is done`(_ status: Int) async throws {
        try await PublishedHouse.with { house in
            house.wire.answers(WireAnswer(status: status, body: "{}"))
            let ending = try await house.takeDown()

            #expect(ending == .done)
            #expect(house.wire.requests == ["DELETE /api/v1/statuses/108"])
            #expect(try await house.state() == .done(at: PublishedHouse.now + .seconds(1)))
            let post = try await house.stores.posts.post(house.post, seenBy: house.aino)
            #expect(post.deletedAt == PublishedHouse.now + .seconds(1))
        }
    }

    @Test func `a network's no is a person's matter`() async throws {
        try await PublishedHouse.with { house in
            house.wire.answers(WireAnswer(status: 422, body: #"{"error":"Not yours"}"#))
            let ending = try await house.takeDown()

            #expect(ending == .done)
            #expect(try await house.state() == .refused(reason: "Not yours"))
        }
    }

    @Test func `without permission it waits for a steward and asks no more`() async throws {
        try await PublishedHouse.with { house in
            house.wire.answers(WireAnswer(status: 401, body: "{}"))
            let ending = try await house.takeDown()

            #expect(ending == .done)
            #expect(try await house.state() == .needsConnecting)
            let connection = try await house.stores.channels.channel(house.channel.id).connection
            #expect(connection == .expired(since: PublishedHouse.now + .seconds(1)))
        }
    }

    @Test(arguments: [(Duration.seconds(1), Duration.minutes(1)), (.hours(1), .minutes(30)), (.days(3), .hours(1))])
    func `a network that cannot answer is asked again, ever more seldom`(_ passed: Duration, _ pause: Duration) async throws {
        try await PublishedHouse.with { house in
            house.wire.answers(WireAnswer(status: 503, body: ""))
            let ending = try await house.takeDown(after: passed)

            #expect(ending == .again(PublishedHouse.now + passed + pause))
            #expect(try await house.state() == .asked(at: PublishedHouse.now))
        }
    }
}
