import Testing
import WorkingTime
import Workplace

@testable import Storage

@Suite struct DeliveriesTests {
    private static let receipt = Delivery.Receipt(remoteID: "108", address: "https://mastodon.example/@routala/108")

    @Test(arguments: TestDatabase.available)
    func `what is on its way is kept before anything leaves, and told when it has arrived`(_ kind: TestDatabase) async throws {
        try await PostHouse.with(kind) { house in
            let post = try await house.approved()
            let errand = try #require(try await house.errand())
            #expect(try await house.deliveries(of: post.id).map(\.state) == [.sending(since: PostHouse.now)])
            #expect(errand.text.words == "Pakkasmittaukset on tehty.")

            try await house.stores.deliveries.record(.sent(Self.receipt), of: errand, at: PostHouse.now + .seconds(1))

            #expect(try await house.deliveries(of: post.id).map(\.state) == [.sent(Self.receipt, at: PostHouse.now + .seconds(1))])
            guard case .published = try await house.stored(post.id).stage else { throw Unexpected() }
            #expect(try await house.house.deeds("post.published").count == 1)
            #expect(try await house.errand(at: PostHouse.now + .days(1)) == nil)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `whoever takes a sending over looks for it and does not send it`(_ kind: TestDatabase) async throws {
        try await PostHouse.with(kind) { house in
            let post = try await house.approved()
            let lost = try #require(try await house.errand())
            let later = PostHouse.now + .minutes(3)

            let found = try #require(try await house.errand(at: later, holder: "there"))
            guard case .look = found.task else { throw Unexpected() }
            // News of the one who was thought to be gone changes nothing any more.
            try await house.stores.deliveries.record(Delivery.Outcome.again(after: nil, because: .unavailable), of: lost, at: later)
            #expect(try await house.deliveries(of: post.id).map(\.state.isSettled) == [false])
            try await house.stores.deliveries.record(.found(Self.receipt), of: found, at: later)

            #expect(try await house.deliveries(of: post.id).map(\.state) == [.sent(Self.receipt, at: later)])
            #expect(try await house.house.deeds("post.published").count == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what was not handed over is taken up again at once`(_ kind: TestDatabase) async throws {
        try await PostHouse.with(kind) { house in
            let post = try await house.approved()
            let errand = try #require(try await house.errand())

            try await house.stores.deliveries.takeBack(errand, at: PostHouse.now + .seconds(61))

            #expect(try await house.deliveries(of: post.id).map(\.attempts) == [0])
            let again = try #require(try await house.errand(at: PostHouse.now + .seconds(61)))
            guard case .send = again.task else { throw Unexpected() }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what was withdrawn before its time does not leave`(_ kind: TestDatabase) async throws {
        try await PostHouse.with(kind) { house in
            let leaves = PostHouse.now + .hours(1)
            let post = try await house.approved(leaves: leaves)
            #expect(try await house.errand() == nil)

            try await house.stores.posts.withdraw(post.id, by: house.veikko, at: PostHouse.now)

            #expect(try await house.errand(at: leaves) == nil)
            #expect(try await house.deliveries(of: post.id).map(\.state) == [.stopped])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a lost permission stops the channel and goes on when it is given again`(_ kind: TestDatabase) async throws {
        try await PostHouse.with(kind) { house in
            let post = try await house.approved()
            let errand = try #require(try await house.errand())
            try await house.stores.deliveries.record(Delivery.Outcome.reconnect, of: errand, at: PostHouse.now)
            #expect(try await house.deliveries(of: post.id).map(\.state) == [.needsConnecting])
            #expect(try await house.errand(at: PostHouse.now + .hours(1)) == nil)

            try await house.stores.channels.connect(
                ConnectedAccount(
                    handle: house.channel.handle, name: "Routala", server: house.channel.server, capabilities: .usual(of: .mastodon),
                    credentials: "{}"), to: house.channel.id, by: house.house.aino, at: PostHouse.now + .hours(1))

            let again = try #require(try await house.errand(at: PostHouse.now + .hours(1)))
            guard case .send = again.task else { throw Unexpected() }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `only somebody who may publish decides of what nobody knows`(_ kind: TestDatabase) async throws {
        try await PostHouse.with(kind) { house in
            let post = try await house.approved()
            let errand = try #require(try await house.errand())
            try await house.stores.deliveries.record(.uncertain, of: errand, at: PostHouse.now)
            let id = try await house.deliveries(of: post.id)[0].id
            let reader = try await house.house.member("Lukija")

            await #expect(throws: NeedsRight(.publish)) {
                try await house.stores.deliveries.confirmArrival(.post(post.id, id), address: nil, by: reader, at: PostHouse.now)
            }
            try await house.stores.deliveries.confirmArrival(
                .post(post.id, id), address: Self.receipt.address, by: house.bertta, at: PostHouse.now)

            #expect(try await house.deliveries(of: post.id).map(\.state.isSent) == [true])
            guard case .published = try await house.stored(post.id).stage else { throw Unexpected() }
        }
    }
}

/// Something stands otherwise than the test reads it.
struct Unexpected: Error {}
