import Testing
import WorkingTime
import Workplace

@testable import Storage

@Suite struct MembersTests {
    @Test(arguments: TestDatabase.available)
    func `an invited person joins by choosing a password`(_ kind: TestDatabase) async throws {
        try await StoredHouse.with(kind) { house in
            let now = StoredHouse.now
            let veikko = Member(
                id: StoredHouse.key("veikko"), name: "Veikko", email: "veikko@routala.example", home: house.unitID,
                grants: .starting(in: house.unitID))
            let token = try await house.stores.members.invite([veikko], by: house.aino, at: now)[0].token
            func joining(_ at: Instant) async throws -> Joining { try await house.stores.members.registered(veikko.id, at: at).joining }

            #expect(try await joining(now) == .invited(until: now + .days(14)))
            #expect(try await joining(now + .days(14)) == .invitationTooOld(since: now + .days(14)))
            _ = try await house.stores.links.accept(token, passwordHash: "x", on: "", at: now)
            #expect(try await joining(now) == .joined)
            #expect(try await house.stores.members.member(veikko.id).grants == .starting(in: house.unitID))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `when one of those invited has a taken address, nobody is added`(_ kind: TestDatabase) async throws {
        try await StoredHouse.with(kind) { house in
            let people = [("veikko", "veikko@routala.example"), ("toinen", "aino@routala.example")].map {
                Member(id: StoredHouse.key($0.0), name: $0.0, email: $0.1, home: house.unitID)
            }
            await #expect(throws: WordsRefusal.taken(Words.Field("email"))) {
                _ = try await house.stores.members.invite(people, by: house.aino, at: StoredHouse.now)
            }
            let present = try await house.stores.members.present()
            #expect(present.map(\.name) == ["Aino Kettunen"])
            #expect(try await house.deeds("member.set").count == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `leaving the house takes rights, sessions and links along`(_ kind: TestDatabase) async throws {
        try await StoredHouse.with(kind) { house in
            let now = StoredHouse.now
            var veikko = try await house.member("Veikko", rights: [.publish])
            try await house.stores.channels.add(house.channel("Some"), formKey: nil, by: house.aino, at: now)
            let way = try await house.stores.links.make(.signIn, for: veikko.id, by: house.aino, at: now)
            let session = try await house.stores.links.signIn(with: way, on: "", at: now)
            let unused = try await house.stores.links.make(.invitation, for: veikko.id, by: house.aino, at: now)

            veikko.home = nil
            try await house.stores.members.change(veikko, by: house.aino, at: now)
            veikko.home = house.unitID
            veikko.grants = .none
            try await house.stores.members.change(veikko, by: house.aino, at: now)

            #expect(try await house.stores.sessions.member(holding: session, at: now) == nil)
            await #expect(throws: SignInRefusal.linkTooOld) {
                _ = try await house.stores.links.accept(unused, passwordHash: "x", on: "", at: now)
            }
            #expect(try await house.stores.members.member(veikko.id).grants == .none)
            let publishers = try await house.deeds("account.set").filter { $0.contains("publishers") }
            #expect(publishers == [#""account":"some","publishers":["aino","veikko"]"#, #""account":"some","publishers":["aino"]"#])
        }
    }

    @Test(arguments: TestDatabase.available)
    func `only an administrator looks after people, and one always stays`(_ kind: TestDatabase) async throws {
        try await StoredHouse.with(kind) { house in
            let veikko = try await house.member("Veikko", rights: [.lead])
            await #expect(throws: NeedsRight(.administer)) {
                try await house.stores.members.change(veikko, by: veikko, at: StoredHouse.now)
            }
            let gone = with(house.aino) { $0.home = nil }
            await #expect(throws: MemberRefusal.lastAdministrator) {
                try await house.stores.members.change(gone, by: house.aino, at: StoredHouse.now)
            }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a changed name is no news for the log`(_ kind: TestDatabase) async throws {
        try await StoredHouse.with(kind) { house in
            var veikko = try await house.member("Veikko")
            let before = try await house.deeds("member.set").count
            veikko.name = "Veikko Salo"
            try await house.stores.members.change(veikko, by: house.aino, at: StoredHouse.now)
            #expect(try await house.deeds("member.set").count == before)
            veikko.isOnLeave = true
            try await house.stores.members.change(veikko, by: house.aino, at: StoredHouse.now)
            #expect(try await house.deeds("member.set").last?.contains(#""leave":true"#) == true)
        }
    }
}
