import Jobs
import Networks
import StorageSQLite
import Synchronization
import Testing
import WorkingTime
import Workplace

@testable import Storage

/// A house with one post on one Mastodon account, and a wire to its server that answers as the test says.
struct PublishedHouse: Sendable {
    static let now = Instant("2026-11-23T07:15:00Z")!

    let stores: Stores
    let aino: Member
    let channel: Channel
    let post: Post.ID
    let delivery: Delivery.ID
    let wire = Wire()

    static func with(_ body: (PublishedHouse) async throws -> Void) async throws {
        let stores = Stores(
            database: try SQLiteDatabase.inMemory(), hashing: PasswordHash(cost: 4), secretBox: SecretBox(key: [UInt8](0..<32)))
        let unit = Unit(id: Identifier(known: "viestinta"), name: "Viestintä", address: "viestinta")
        let aino = Member(
            id: Identifier(known: "aino"), name: "Aino Kettunen", email: "aino@routala.example", home: unit.id,
            grants: Grants(organisation: [.administer], units: [unit.id: Set(Right.perUnit)]))
        try await stores.organisations.found(
            Organisation(name: "Routala Oy", language: .finnish, zone: .helsinki, foundedAt: now), firstUnit: unit, founder: aino,
            passwordHash: "", at: now)
        let channel = Channel(
            id: Identifier(known: "c"), unitID: unit.id, network: .mastodon, name: "Routala", handle: "@routala@mastodon.example",
            server: "https://mastodon.example", stewards: [aino.id], recoveryContact: "vuoro", servicePromise: "",
            connection: .notConnected, capabilities: .usual(of: .mastodon))
        try await stores.channels.add(channel, formKey: nil, by: aino, at: now)
        try await stores.channels.connect(
            ConnectedAccount(
                handle: channel.handle, name: channel.name, server: channel.server, capabilities: .usual(of: .mastodon),
                credentials: #"{"token":"t"}"#), to: channel.id, by: aino, at: now)
        let post = try await stores.posts.begin(
            Posts.Beginning(
                unitID: unit.id, title: "Mittaukset",
                content: Post.Content(
                    words: "Pakkasmittaukset on tehty.", language: .finnish, variants: [Variant(channelID: channel.id)], pictures: []),
                plan: Posts.Plan()), formKey: "form", by: aino, at: now)
        let delivery = Delivery(
            id: Identifier(known: "d"), subject: .post(post.id), channelID: channel.id, revision: post.revision,
            state: .sent(Delivery.Receipt(remoteID: "108", address: nil), at: now))
        try await stores.database.write { transaction in
            try transaction.insert(delivery, at: now)
            try transaction.save(delivery)
        }
        try await body(PublishedHouse(stores: stores, aino: aino, channel: channel, post: post.id, delivery: delivery.id))
    }

    /// Asks for the post to be taken down, and does the job `after` so long a time.
    func takeDown(after time: Duration = .seconds(1)) async throws -> Ending {
        try await stores.takedowns.ask(delivery, of: post, by: aino, at: Self.now)
        let now = Self.now + time
        let job = try #require(
            try await stores.jobs.claim(1, of: [.takeDown], for: "here", lease: .seconds(30), at: now).first)
        let connectors = Connectors(transport: wire, stores: stores, now: { now })
        let lines = ChannelLines(stores: stores, connectors: connectors, now: { now })
        return try await TakingDown(takedowns: stores.takedowns, lines: lines, now: { now }).perform(job, heldBy: "here")
    }

    func state() async throws -> Takedown.State? { try await stores.posts.post(post, seenBy: aino).takedowns.first?.state }
}

/// Answers every request alike, and remembers what was asked.
final class Wire: Transport {
    private let answer = Mutex(WireAnswer(status: 200, body: "{}"))
    private let asked = Mutex<[String]>([])

    func answers(_ answer: WireAnswer) { self.answer.withLock { $0 = answer } }
    var requests: [String] { asked.withLock { $0 } }

    func send(_ request: WireRequest) async throws(TransportFailure) -> WireAnswer {
        asked.withLock { $0.append("\(request.method.rawValue) \(request.address.path)") }
        return answer.withLock { $0 }
    }
}
