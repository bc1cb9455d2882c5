import Measure
import Storage
import Testing
import Workplace
import WorkingTime

@Suite struct ModelsTests {
    private static let monday = StandingWorkplace.monday
    private static let now = StandingWorkplace.now
    private static let strict = SettledModel(limits: [PartPlace(gate: "G3.4", part: 1): .fixed(Figure(tenThousandths: 9_000))])

    @discardableResult
    private func settle(
        _ settled: SettledModel = strict, from week: LocalDate = monday + 7, on database: any Database, at now: Instant = now
    ) async throws -> ModelInForce {
        let aino = try await StandingWorkplace.administrator(on: database)
        return try await Models(database: database).settle(
            settled, from: week, because: Words("Kolmannes jää hetkelle.", field: Words.Field("reason"), atMost: 300), by: aino, at: now)
    }

    @Test(arguments: TestDatabase.available)
    func `a change is in force from its Monday on, not before`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            _ = try await StandingWorkplace("01-empty", on: database)
            let models = Models(database: database)

            try await settle(on: database)

            #expect(try await models.inForce(on: Self.monday).settling == nil)
            let later = try await models.inForce(on: Self.monday + 7)
            #expect(later.settling?.author == "Aino Kettunen")
            #expect(later.settling?.reason == "Kolmannes jää hetkelle.")
            #expect(later.model.gate("G3.4")?.parts[0].threshold == .fixed(Figure(tenThousandths: 9_000)))
            #expect(try await models.inForce(on: Self.monday + 70).settling?.number == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `each week is kept with the model then in force`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let house = try await StandingWorkplace("06-worked-example", on: database)
            try await settle(on: database)
            let standings = house.standings

            let before = try await standings.assess(week: Self.monday, at: Self.now)
            let after = try await standings.assess(week: Self.monday + 7, at: Self.now + .days(7))

            #expect(before.assessment.model == "2026-11")
            #expect(after.assessment.model == "2026-11+1")
            #expect(try await standings.whole(Self.monday)?.json() == StandingWorkplace.file("06-worked-example.expected.json"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a change is told in the log without its words`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            _ = try await StandingWorkplace("01-empty", on: database)

            try await settle(on: database)

            let lines = String(decoding: try await Log(database: database).jsonl(), as: UTF8.self)
            #expect(lines.contains(#""kind":"log.model""#) && lines.contains(#""from":"2026-11-30""#))
            #expect(!lines.contains("Kolmannes"))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `this week and a past one, and a change of nothing, are refused`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            _ = try await StandingWorkplace("01-empty", on: database)

            await #expect(throws: ModelRefusal.weekHasBegun) { try await settle(from: Self.monday, on: database) }
            await #expect(throws: ModelRefusal.nothingChanges) { try await settle(SettledModel(), on: database) }
            let impossible = SettledModel(limits: [PartPlace(gate: "G3.4", part: 1): .fixed(Figure(2))])
            await #expect(throws: ModelRefusal.unsound) { try await settle(impossible, on: database) }
            try await settle(from: Self.monday + 14, on: database)
            await #expect(throws: ModelRefusal.laterOneSettled(Self.monday + 14)) {
                try await settle(SettledModel(off: ["G5.3"]), from: Self.monday + 7, on: database)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `what is still to come can be withdrawn, the latest first`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            _ = try await StandingWorkplace("01-empty", on: database)
            let models = Models(database: database)
            let aino = try await StandingWorkplace.administrator(on: database)
            try await settle(on: database)
            try await settle(SettledModel(off: ["G5.3"]), from: Self.monday + 14, on: database)

            await #expect(throws: ModelRefusal.laterOneSettled(Self.monday + 14)) { try await models.withdraw(1, by: aino, at: Self.now) }
            try await models.withdraw(2, by: aino, at: Self.now)

            #expect(try await models.all().map(\.settling?.number) == [1])
            #expect(try await models.inForce(on: Self.monday + 14).model.gate("G5.3") != nil)
            #expect(String(decoding: try await Log(database: database).jsonl(), as: UTF8.self).contains(#""withdrawn":true"#))
            await #expect(throws: ModelRefusal.weekHasBegun) { try await models.withdraw(1, by: aino, at: Self.now + .days(7)) }
            await #expect(throws: NotFound.self) { try await models.withdraw(7, by: aino, at: Self.now) }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `only an administrator settles`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let member = Member(id: Identifier(known: "m"), name: "M", home: nil)

            await #expect(throws: NeedsRight.self) {
                try await Models(database: database).settle(
                    Self.strict, from: Self.monday + 7, because: Words("Siksi.", field: Words.Field("reason"), atMost: 300), by: member,
                    at: Self.now)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `trying another model keeps nothing`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let house = try await StandingWorkplace("06-worked-example", on: database)
            let strict = try ModelFile.shipped.settling(
                SettledModel(limits: [PartPlace(gate: "G1.1", part: 1): .fixed(Figure(99))]), version: "trial")

            let tried = try await house.standings.trying(strict.model, in: Self.monday)

            #expect(tried?.units.compactMap(\.maturity).allSatisfy { $0.raw == 0 } == true)
            #expect(try await house.standings.weeks().isEmpty)
        }
    }
}
