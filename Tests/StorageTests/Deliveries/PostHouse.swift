import Testing
import WorkingTime
import Workplace

@testable import Storage

/// A house with a connected channel, a writer and an approver, for tests of posts and their deliveries.
struct PostHouse: Sendable {
    static let now = StoredHouse.now
    static let pace = DeliveryPace.usual

    let house: StoredHouse
    let veikko: Member
    let bertta: Member
    let channel: Channel

    var stores: Stores { house.stores }

    static func with(_ kind: TestDatabase, _ body: (PostHouse) async throws -> Void) async throws {
        try await StoredHouse.with(kind) { house in
            let channel = house.channel("Routala")
            try await house.stores.channels.add(channel, formKey: nil, by: house.aino, at: now)
            try await house.stores.channels.connect(
                ConnectedAccount(
                    handle: channel.handle, name: channel.name, server: channel.server, capabilities: .usual(of: .mastodon),
                    credentials: "{}"), to: channel.id, by: house.aino, at: now)
            let veikko = try await house.member("Veikko", rights: [.write, .publish])
            let bertta = try await house.member("Bertta", rights: [.write, .approve, .publish])
            try await body(PostHouse(house: house, veikko: veikko, bertta: bertta, channel: channel))
        }
    }

    func content(_ words: String = "Pakkasmittaukset on tehty.") -> Post.Content {
        Post.Content(words: words, language: .finnish, variants: [Variant(channelID: channel.id)], pictures: [])
    }

    func begin(_ words: String = "Pakkasmittaukset on tehty.", leaves: Instant? = now, formKey: String = "form") async throws -> Post {
        try await stores.posts.begin(
            Posts.Beginning(
                unitID: house.unitID, title: "Mittaukset", content: content(words), plan: Posts.Plan(leavesAt: leaves)),
            formKey: formKey, by: veikko, at: Self.now)
    }

    /// A post that Veikko wrote and Bertta approved; it leaves at `time`.
    func approved(leaves time: Instant? = now) async throws -> Post {
        let post = try await begin(leaves: time)
        try await stores.posts.submit(post.id, by: veikko, at: Self.now)
        try await stores.posts.approve(post.id, seen: post.revision, by: bertta, at: Self.now)
        return try await stored(post.id)
    }

    func stored(_ id: Post.ID) async throws -> Post {
        try await stores.database.read { try $0.keptPost(id) }
    }

    func deliveries(of id: Post.ID) async throws -> [Delivery] {
        try await stores.database.read { try $0.deliveries(of: id) }
    }

    /// Takes the job of the one delivery that is due, and its turn.
    func errand(at now: Instant = now, holder: String = "here") async throws -> Deliveries.Errand? {
        guard let job = try await stores.jobs.claim(1, of: [.deliver], for: holder, lease: .seconds(30), at: now).first else { return nil }
        return try await stores.deliveries.takeTurn(job, heldBy: holder, at: now)
    }
}
