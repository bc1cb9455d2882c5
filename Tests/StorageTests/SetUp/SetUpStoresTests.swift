import Testing
import WorkingTime
import Workplace

@testable import Storage

@Suite struct SetUpStoresTests {
    @Test(arguments: TestDatabase.available)
    func `the progress follows from what there is`(_ kind: TestDatabase) async throws {
        try await kind.withDatabase { database in
            let stores = Stores(database: database, secretBox: SecretBox(key: [UInt8](0..<32)))
            let progress = try await stores.organisations.progress()
            #expect(progress == nil)
        }
        try await StoredHouse.with(kind) { house in
            let (now, houses) = (StoredHouse.now, house.stores.organisations)
            #expect(
                try await houses.progress()
                    == SetUpProgress(
                        unitCount: 1, channelCount: 0, memberCount: 1, rulesVersion: nil, rulesInForceSince: nil, newestDeed: now,
                        isFinished: false))
            try await house.stores.channels.openPractice(named: "Harjoitusverkko", for: house.unitID, by: house.aino, at: now)
            try await houses.publishRules(version: "2026-1", by: house.aino, at: now)
            try await houses.finishSetUp(by: house.aino, at: now)
            let progress = try await houses.progress()
            #expect(progress?.channelCount == 1)
            #expect(progress?.rulesVersion == "2026-1")
            #expect(progress?.rulesInForceSince == now)
            #expect(progress?.isFinished == true)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `rules are published once by an administrator`(_ kind: TestDatabase) async throws {
        try await StoredHouse.with(kind) { house in
            let veikko = try await house.member("Veikko", rights: [.lead])
            await #expect(throws: NeedsRight(.administer)) {
                try await house.stores.organisations.publishRules(version: "2026-1", by: veikko, at: StoredHouse.now)
            }
            for _ in 1...2 { try await house.stores.organisations.publishRules(version: "2026-1", by: house.aino, at: StoredHouse.now) }
            #expect(try await house.deeds("rules.published").count == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an organisation is founded once`(_ kind: TestDatabase) async throws {
        try await StoredHouse.with(kind) { house in
            let unit = Unit(id: StoredHouse.key("toinen"), name: "Toinen", address: "toinen")
            await #expect(throws: SetUpRefusal.alreadyFounded) {
                try await house.stores.organisations.found(
                    Organisation(name: "Toinen", language: .finnish, zone: .helsinki, foundedAt: StoredHouse.now), firstUnit: unit,
                    founder: Member(id: StoredHouse.key("x"), name: "X", home: unit.id), passwordHash: "", at: StoredHouse.now)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `an address is never given twice and a name only while nobody has it`(_ kind: TestDatabase) async throws {
        try await StoredHouse.with(kind) { house in
            func unit(_ key: String, _ name: String) -> Unit { Unit(id: StoredHouse.key(key), name: name, address: "myynti") }
            let units = house.stores.units
            #expect(try await units.addMissing([unit("a", "Myynti"), unit("b", "myynti")], by: house.aino, at: StoredHouse.now) == 1)
            await #expect(throws: WordsRefusal.taken(Words.Field("name"))) {
                try await units.add(unit("c", "MYYNTI"), by: house.aino, at: StoredHouse.now)
            }
            try await units.close(
                StoredHouse.key("a"), because: Words("Yhdistyy.", field: Words.Field("reason"), atMost: 100), by: house.aino,
                at: StoredHouse.now)
            #expect(try await units.add(unit("d", "Myynti"), by: house.aino, at: StoredHouse.now).address == "myynti-2")
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a unit is closed only when nobody and nothing is left in it`(_ kind: TestDatabase) async throws {
        try await StoredHouse.with(kind) { house in
            let (now, units) = (StoredHouse.now, house.stores.units)
            let reason = try Words("Yhdistyy.", field: Words.Field("reason"), atMost: 100)
            let sales = try await units.add(Unit(id: StoredHouse.key("myynti"), name: "Myynti", address: "myynti"), by: house.aino, at: now)
            var aino = house.aino
            aino.home = sales.id
            try await house.stores.members.change(aino, by: house.aino, at: now)
            let channel = try await house.stores.channels.openPractice(named: "H", for: house.unitID, by: house.aino, at: now)

            await #expect(throws: UnitRefusal.hasPeople(1)) { try await units.close(sales.id, because: reason, by: house.aino, at: now) }
            await #expect(throws: UnitRefusal.hasChannels(1)) {
                try await units.close(house.unitID, because: reason, by: house.aino, at: now)
            }
            try await house.stores.channels.close(channel.id, by: house.aino, at: now)
            try await units.close(house.unitID, because: reason, by: house.aino, at: now)
            #expect(try await units.all().map(\.name) == ["Myynti"])
            #expect(try await house.deeds("unit.set").last == #""scope":"closed","reason":"given""#)
        }
    }
}
