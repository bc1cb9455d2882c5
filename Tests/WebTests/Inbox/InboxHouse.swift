import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Storage
import StorageSQLite
import WorkingTime
import Workplace

@testable import Web

/// A small house in memory, served by the real router: two units and a few people, who are signed in where a test needs them.
struct InboxHouse: Sendable {
    static let service = Unit(id: Identifier(known: "service"), name: "Asiakaspalvelu", address: "asiakaspalvelu", targetMinutes: 240)
    static let development = Unit(id: Identifier(known: "development"), name: "Tuotekehitys", address: "tuotekehitys")
    static let aino = Member(
        id: Identifier(known: "aino"), name: "Aino Kettunen", home: service.id, grants: Grants(organisation: [.administer, .coordinate]))
    static let sanna = responder("sanna", "Sanna Mäkelä", in: service)
    static let olli = responder("olli", "Olli Virta", in: service)
    static let petra = responder("petra", "Petra Lindholm", in: development)
    static let veikko = Member(id: Identifier(known: "veikko"), name: "Veikko Aho", home: development.id)

    /// Monday 23 November 2026, 10.00 in Helsinki.
    static let now = Instant("2026-11-23T08:00:00Z")!

    let stores: Stores
    let site: Site
    private let client: any TestClientProtocol

    static func open(_ body: @escaping @Sendable (InboxHouse) async throws -> Void) async throws {
        let stores = Stores(
            database: try SQLiteDatabase.inMemory(), hashing: PasswordHash(cost: 1), secretBox: SecretBox(key: [UInt8](0..<32)))
        let house = Organisation(name: "Routala Oy", language: .finnish, zone: .helsinki, foundedAt: now, setUpAt: now)
        try await stores.organisations.found(house, firstUnit: service, founder: aino, passwordHash: "none", at: now)
        try await stores.units.add(development, by: aino, at: now)
        for member in [sanna, olli, petra, veikko] { try await stores.members.add(member, by: aino, at: now) }
        let site = Site(stores: stores, now: { now })
        try await Application(responder: site.responder).test(.router) { client in
            try await body(InboxHouse(stores: stores, site: site, client: client))
        }
        try await stores.database.close()
    }

    /// A browser in which `member` is signed in.
    func browser(of member: Member) async throws -> TestBrowser {
        let link = try await stores.links.make(.signIn, for: member.id, by: Self.aino, at: Self.now)
        return TestBrowser(client: client, token: try await stores.links.signIn(with: link, on: "Firefox", at: Self.now))
    }

    private static func responder(_ id: String, _ name: String, in unit: Unit) -> Member {
        Member(id: Identifier(known: id), name: name, home: unit.id, grants: Grants(units: [unit.id: [.respond]]))
    }
}

/// Somebody's browser: it holds a session, and sends forms as the pages made them.
struct TestBrowser: Sendable {
    let client: any TestClientProtocol
    let token: SecretToken

    struct Answer {
        let status: HTTPResponse.Status
        /// Where the browser is sent next.
        let location: String?
        let text: String
    }

    func get(_ path: String) async throws -> Answer { try await send(path, .get, body: "") }

    /// Sends a form; each sending is a new form unless `key` says that it is the same.
    func post(_ path: String, _ fields: KeyValuePairs<String, String> = [:], key: String = "k", method: String? = nil) async throws
        -> Answer
    {
        let own = [("_token", token.derived(for: "form")), ("_key", key)] + (method.map { [("_method", $0)] } ?? [])
        let pairs = (own + fields.map { ($0.key, $0.value) }).map { "\($0.addressEncoded)=\($1.addressEncoded)" }
        return try await send(path, .post, body: pairs.joined(separator: "&"))
    }

    private func send(_ path: String, _ method: HTTPRequest.Method, body: String) async throws -> Answer {
        let headers: HTTPFields = [
            .cookie: "talkoot_session=\(token.text)", .contentType: "application/x-www-form-urlencoded",
        ]
        return try await client.execute(uri: path, method: method, headers: headers, body: ByteBuffer(string: body)) { response in
            Answer(status: response.status, location: response.headers[.location], text: String(buffer: response.body))
        }
    }
}
