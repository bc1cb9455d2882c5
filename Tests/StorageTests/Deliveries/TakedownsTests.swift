import Testing
import WorkingTime
import Workplace

@testable import Storage

@Suite struct TakedownsTests {
    private static let receipt = Delivery.Receipt(remoteID: "108", address: "https://mastodon.example/@routala/108")
    private static let later = PostHouse.now + .hours(1)

    /// A published post with the one delivery it has.
    private func published(in house: PostHouse, as receipt: Delivery.Receipt = receipt) async throws -> (post: Post, delivery: Delivery) {
        let post = try await house.approved()
        let errand = try #require(try await house.errand())
        try await house.stores.deliveries.record(.sent(receipt), of: errand, at: PostHouse.now)
        return (post, try #require(try await house.deliveries(of: post.id).first))
    }

    private func ask(_ house: PostHouse, _ post: Post, _ delivery: Delivery) async throws {
        try await house.stores.takedowns.ask(delivery.id, of: post.id, by: house.bertta, at: Self.later)
    }

    private func state(_ house: PostHouse, _ post: Post) async throws -> [Takedown.State] {
        try await house.stores.posts.post(post.id, seenBy: house.bertta).takedowns.map(\.state)
    }

    @Test(arguments: TestDatabase.available)
    func `what the network has no more is deleted for the measure too, by the one who asked`(_ kind: TestDatabase) async throws {
        try await PostHouse.with(kind) { house in
            let (post, delivery) = try await published(in: house)

            try await ask(house, post, delivery)
            let job = try #require(
                try await house.stores.jobs.claim(9, of: [.takeDown], for: "here", lease: .seconds(30), at: Self.later).first)
            let errand = try #require(try await house.stores.takedowns.errand(of: Identifier(known: job.subject)))
            #expect(errand.receipt == Self.receipt && errand.channel.id == house.channel.id)
            #expect(try await state(house, post) == [.asked(at: Self.later)])
            #expect(try await house.house.deeds("post.deleted").isEmpty)
            try await house.stores.takedowns.finish(errand, at: Self.later + .seconds(1))

            #expect(try await state(house, post) == [.done(at: Self.later + .seconds(1))])
            #expect(try await house.house.deeds("post.deleted") == [#""post":"\#(post.id.text)""#])
            let log = String(decoding: try await house.stores.log.jsonl(), as: UTF8.self)
            let line = log.split(separator: "\n").first { $0.contains("post.deleted") }
            #expect(line?.contains(#""by":"\#(house.bertta.id.text)""#) == true)
            #expect(try await house.stores.takedowns.errand(of: delivery.id) == nil)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a network's no is shown, and it can be asked again`(_ kind: TestDatabase) async throws {
        try await PostHouse.with(kind) { house in
            let (post, delivery) = try await published(in: house)
            try await ask(house, post, delivery)
            let errand = try #require(try await house.stores.takedowns.errand(of: delivery.id))

            try await house.stores.takedowns.refuse(errand, because: "This account is suspended", at: Self.later)
            #expect(try await state(house, post) == [.refused(reason: "This account is suspended")])
            #expect(try await house.stores.takedowns.errand(of: delivery.id) == nil)

            try await ask(house, post, delivery)
            #expect(try await house.stores.takedowns.errand(of: delivery.id) != nil)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is not on a network, or not under a name we know, is not asked for`(_ kind: TestDatabase) async throws {
        try await PostHouse.with(kind) { house in
            let (post, delivery) = try await published(in: house, as: Delivery.Receipt(remoteID: "", address: nil))
            await #expect(throws: TakedownRefusal.notFoundThere) { try await ask(house, post, delivery) }
            await #expect(throws: NotFound.self) {
                try await house.stores.takedowns.ask(Identifier(known: "other"), of: post.id, by: house.bertta, at: Self.later)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `only those who may publish take down`(_ kind: TestDatabase) async throws {
        try await PostHouse.with(kind) { house in
            let (post, delivery) = try await published(in: house)
            let writer = try await house.house.member("Kerttu", rights: [.write])

            await #expect(throws: NeedsRight(.publish)) {
                try await house.stores.takedowns.ask(delivery.id, of: post.id, by: writer, at: Self.later)
            }
        }
    }
}
