import Storage
import WorkingTime
import Workplace

/// A founded workplace with two units that do work of their own: sales and the management.
struct WorkHouse {
    let stores: Stores
    let now = Instant("2026-11-23T08:00:00Z")!  // a Monday, ten o'clock in Helsinki
    let sales = Unit(id: "sales", name: "Myynti", address: "myynti", functions: [.sales], primary: .sales)
    let management = Unit(id: "management", name: "Johto", address: "johto", functions: [.leadership], primary: .leadership)
    /// Administers, coordinates and leads sales.
    let aino: Member
    /// Writes in sales.
    let veikko: Member
    /// Leads the management and is a leader of the house.
    let marja: Member
    /// Works in the management without any right.
    let pekka: Member

    static func with(_ kind: TestDatabase, _ body: (WorkHouse) async throws -> Void) async throws {
        try await kind.withDatabase { try await body(WorkHouse(in: $0)) }
    }

    private init(in database: any Database) async throws {
        stores = Stores(database: database, secretBox: SecretBox(key: [UInt8](repeating: 7, count: 32)))
        aino = Member(
            id: "aino", name: "Aino Kettunen", home: "sales",
            grants: Grants(organisation: [.administer, .coordinate], units: ["sales": [.lead]]))
        veikko = Member(id: "veikko", name: "Veikko Rautio", home: "sales", grants: Grants(units: ["sales": [.write, .approve, .publish]]))
        marja = Member(
            id: "marja", name: "Marja Ojala", home: "management", grants: Grants(units: ["management": [.lead]]), isLeader: true)
        pekka = Member(id: "pekka", name: "Pekka Turunen", home: "management")
        try await stores.organisations.found(
            Organisation(name: "Routala Oy", language: .finnish, zone: .helsinki, foundedAt: now), firstUnit: sales, founder: aino,
            passwordHash: "", at: now)
        try await stores.units.add(management, by: aino, at: now)
        for member in [veikko, marja, pekka] { try await stores.members.add(member, by: aino, at: now) }
    }

    /// The lines of the log about `kind`, in order, each from its kind on.
    func deeds(_ kind: String) async throws -> [String] {
        try await stores.database.read { transaction in
            try transaction.rows("SELECT line FROM deeds WHERE kind = \(kind) ORDER BY at, id").map { row in
                let line = try row.text("line")
                return line.firstRange(of: "\"kind\"").map { String(line[$0.lowerBound...]) } ?? line
            }
        }
    }

    func keys(_ kind: String) async throws -> [String] {
        try await stores.database.read { transaction in
            try transaction.rows("SELECT id FROM deeds WHERE kind = \(kind) ORDER BY at, id").map { try $0.text("id") }
        }
    }

    func words(_ text: String) throws -> Words { try Words(text, field: Words.Field("words"), atMost: 2_000) }

    /// A post of sales on a public account that has come out.
    func publishedPost(_ text: String = "Mittasimme yön yli 28 asteen pakkasessa.", at time: Instant? = nil) async throws -> Post.ID {
        let at = time ?? now
        let channel = Channel(
            id: "some", unitID: sales.id, network: .mastodon, name: "Myynti", handle: "@m@some.example", server: "https://some.example",
            stewards: [aino.id], recoveryContact: "vuoro", servicePromise: "", connection: .notConnected,
            capabilities: .usual(of: .mastodon))
        if try await stores.channels.register().isEmpty { try await stores.channels.add(channel, formKey: nil, by: aino, at: at) }
        let content = Post.Content(words: text, language: .finnish, variants: [Variant(channelID: channel.id)], pictures: [])
        let post = try await stores.posts.begin(
            Posts.Beginning(unitID: sales.id, title: "Pakkasmittaus", content: content), formKey: "post \(text)", by: veikko, at: at)
        try await stores.database.write { transaction in
            try transaction.execute(
                """
                UPDATE posts SET stage = 'published', published_at = \(at), decided_by = 'aino', decided_at = \(at) WHERE id = \(post.id)
                """)
        }
        return post.id
    }
}

/// Keys of things that a test has made read as what they are.
extension Identifier: ExpressibleByStringLiteral {
    init(stringLiteral text: String) { self.init(known: text) }
}
