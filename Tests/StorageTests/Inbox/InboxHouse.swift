import Storage
import WorkingTime
import Workplace

/// A house with two units, their people, a channel on Mastodon and one on the practice network.
struct InboxHouse {
    static let service = Unit(id: Identifier(known: "service"), name: "Asiakaspalvelu", address: "asiakaspalvelu", targetMinutes: 240)
    static let development = Unit(id: Identifier(known: "development"), name: "Tuotekehitys", address: "tuotekehitys")
    static let sanna = responder("sanna", "Sanna Mäkelä", in: service)
    static let olli = responder("olli", "Olli Virta", in: service)
    static let petra = responder("petra", "Petra Lindholm", in: development)
    static let administrator = Member(
        id: Identifier(known: "aino"), name: "Aino Kettunen", home: service.id, grants: Grants(organisation: [.administer]))
    static let mastodon = Channel.ID(known: "mastodon")
    static let practice = Channel.ID(known: "practice")

    /// Monday 23 November 2026, 8.40 in Helsinki.
    static let morning = Instant("2026-11-23T06:40:00Z")!

    let stores: Stores
    var inbox: Inbox { stores.inbox }

    static func with(_ kind: TestDatabase, _ body: (InboxHouse) async throws -> Void) async throws {
        try await kind.withDatabase { try await body(InboxHouse(founding: $0)) }
    }

    private init(founding database: any Database) async throws {
        stores = Stores(database: database, secretBox: SecretBox(key: [UInt8](0..<32)))
        let house = Organisation(name: "Routala Oy", language: .finnish, zone: .helsinki, foundedAt: Self.morning)
        try await stores.organisations.found(
            house, firstUnit: Self.service, founder: Self.administrator, passwordHash: "none", at: Self.morning)
        try await stores.units.add(Self.development, by: Self.administrator, at: Self.morning)
        for member in [Self.sanna, Self.olli, Self.petra] {
            try await stores.members.add(member, by: Self.administrator, at: Self.morning)
        }
        try await addChannel(Self.mastodon, .mastodon, handle: "@routala@mastodon.example")
        try await addChannel(Self.practice, .practice, handle: "routala")
    }

    private func addChannel(_ id: Channel.ID, _ network: Network, handle: String) async throws {
        try await stores.database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO channels (id, unit_id, network, name, handle, server, recovery_contact, service_promise, connection, capabilities,
                                      made_at)
                VALUES (\(id), \(Self.service.id), \(network), 'Routala', \(handle), 'https://mastodon.example', '', 'Vastaamme arkisin 8–16.',
                        'connected', '', \(Self.morning))
                """)
        }
    }

    private static func responder(_ id: String, _ name: String, in unit: Unit) -> Member {
        Member(id: Identifier(known: id), name: name, home: unit.id, grants: Grants(units: [unit.id: [.respond]]))
    }
}

extension InboxHouse {
    static func incoming(
        _ words: String = "Onko humina normaalia?", id: String = "m1", from author: String = "kirsi", handle: String? = nil,
        inReplyTo: String? = nil, isPublic: Bool = true
    ) -> IncomingMessage {
        IncomingMessage(
            reference: RemoteReference(id: id), inReplyTo: inReplyTo,
            author: RemoteAuthor(id: author, name: "Kirsi L.", handle: handle ?? "@\(author)@mastodon.example"), text: words,
            language: "fi",
            sentAt: morning - .minutes(2), address: "https://mastodon.example/@kirsi/1", isPublic: isPublic)
    }

    /// Takes in one message; its key.
    @discardableResult
    func receive(_ message: IncomingMessage = incoming(), on channel: Channel.ID = mastodon, at now: Instant = morning) async throws
        -> Message.ID
    {
        let received = try await inbox.receive(Harvest(messages: [message], cursor: "c1"), on: channel, at: now)
        guard let id = received.first else { throw NotFound() }
        return id
    }

    /// The lines of the log that tell of messages, without keys that differ from run to run.
    func deeds(_ kinds: String...) async throws -> [String] {
        try await stores.database.read { transaction in
            try transaction.rows("SELECT kind, by_member, unit_id, line FROM deeds ORDER BY at, id").compactMap { row in
                let kind = try row.text("kind")
                guard kinds.contains(where: kind.hasPrefix) else { return nil }
                return [kind, try row.textIfAny("by_member") ?? "-", try row.textIfAny("unit_id") ?? "-"].joined(separator: " ")
            }
        }
    }

    func lines(of kind: String) async throws -> [String] {
        try await stores.database.read { transaction in
            try transaction.rows("SELECT line FROM deeds WHERE kind = \(kind) ORDER BY at, id").map { try $0.text("line") }
        }
    }

    func count(_ query: Query) async throws -> Int {
        try await stores.database.read { try $0.row(query)?.integer("n") ?? 0 }
    }
}
