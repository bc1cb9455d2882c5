import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Storage
import StorageSQLite
import Testing
import Workplace
import WorkingTime

@testable import Web

/// A founded workplace behind its real router: its administrator Aino, and Veikko who has no rights beyond reading.
struct OpenHouse: Sendable {
    static let now = Instant("2026-11-23T08:00:00Z")!  // a Monday

    let stores: Stores
    let site: Site
    let aino: Member
    let veikko: Member

    static func founded(language: HouseLanguage = .finnish, at now: Instant = Self.now) async throws -> OpenHouse {
        let stores = Stores(
            database: try SQLiteDatabase.inMemory(), hashing: PasswordHash(cost: 4), secretBox: SecretBox(key: [UInt8](0..<32)))
        let unit = Unit(id: Identifier(known: "sales"), name: "Myynti", address: "myynti")
        let aino = Member(
            id: Identifier(known: "aino"), name: "Aino Kettunen", email: "aino@routala.example", language: language, home: unit.id,
            grants: Grants(organisation: [.administer]))
        let veikko = Member(
            id: Identifier(known: "veikko"), name: "Veikko Rautio", email: "veikko@routala.example", language: language, home: unit.id)
        try await stores.organisations.found(
            Organisation(name: "Routala Oy", language: language, zone: .helsinki, foundedAt: now), firstUnit: unit, founder: aino,
            passwordHash: try await stores.passwords.hash("pitkä salasana"), at: now)
        try await stores.members.add(veikko, by: aino, at: now)
        return OpenHouse(stores: stores, site: Site(stores: stores, now: { now }), aino: aino, veikko: veikko)
    }

    /// Lets `body` use the site in a browser in which `member` is signed in.
    func visit(as member: Member, _ body: @Sendable (PlainBrowser) async throws -> Void) async throws {
        let link = try await stores.links.make(.signIn, for: member.id, by: aino, at: site.now())
        let token = try await stores.links.signIn(with: link, on: "", at: site.now())
        try await Application(responder: site.responder).test(.router) { client in
            try await body(PlainBrowser(client: client, session: token))
        }
    }
}

/// A signed-in browser without script.
struct PlainBrowser: Sendable {
    let client: any TestClientProtocol
    let session: SecretToken

    func get(_ path: String) async throws -> Seen { try await send(.get, path, nil) }

    /// Sends a form as the site's own page would.
    @discardableResult
    func post(_ path: String, _ fields: [String: String] = [:]) async throws -> Seen {
        let own = [Form.Hidden.token: session.derived(for: "form"), Form.Hidden.key: UUID().uuidString]
        let pairs = fields.merging(own) { written, _ in written }.map { "\($0.addressEncoded)=\($1.addressEncoded)" }
        return try await send(.post, path, pairs.joined(separator: "&"))
    }

    private func send(_ method: HTTPRequest.Method, _ path: String, _ form: String?) async throws -> Seen {
        var headers: HTTPFields = [.cookie: "\(Cookies.Name.session)=\(session.text)"]
        if form != nil { headers[.contentType] = "application/x-www-form-urlencoded" }
        return try await client.execute(uri: path, method: method, headers: headers, body: form.map(ByteBuffer.init(string:))) {
            Seen(status: $0.status, location: $0.headers[.location], text: String(buffer: $0.body))
        }
    }

    /// What came back.
    struct Seen: Sendable {
        let status: HTTPResponse.Status
        let location: String?
        let text: String
    }
}
