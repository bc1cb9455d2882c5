import Storage
import Testing

@testable import StoragePostgres

@Suite struct PostgresAddressTests {
    @Test(arguments: [
        "postgres://aino:se%2Fcret@127.0.0.1:1/talkoot", "postgres://127.0.0.1:1/talkoot?user=aino&password=se%2Fcret",
        "postgresql://aino:se%2Fcret@127.0.0.1:1/se%2Fcret?host=/nowhere/se%2Fcret",
    ])
    func `an unreachable database is told in libpq's words without the password`(_ url: String) async throws {
        let trouble = await #expect(throws: DatabaseTrouble.self) { _ = try await PostgresDatabase.open(url) }

        guard case .unreachable(let sentence) = trouble else { return #expect(trouble == .unreachable("…")) }
        #expect(sentence.hasPrefix("connection to server"))
        #expect(!sentence.contains("se/cret"))
    }

    @Test(arguments: [
        "postgre://aino:secret@localhost/talkoot", "aino:secret@localhost", "postgres://aino:se/cret@localhost/talkoot",
        "postgres://aino:sec@ret@localhost/talkoot", "postgres://aino:secret@localhost/talkoot?%zz", "",
    ])
    func `an address that is not one is refused without being repeated`(_ url: String) async throws {
        let trouble = await #expect(throws: DatabaseTrouble.self) { _ = try await PostgresDatabase.open(url) }

        guard case .unreachable(let sentence) = trouble else { return #expect(trouble == .unreachable("…")) }
        #expect(sentence.hasPrefix("the address"))
        #expect(!sentence.contains("secret") && !sentence.contains("cret"))
    }
}
