import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Storage
import StorageSQLite
import Testing
import WorkingTime
import Workplace

@testable import Web

/// A founded house behind its real router, with browsers for its people. It is Wednesday morning, week 48.
struct PlanSite {
    static let now = Clock.helsinki.instant(LocalDate("2026-11-25")!, minute: 540)
    static let password = "pitkä salasana tässä"

    let stores: Stores
    let client: any TestClientProtocol

    static func with(at now: Instant = now, _ body: @escaping @Sendable (PlanSite) async throws -> Void) async throws {
        let database = try SQLiteDatabase.inMemory()
        try await database.write { try Migration.migrate($0) }
        let stores = Stores(database: database, hashing: PasswordHash(cost: 4), secretBox: SecretBox(key: [UInt8](0..<32)))
        let site = Site(stores: stores, now: { now })
        try await Application(responder: site.responder).test(.router) { client in
            let house = PlanSite(stores: stores, client: client)
            try await house.found()
            try await body(house)
        }
        try await database.close()
    }

    private func found() async throws {
        let visitor = try await PlanBrowser(client: client, opening: "/setup")
        let answer = try await visitor.post(
            "/setup/organisation",
            [
                "organisation": "Routala Oy", "language": "fi", "zone": "Europe/Helsinki", "unit": "Viestintä", "name": "Aino Kettunen",
                "email": "aino@routala.example", "password": Self.password,
            ])
        #expect(answer.status == .seeOther)
    }

    /// The founder's browser: she plans for communications.
    func aino() async throws -> PlanBrowser { try await signIn("aino@routala.example") }

    /// Somebody of the same unit who has no right to plan.
    func veikko() async throws -> PlanBrowser {
        let founder = try #require(try await stores.members.present().first)
        let veikko = Member(id: Identifier(known: "veikko"), name: "Veikko Salo", email: "veikko@routala.example", home: founder.home)
        try await stores.members.add(veikko, by: founder, at: Self.now)
        let hash = try await stores.passwords.hash(Self.password)
        try await stores.database.write {
            try $0.execute("INSERT INTO passwords (member_id, hash, set_at) VALUES (\(veikko.id), \(hash), \(Self.now))")
        }
        return try await signIn("veikko@routala.example")
    }

    private func signIn(_ email: String) async throws -> PlanBrowser {
        let visitor = try await PlanBrowser(client: client, opening: "/sign-in")
        let answer = try await visitor.post("/session", ["email": email, "password": Self.password])
        let session = try #require(answer.headers[values: .setCookie].first { $0.hasPrefix("talkoot_session=") })
        return try await PlanBrowser(client: client, cookie: session, opening: "/ideas/new")
    }
}

/// One browser: its cookie, and the token that its forms carry.
struct PlanBrowser {
    let client: any TestClientProtocol
    let cookie: String
    let token: String

    init(client: any TestClientProtocol, cookie: String = "", opening path: String) async throws {
        self.client = client
        let held = cookie.split(separator: ";").first.map(String.init) ?? ""
        let answer = try await client.execute(uri: path, method: .get, headers: held.isEmpty ? [:] : [.cookie: held])
        let visitor = answer.headers[values: .setCookie].first { $0.hasPrefix("talkoot_visitor=") }
        self.cookie = held.isEmpty ? visitor?.split(separator: ";").first.map(String.init) ?? "" : held
        let page = String(buffer: answer.body)
        token = String(try #require(page.firstMatch(of: /name="_token" value="([^"]*)"/)).1)
    }

    func get(_ path: String) async throws -> (status: HTTPResponse.Status, page: String, location: String) {
        let answer = try await client.execute(uri: path, method: .get, headers: [.cookie: cookie])
        return (answer.status, String(buffer: answer.body), answer.headers[.location] ?? "")
    }

    func post(_ path: String, _ fields: [String: String], key: String = "form") async throws -> TestResponse {
        let all = fields.merging(["_token": token, "_key": key]) { $1 }
        let body = all.map { "\($0.key.addressEncoded)=\($0.value.addressEncoded)" }.joined(separator: "&")
        return try await client.execute(
            uri: path, method: .post, headers: [.cookie: cookie, .contentType: "application/x-www-form-urlencoded"],
            body: ByteBuffer(string: body))
    }
}

extension TestResponse {
    var page: String { String(buffer: body) }
    /// Where it leads, without what is said there.
    var destination: String { headers[.location].map { String($0.prefix { $0 != "?" }) } ?? "" }
}
