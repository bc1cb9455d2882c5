import Testing
import WorkingTime
import Workplace

@testable import Storage

/// A founded organisation in a database of its own, for tests of the stores.
struct StoredHouse: Sendable {
    let stores: Stores
    let aino: Member

    static let now = Instant("2026-11-23T07:15:00Z")!
    static let password = "pitkä salasana tässä"

    /// Routala Oy with its communications unit and Aino, who administers it.
    static func with(_ kind: TestDatabase, _ body: (StoredHouse) async throws -> Void) async throws {
        try await kind.withDatabase { database in
            let stores = Stores(database: database, hashing: PasswordHash(cost: 4), secretBox: SecretBox(key: [UInt8](0..<32)))
            let unit = Unit(id: key("viestinta"), name: "Viestintä", address: "viestinta", functions: [.communications])
            let aino = Member(
                id: key("aino"), name: "Aino Kettunen", email: "aino@routala.example", home: unit.id,
                grants: Grants(organisation: [.administer], units: [unit.id: [.lead]]))
            try await stores.organisations.found(
                Organisation(name: "Routala Oy", language: .finnish, zone: .helsinki, foundedAt: now), firstUnit: unit, founder: aino,
                passwordHash: await PasswordHash(cost: 4).hash(password), at: now)
            try await body(StoredHouse(stores: stores, aino: aino))
        }
    }

    static func key<Subject>(_ text: String) -> Identifier<Subject> { Identifier(known: text) }

    var unitID: Unit.ID { Self.key("viestinta") }

    @discardableResult
    func member(_ name: String, rights: Set<Right> = []) async throws -> Member {
        let member = Member(
            id: Self.key(name.lowercased()), name: name, email: "\(name.lowercased())@routala.example", home: unitID,
            grants: Grants(units: rights.isEmpty ? [:] : [unitID: rights]))
        try await stores.members.add(member, by: aino, at: Self.now)
        return member
    }

    func channel(_ name: String, network: Network = .mastodon, handle: String = "@routala@mastodon.example") -> Channel {
        Channel(
            id: Self.key(name.lowercased()), unitID: unitID, network: network, name: name, handle: handle,
            server: "https://mastodon.example",
            stewards: [aino.id], recoveryContact: "vuoro", servicePromise: "", connection: network.isRehearsal ? .connected : .notConnected,
            capabilities: .usual(of: network))
    }

    /// The deeds of a kind, oldest first, from the first field of their own on.
    func deeds(_ kind: String) async throws -> [String] {
        let lines = try await stores.database.read { transaction in
            try transaction.rows("SELECT line FROM deeds WHERE kind = \(kind) ORDER BY id").map { try $0.text("line") }
        }
        return lines.map { line in
            line.split(separator: "\"unit\":\"viestinta\",").last.map { String($0).replacing("}", with: "") } ?? line
        }
    }
}

/// A copy of `value` in which something is otherwise.
func with<Thing>(_ value: Thing, _ change: (inout Thing) -> Void) -> Thing {
    var copy = value
    change(&copy)
    return copy
}
