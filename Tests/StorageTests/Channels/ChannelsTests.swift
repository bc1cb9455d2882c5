import Testing
import WorkingTime
import Workplace

@testable import Storage

@Suite struct ChannelsTests {
    @Test(arguments: TestDatabase.available, Network.allCases)
    func `an account is kept as it was entered`(_ kind: TestDatabase, _ network: Network) async throws {
        try await StoredHouse.with(kind) { house in
            let veikko = try await house.member("Veikko")
            var channel = house.channel("Some", network: network)
            channel.stewards = [veikko.id, house.aino.id]
            channel.servicePromise = "Vastaamme arkisin 8–16. 🙂 مرحبا"
            try await house.stores.channels.add(channel, formKey: "form", by: house.aino, at: StoredHouse.now)
            #expect(try await house.stores.channels.channel(channel.id) == channel)
            #expect(try await house.stores.channels.register() == [channel])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the register tells the log of stewards and publishers, and of the practice network only that it was practised`(
        _ kind: TestDatabase
    ) async throws {
        try await StoredHouse.with(kind) { house in
            try await house.stores.channels.add(house.channel("Some"), formKey: nil, by: house.aino, at: StoredHouse.now)
            #expect(
                try await house.deeds("account.set") == [
                    #""account":"some","network":"mastodon","stewards":["aino"],"recovery":true,"closed":false"#,
                    #""account":"some","publishers":["aino"]"#,
                ])
            let practice = try await house.stores.channels.openPractice(named: "H", for: house.unitID, by: house.aino, at: StoredHouse.now)
            try await house.member("Veikko", rights: [.publish])
            try await house.stores.members.change(house.aino, by: house.aino, at: StoredHouse.now)
            try await house.stores.channels.close(practice.id, by: house.aino, at: StoredHouse.now)
            #expect(try await house.deeds("account.set").allSatisfy { $0.contains("\"some\"") })
            #expect(try await house.deeds("log.practice").count == 4)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `one account of a network stands in the register once`(_ kind: TestDatabase) async throws {
        try await StoredHouse.with(kind) { house in
            let channels = house.stores.channels
            try await channels.add(house.channel("Some"), formKey: nil, by: house.aino, at: StoredHouse.now)
            await #expect(throws: ChannelRefusal.alreadyRegistered(as: "Some")) {
                try await channels.add(
                    house.channel("Toinen", handle: "@Routala@mastodon.example"), formKey: nil, by: house.aino, at: StoredHouse.now)
            }
            try await channels.close(StoredHouse.key("some"), by: house.aino, at: StoredHouse.now)
            try await channels.add(house.channel("Toinen"), formKey: nil, by: house.aino, at: StoredHouse.now)
            #expect(try await channels.register().map(\.name) == ["Toinen", "Some"])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `those who keep an account change it, others do not`(_ kind: TestDatabase) async throws {
        try await StoredHouse.with(kind) { house in
            let (steward, other) = (try await house.member("Veikko"), try await house.member("Sanna", rights: [.publish]))
            let channel = with(house.channel("Some")) { $0.stewards = [steward.id] }
            let renamed = with(channel) { $0.name = "Uusi nimi" }
            let channels = house.stores.channels
            await #expect(throws: NeedsRight(.lead)) {
                try await channels.add(channel, formKey: nil, by: other, at: StoredHouse.now)
            }
            try await channels.add(channel, formKey: nil, by: house.aino, at: StoredHouse.now)
            await #expect(throws: NeedsRight(.lead)) { try await channels.change(renamed, by: other, at: StoredHouse.now) }
            try await channels.change(renamed, by: steward, at: StoredHouse.now)
            await #expect(throws: NeedsRight(.lead)) { try await channels.close(channel.id, by: steward, at: StoredHouse.now) }
            #expect(try await channels.channel(channel.id).name == "Uusi nimi")
        }
    }
}
