import Testing
import WorkingTime
import Workplace

@testable import Storage

@Suite struct SignInTests {
    private func signIn(_ house: StoredHouse, _ password: String, from place: String = "192.0.2.1", at now: Instant) async throws
        -> SecretToken
    {
        try await house.stores.passwords.signIn(email: "Aino@routala.example", password: password, from: place, on: "Firefox", at: now)
    }

    @Test(arguments: TestDatabase.available)
    func `the right password opens a session, and only its hash is kept`(_ kind: TestDatabase) async throws {
        try await StoredHouse.with(kind) { house in
            let token = try await signIn(house, StoredHouse.password, at: StoredHouse.now)
            let found = try await house.stores.sessions.member(holding: token, at: StoredHouse.now)
            #expect(found?.0.id == house.aino.id)
            #expect(found?.1.device == "Firefox")
            let rows = try await house.stores.database.read { try $0.rows("SELECT token_hash FROM sessions") }
            #expect(try rows.allSatisfy { try $0.text("token_hash") != token.text })
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a session ends when it is not used for thirty days, and each use prolongs it`(_ kind: TestDatabase) async throws {
        try await StoredHouse.with(kind) { house in
            let now = StoredHouse.now
            let token = try await signIn(house, StoredHouse.password, at: now)
            #expect(try await house.stores.sessions.member(holding: token, at: now + .days(29)) != nil)
            #expect(try await house.stores.sessions.member(holding: token, at: now + .days(58)) != nil)
            #expect(try await house.stores.sessions.member(holding: token, at: now + .days(88)) == nil)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `one's own session is ended, another's is not`(_ kind: TestDatabase) async throws {
        try await StoredHouse.with(kind) { house in
            let now = StoredHouse.now
            let veikko = try await house.member("Veikko")
            let token = try await signIn(house, StoredHouse.password, at: now)
            let session = try #require(try await house.stores.sessions.member(holding: token, at: now)?.1)
            try await house.stores.sessions.end(session.id, of: veikko, at: now)
            #expect(try await house.stores.sessions.member(holding: token, at: now) != nil)
            try await house.stores.sessions.end(session.id, of: house.aino, at: now)
            #expect(try await house.stores.sessions.member(holding: token, at: now) == nil)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `the door of an account shuts after ten wrong passwords and opens by itself`(_ kind: TestDatabase) async throws {
        try await StoredHouse.with(kind) { house in
            let now = StoredHouse.now
            for attempt in 0..<10 {
                await #expect(throws: SignInRefusal.wrongPassword) {
                    _ = try await signIn(house, "arvaus", from: "192.0.2.\(attempt)", at: now + .seconds(attempt))
                }
            }
            await #expect(throws: SignInRefusal.tooManyAttempts(minutes: 15)) {
                _ = try await signIn(house, StoredHouse.password, from: "198.51.100.1", at: now + .seconds(10))
            }
            _ = try await signIn(house, StoredHouse.password, at: now + .minutes(16))
        }
    }

    @Test(arguments: TestDatabase.available)
    func `guessing at many accounts from one place is stopped`(_ kind: TestDatabase) async throws {
        try await StoredHouse.with(kind) { house in
            for number in 0..<60 {
                await #expect(throws: SignInRefusal.wrongPassword) {
                    _ = try await house.stores.passwords.signIn(
                        email: "kuka\(number)@routala.example", password: "arvaus", from: "192.0.2.1", on: "", at: StoredHouse.now)
                }
            }
            await #expect(throws: SignInRefusal.tooManyAttempts(minutes: 15)) {
                _ = try await signIn(house, StoredHouse.password, at: StoredHouse.now)
            }
            _ = try await signIn(house, StoredHouse.password, from: "198.51.100.1", at: StoredHouse.now)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a link works once, for its purpose, in its time, and is replaced by the next`(_ kind: TestDatabase) async throws {
        try await StoredHouse.with(kind) { house in
            let (links, now) = (house.stores.links, StoredHouse.now)
            let veikko = try await house.member("Veikko")
            func make() async throws -> SecretToken { try await links.make(.signIn, for: veikko.id, by: house.aino, at: now) }

            let replaced = try await make()
            let used = try await make()
            await #expect(throws: SignInRefusal.linkTooOld) { _ = try await links.signIn(with: replaced, on: "", at: now) }
            await #expect(throws: SignInRefusal.linkTooOld) { _ = try await links.accept(used, passwordHash: "x", on: "", at: now) }
            _ = try await links.signIn(with: used, on: "", at: now)
            await #expect(throws: SignInRefusal.linkUsed) { _ = try await links.signIn(with: used, on: "", at: now) }
            let old = try await make()
            await #expect(throws: SignInRefusal.linkTooOld) { _ = try await links.signIn(with: old, on: "", at: now + .minutes(15)) }
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a link pressed in ten browsers at once lets one in`(_ kind: TestDatabase) async throws {
        try await StoredHouse.with(kind) { house in
            let veikko = try await house.member("Veikko")
            let token = try await house.stores.links.make(.signIn, for: veikko.id, by: house.aino, at: StoredHouse.now)
            let links = house.stores.links
            let opened = await withTaskGroup(of: Bool.self) { group in
                for _ in 0..<10 {
                    group.addTask { (try? await links.signIn(with: token, on: "", at: StoredHouse.now)) != nil }
                }
                return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(opened == 1)
        }
    }

    @Test(arguments: TestDatabase.available)
    func `a new password keeps the browser at hand and closes the others`(_ kind: TestDatabase) async throws {
        try await StoredHouse.with(kind) { house in
            let now = StoredHouse.now
            let (here, there) = (
                try await signIn(house, StoredHouse.password, at: now), try await signIn(house, StoredHouse.password, at: now)
            )
            let session = try #require(try await house.stores.sessions.member(holding: here, at: now)?.1)
            func change(_ old: String, _ new: String) async throws {
                try await house.stores.passwords.change(of: house.aino, from: old, to: new, keeping: session.id, from: "192.0.2.1", at: now)
            }
            await #expect(throws: SignInRefusal.oldPasswordWrong) { try await change("väärä", "uusi pitkä lause") }
            await #expect(throws: SignInRefusal.passwordTooShort(least: 10)) { try await change(StoredHouse.password, "lyhyt") }
            try await change(StoredHouse.password, "uusi pitkä lause")
            #expect(try await house.stores.sessions.member(holding: here, at: now) != nil)
            #expect(try await house.stores.sessions.member(holding: there, at: now) == nil)
            await #expect(throws: SignInRefusal.wrongPassword) { _ = try await signIn(house, StoredHouse.password, at: now) }
            _ = try await signIn(house, "uusi pitkä lause", at: now)
        }
    }
}
