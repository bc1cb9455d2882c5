import Testing
import WorkingTime
import Workplace

@testable import Storage

@Suite struct TakedownsTests {
    private static let receipt = Delivery.Receipt(remoteID: "108", address: "https://mastodon.example/@routala/108")
    fileprivate static let later = PostHouse.now + .hours(1)

    /// A published post with the one delivery it has.
    fileprivate func published(in house: PostHouse, as receipt: Delivery.Receipt = receipt) async throws -> (post: Post, delivery: Delivery)
    {
        let post = try await house.approved()
        let errand = try #require(try await house.errand())
        try await house.stores.deliveries.record(.sent(receipt), of: errand, at: PostHouse.now)
        return (post, try #require(try await house.deliveries(of: post.id).first))
    }

    fileprivate func ask(_ house: PostHouse, _ post: Post, _ delivery: Delivery) async throws {
        try await house.stores.takedowns.ask(delivery.id, of: post.id, by: house.bertta, at: Self.later)
    }

    fileprivate func state(_ house: PostHouse, _ post: Post) async throws -> [Takedown.State] {
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

extension TakedownsTests {
    @Test(arguments: TestDatabase.available)
    func `a post that is still on its way elsewhere is not deleted`(_ kind: TestDatabase) async throws {
        try await PostHouse.with(kind) { house in
            let (post, delivery) = try await published(in: house)
            let other = house.house.channel("Toinen", handle: "@toinen@mastodon.example")
            try await house.stores.channels.add(other, formKey: nil, by: house.house.aino, at: PostHouse.now)
            let waiting = Delivery(
                id: Identifier(known: "waiting"), subject: .post(post.id), channelID: other.id, revision: post.revision,
                state: .waiting(until: Self.later))
            try await house.stores.database.write { try $0.insert(waiting, at: PostHouse.now) }
            try await ask(house, post, delivery)

            let errand = try #require(try await house.stores.takedowns.errand(of: delivery.id))
            try await house.stores.takedowns.finish(errand, at: Self.later)

            #expect(try await house.house.deeds("post.deleted").isEmpty)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what two processes carry out is told once`(_ kind: TestDatabase) async throws {
        try await PostHouse.with(kind) { house in
            let (post, delivery) = try await published(in: house)
            try await ask(house, post, delivery)
            let errand = try #require(try await house.stores.takedowns.errand(of: delivery.id))

            for _ in 1...2 { try await house.stores.takedowns.finish(errand, at: Self.later) }
            try await house.stores.takedowns.refuse(errand, because: "late", at: Self.later)

            #expect(try await house.house.deeds("post.deleted").count == 1)
            #expect(try await state(house, post) == [.done(at: Self.later)])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `without the channel's permission it waits, and goes on when a steward has connected it again`(_ kind: TestDatabase) async throws {
        try await PostHouse.with(kind) { house in
            let (post, delivery) = try await published(in: house)
            try await ask(house, post, delivery)
            let errand = try #require(try await house.stores.takedowns.errand(of: delivery.id))

            try await house.stores.takedowns.notePermissionGone(errand, at: Self.later)
            #expect(try await state(house, post) == [.needsConnecting])
            #expect(try await house.stores.takedowns.errand(of: delivery.id) == nil)
            try await house.stores.channels.connect(
                ConnectedAccount(
                    handle: house.channel.handle, name: house.channel.name, server: house.channel.server,
                    capabilities: .usual(of: .mastodon), credentials: "{}"), to: house.channel.id, by: house.house.aino,
                at: Self.later + .hours(1))

            #expect(try await state(house, post) == [.asked(at: Self.later + .hours(1))])
            let due = try await house.stores.jobs.claim(9, of: [.takeDown], for: "x", lease: .seconds(9), at: Self.later + .hours(1))
            #expect(due.map(\.subject) == [delivery.id.text])
        }
    }
}
