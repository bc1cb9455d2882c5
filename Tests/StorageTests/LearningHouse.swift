import Storage
import Workplace
import WorkingTime

/// A founded workplace with an administrator, a colleague in the same unit, and one in another unit.
struct LearningHouse {
    let stores: Stores
    let now = Instant("2026-11-23T08:00:00Z")!  // a Monday
    let aino: Member
    let veikko: Member
    let petra: Member
    let sales: Unit
    let product: Unit

    static func with(_ kind: TestDatabase, _ body: (LearningHouse) async throws -> Void) async throws {
        try await kind.withDatabase { try await body(LearningHouse(in: $0)) }
    }

    private init(in database: any Database) async throws {
        stores = Stores(database: database, secretBox: SecretBox(key: [UInt8](repeating: 7, count: 32)))
        sales = Unit(id: Identifier(known: "sales"), name: "Myynti", address: "myynti")
        product = Unit(id: Identifier(known: "product"), name: "Tuotekehitys", address: "tuotekehitys")
        aino = Member(
            id: Identifier(known: "aino"), name: "Aino Kettunen", home: sales.id, grants: Grants(organisation: [.administer]))
        veikko = Member(id: Identifier(known: "veikko"), name: "Veikko Rautio", home: sales.id)
        petra = Member(id: Identifier(known: "petra"), name: "Petra Lindholm", home: product.id)
        try await stores.organisations.found(
            Organisation(name: "Routala Oy", language: .finnish, zone: .helsinki, foundedAt: now), firstUnit: sales, founder: aino,
            passwordHash: "", at: now)
        try await stores.units.add(product, by: aino, at: now)
        for member in [veikko, petra] { try await stores.members.add(member, by: aino, at: now) }
    }

    /// The lines of the log about `kind`, in order.
    func deeds(_ kind: String) async throws -> [String] {
        try await stores.database.read { transaction in
            try transaction.rows("SELECT line FROM deeds WHERE kind = \(kind) ORDER BY at, id").map { try $0.text("line") }
        }
    }
}
