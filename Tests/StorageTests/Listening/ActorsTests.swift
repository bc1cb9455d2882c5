import Storage
import Testing
import WorkingTime
import Workplace

@Suite struct ActorsTests {
    @Test(arguments: TestDatabase.available)
    func `an actor is listed once and for the whole house`(_ kind: TestDatabase) async throws {
        try await LearningHouse.with(kind) { house in
            for _ in 1...2 { try await add("Lämpöinsinööri Koskela", "koskela.example/blogi", key: "one", in: house) }

            let listed = try await house.stores.actors.all(readBy: house.product.id)
            #expect(listed.map(\.actor.name) == ["Lämpöinsinööri Koskela"])
            #expect(listed.map(\.actor.address.text) == ["https://koskela.example/blogi"])
            #expect(try await house.deeds("log.actor").count == 1)
            #expect(try await house.deeds("actor.read") == [])
        }
    }

    @Test(arguments: TestDatabase.available, ["https://koskela.example/", "http://KOSKELA.example", "koskela.example"])
    func `an address that is on the list is not listed again`(_ kind: TestDatabase, _ address: String) async throws {
        try await LearningHouse.with(kind) { house in
            try await add("Koskela", "https://koskela.example", key: "one", in: house)

            await #expect(throws: WordsRefusal.taken(Words.Field("address"))) { try await add("Toinen", address, key: "two", in: house) }
            try await add("Kolmas", "https://koskela.example/toinen", key: "three", in: house)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a unit reads an actor once a week`(_ kind: TestDatabase) async throws {
        try await LearningHouse.with(kind) { house in
            try await add("Koskela", "koskela.example", key: "one", in: house)
            let actor = try await house.stores.actors.all(readBy: house.sales.id)[0].id

            for (member, days) in [(house.veikko, 0), (house.aino, 6), (house.aino, 7)] {
                try await house.stores.actors.markRead(actor, for: house.sales.id, by: member, at: house.now + .days(days))
            }
            try await house.stores.actors.markRead(actor, for: house.product.id, by: house.petra, at: house.now)

            let deeds = try await house.deeds("actor.read")
            #expect(deeds.count == 3)
            #expect(deeds.count { $0.contains(#""by":"veikko","unit":"sales""#) } == 1)
            #expect(deeds.allSatisfy { $0.hasSuffix(#""actor":"\#(actor)"}"#) })
            #expect(try await house.stores.actors.all(readBy: house.sales.id)[0].readAt == house.now + .days(7))
            #expect(try await house.stores.actors.all(readBy: house.product.id)[0].readAt == house.now)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `those that have waited longest stand first`(_ kind: TestDatabase) async throws {
        try await LearningHouse.with(kind) { house in
            for name in ["C", "B", "A"] { try await add(name, "\(name).example", key: name, in: house) }
            let byName = try await house.stores.actors.all(readBy: house.sales.id)
            #expect(byName.map(\.actor.name) == ["A", "B", "C"])

            for (place, days) in [(0, 1), (1, 0)] {
                try await house.stores.actors.markRead(byName[place].id, for: house.sales.id, by: house.aino, at: house.now + .days(days))
            }

            #expect(try await house.stores.actors.all(readBy: house.sales.id).map(\.actor.name) == ["C", "B", "A"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `only what is listed is read, and only for a unit of one's own`(_ kind: TestDatabase) async throws {
        try await LearningHouse.with(kind) { house in
            try await add("Koskela", "koskela.example", key: "one", in: house)
            let actor = try await house.stores.actors.all(readBy: house.sales.id)[0].id

            await #expect(throws: NotFound()) {
                try await house.stores.actors.markRead(
                    Identifier(known: "nobody"), for: house.sales.id, by: house.veikko, at: house.now)
            }
            await #expect(throws: NeedsRight(.read)) {
                try await house.stores.actors.markRead(actor, for: house.product.id, by: house.veikko, at: house.now)
            }
        }
    }

    private func add(_ name: String, _ address: String, key: String, in house: LearningHouse) async throws {
        let field = Words.Field("address")
        try await house.stores.actors.add(
            name: Words(name, field: Words.Field("name"), atMost: 100), address: FellowActor.Address(address, field: field), themes: "ääni",
            field: field, formKey: key, by: house.veikko, at: house.now)
    }
}
