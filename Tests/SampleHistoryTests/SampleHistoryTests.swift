import Measure
import SampleHistory
import Storage
import StorageSQLite
import Testing
import WorkingTime

@Suite struct SampleHistoryTests {
    @Test func playsAYear() async throws {
        let start = ContinuousClock.now
        let database = try SQLiteDatabase.inMemory(keys: KeySource(generator: Seeded()))
        let stores = Stores(database: database, secretBox: SecretBox(key: [UInt8](repeating: 7, count: 32)))
        try await SampleHistory(stores: stores).play(until: Instant("2026-11-23T10:00:00Z")!)
        print("played in", ContinuousClock.now - start)
        let kinds = try await database.read { try $0.rows("SELECT kind, COUNT(*) AS n FROM deeds GROUP BY kind").map { (try $0.text("kind"), try $0.integer("n")) } }
        for (kind, n) in kinds { print(kind, n) }
        let week = try await stores.standings.newest()
        for unit in week?.assessment.units ?? [] {
            print(unit.name ?? "", unit.status, unit.maturity.map { "\($0.stage) raw \($0.raw)" } ?? "", unit.maturity?.gates.filter { $0.id < "G4" }.map { "\($0.id) \($0.state)" } ?? [])
        }
    }
}

struct Seeded: RandomNumberGenerator {
    var state: UInt64 = 1
    mutating func next() -> UInt64 {
        state = state &* 6364136223846793005 &+ 1442695040888963407
        return state
    }
}
