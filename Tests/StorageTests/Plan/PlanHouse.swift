import Storage
import Testing
import WorkingTime
import Workplace

/// Two units and three people in an empty database, for tests of the plan. It is Wednesday morning.
struct PlanHouse {
    let stores: Stores
    let sales: Unit.ID = Identifier(known: "sales")
    let service: Unit.ID = Identifier(known: "service")
    let now = Clock.helsinki.instant(today, minute: 540)

    static let today = LocalDate("2026-11-25")!

    /// Plans for both units, coordinates the house.
    var aino: Member {
        Member(
            id: Identifier(known: "aino"), name: "Aino Kettunen", home: sales,
            grants: Grants(organisation: [.administer, .coordinate], units: [sales: [.write], service: [.write]]))
    }
    /// Works in sales without any right.
    var veikko: Member { Member(id: Identifier(known: "veikko"), name: "Veikko Salo", home: sales) }
    /// Works in customer service without any right.
    var sanna: Member { Member(id: Identifier(known: "sanna"), name: "Sanna Laine", home: service) }

    static func with(_ kind: TestDatabase, _ body: (PlanHouse) async throws -> Void) async throws {
        try await kind.withDatabase { database in
            try await database.write { try Migration.migrate($0) }
            let house = PlanHouse(
                stores: Stores(database: database, hashing: PasswordHash(cost: 4), secretBox: SecretBox(key: [UInt8](0..<32))))
            try await house.found()
            try await body(house)
        }
    }

    private func found() async throws {
        try await stores.organisations.found(
            Organisation(name: "Routala Oy", language: .finnish, zone: .helsinki, foundedAt: now),
            firstUnit: Unit(id: sales, name: "Myynti", address: "myynti"), founder: aino, passwordHash: "none", at: now)
        try await stores.units.add(Unit(id: service, name: "Asiakaspalvelu", address: "asiakaspalvelu"), by: aino, at: now)
        for member in [veikko, sanna] { try await stores.members.add(member, by: aino, at: now) }
    }

    func plan(
        _ day: String = "2026-11-26", at minute: Int = 540, topic: String = "Viikon kysymys", owner: Member.ID? = nil,
        goal: Goal.ID? = nil, restriction: Restriction? = nil
    ) throws -> Slot.Plan {
        try Slot.Plan(
            time: LocalMoment(date: #require(LocalDate(day)), minute: minute), topic: topic, ownerID: owner, goalID: goal,
            restriction: restriction)
    }

    func content(_ target: Double = 35, name: String = "Useampi kysyy", restriction: Restriction? = nil) throws -> Goal.Content {
        try Goal.Content(
            name: Words(name, field: Words.Field("goal"), atMost: 160),
            metric: Words("kysymyksiä", field: Words.Field("metric"), atMost: 160),
            baseline: 20.5, target: target, restriction: restriction)
    }

    func goal(_ content: Goal.Content? = nil, of unit: Unit.ID? = nil, key: String = "form") async throws -> Goal {
        try await stores.goals.set(
            content ?? self.content(), of: unit ?? sales, from: Self.today, to: Self.today + 60, formKey: key, by: aino, at: now)
    }

    /// A post as its own store keeps it, for the calendar to find.
    func post(
        _ id: String, _ stage: String, in unit: Unit.ID, slot: Slot.ID? = nil, goal: Goal.ID? = nil, leaves: Instant? = nil,
        published: Instant? = nil, restricted: Bool = false
    ) async throws {
        try await stores.database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO posts (id, unit_id, author_id, is_rehearsal, title, words, language, revision, stage, slot_id, goal_id, leaves_at,
                                   published_at, made_at, edited_at, edited_by, restriction)
                VALUES (\(id), \(unit), \(aino.id), 0, \("Julkaisu \(id)"), '', 'fi', 1, \(stage), \(slot), \(goal), \(leaves), \(published),
                        \(now), \(now), \(aino.id), \(restricted ? "inside" : nil))
                """)
        }
    }

    /// The deeds about an object, without their ids and times.
    func deeds(of subject: String) async throws -> [String] {
        try await stores.database.read { transaction in
            try transaction.rows("SELECT line FROM deeds WHERE subject = \(subject) ORDER BY at, id").map { row in
                let line = try row.text("line")
                return String(try #require(line.firstRange(of: "\"kind\"").map { line[$0.lowerBound...] }))
            }
        }
    }
}
