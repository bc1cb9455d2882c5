import Testing
import WorkingTime
import Workplace

@testable import Storage

@Suite struct ConnectionTests {
    private static let account = ConnectedAccount(
        handle: "@routala@mastodon.example", name: "Routala", server: "https://mastodon.example",
        capabilities: Capabilities(
            longestText: 5_000, counting: .charactersWithShortLinks(linkLength: 23), mostPictures: 6, longestAltText: 5_000,
            largestPictureInBytes: 1 << 20),
        credentials: "salainen-lupa")

    private func house(_ kind: TestDatabase, _ body: (StoredHouse, Channels, Channel.ID) async throws -> Void) async throws {
        try await StoredHouse.with(kind) { house in
            let channel = try await house.stores.channels.add(house.channel("Some"), formKey: nil, by: house.aino, at: StoredHouse.now)
            try await body(house, house.stores.channels, channel.id)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a permission is kept sealed and opens with the same key only`(_ kind: TestDatabase) async throws {
        try await house(kind) { house, channels, id in
            try await channels.connect(Self.account, to: id, by: house.aino, at: StoredHouse.now)

            #expect(try await channels.credentials(of: id) == "salainen-lupa")
            #expect(try await channels.channel(id).capabilities == Self.account.capabilities)
            let sealed = try await house.stores.database.read { try $0.row("SELECT sealed FROM credentials")?.bytes("sealed") ?? [] }
            #expect(!String(decoding: sealed, as: UTF8.self).contains("salainen"))
            let otherKey = Channels(database: house.stores.database, secretBox: SecretBox(key: [UInt8](1...32)))
            await #expect(throws: UnreadableSecret.self) { _ = try await otherKey.credentials(of: id) }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a sealed permission does not open for another account`(_ kind: TestDatabase) async throws {
        try await house(kind) { house, channels, id in
            try await channels.connect(Self.account, to: id, by: house.aino, at: StoredHouse.now)
            let other = try await channels.add(
                house.channel("Toinen", handle: "@toinen@mastodon.example"), formKey: nil, by: house.aino, at: StoredHouse.now)
            try await house.stores.database.write { try $0.execute("UPDATE credentials SET channel_id = \(other.id)") }
            await #expect(throws: UnreadableSecret.self) { _ = try await channels.credentials(of: other.id) }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a sign-in is taken up once, in time, by whoever began it`(_ kind: TestDatabase) async throws {
        try await house(kind) { house, channels, id in
            let (now, state) = (StoredHouse.now, SecretToken.make())
            let veikko = try await house.member("Veikko", rights: [.lead])
            let pending = PendingSignIn(address: "https://mastodon.example/oauth/authorize", secret: "vahvistin")
            try await channels.begin(pending, state: state, for: id, by: house.aino, at: now)

            await #expect(throws: ChannelRefusal.signInTooOld) { _ = try await channels.resume(state, by: veikko, at: now) }
            #expect(try await channels.resume(state, by: house.aino, at: now + .minutes(14)).secret == "vahvistin")
            await #expect(throws: ChannelRefusal.signInTooOld) { _ = try await channels.resume(state, by: house.aino, at: now) }
            let late = SecretToken.make()
            try await channels.begin(pending, state: late, for: id, by: house.aino, at: now)
            await #expect(throws: ChannelRefusal.signInTooOld) {
                _ = try await channels.resume(late, by: house.aino, at: now + .minutes(15))
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a permission that ran out is told once and mended by connecting again`(_ kind: TestDatabase) async throws {
        try await house(kind) { house, channels, id in
            let now = StoredHouse.now
            try await channels.connect(Self.account, to: id, by: house.aino, at: now)
            for _ in 1...2 { try await channels.expire(id, at: now + .seconds(5)) }
            #expect(try await channels.channel(id).connection == .expired(since: now + .seconds(5)))
            try await channels.connect(Self.account, to: id, by: house.aino, at: now + .seconds(9))
            #expect(
                try await house.deeds("log.account").map { $0.contains("expired") } == [false, true, false])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `another account does not take the place of a known one`(_ kind: TestDatabase) async throws {
        try await house(kind) { house, channels, id in
            try await channels.connect(Self.account, to: id, by: house.aino, at: StoredHouse.now)
            let other = ConnectedAccount(
                handle: "@muu@mastodon.example", name: "", server: "https://mastodon.example", capabilities: .usual(of: .mastodon),
                credentials: "muu")
            await #expect(throws: ChannelRefusal.anotherAccount("@muu@mastodon.example")) {
                try await channels.connect(other, to: id, by: house.aino, at: StoredHouse.now)
            }
            #expect(try await channels.credentials(of: id) == "salainen-lupa")
        }
    }
}
