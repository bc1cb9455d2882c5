/// One step of the schema. Steps are numbered, only add, and are never edited after a release.
public struct Migration: Sendable {
    public let number: Int
    let statements: [Query]

    /// Every step, in order.
    public static let all: [Migration] = [
        Migration(number: 1, statements: house + plan + outwards + inwards + learning + standing),
        Migration(number: 10, statements: work),
    ]

    /// The number of the newest step.
    public static var newest: Int { all.map(\.number).max() ?? 0 }

    /// Brings the schema up to date, within one transaction of the driver.
    ///
    /// - Throws: ``DatabaseTrouble/newer(found:known:)`` when a newer program has been here: nothing is touched then.
    public static func migrate(_ transaction: any Transaction) throws {
        try transaction.execute("CREATE TABLE IF NOT EXISTS migrations (number BIGINT PRIMARY KEY)")
        let done = Set(try transaction.rows("SELECT number FROM migrations").map { try $0.integer("number") })
        if let found = done.max(), found > newest { throw DatabaseTrouble.newer(found: found, known: newest) }
        for migration in all where !done.contains(migration.number) {
            for statement in migration.statements { try transaction.execute(statement) }
            try transaction.execute("INSERT INTO migrations (number) VALUES (\(migration.number))")
        }
    }
}
