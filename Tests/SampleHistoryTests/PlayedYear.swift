import SampleHistory
import Storage
import StorageSQLite
import WorkingTime

/// A year played into a workplace in memory, always with the same keys.
struct PlayedYear {
    let stores: Stores

    static let now = Instant("2026-11-23T10:00:00Z")!

    /// Played once for all tests that only look.
    static func shared() async throws -> PlayedYear { try await one.value }
    private static let one = Task { try await PlayedYear(until: now, lookingBack: 2) }

    /// - Parameter weeks: how many Mondays are looked at; most tests need none or one.
    init(until now: Instant, lookingBack weeks: Int) async throws {
        let database = try SQLiteDatabase.inMemory(keys: KeySource(generator: Seeded()))
        stores = Stores(database: database, hashing: PasswordHash(cost: 4), secretBox: SecretBox(key: [UInt8](repeating: 7, count: 32)))
        try await SampleHistory(stores: stores).play(until: now, lookingBack: weeks)
    }
}

/// The same numbers every time.
private struct Seeded: RandomNumberGenerator {
    private var state: UInt64 = 1

    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state
    }
}
