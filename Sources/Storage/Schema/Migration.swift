/// One step of the schema. Steps are numbered, only add, and are never edited after a release.
public struct Migration: Sendable {
    public let number: Int
    let statements: @Sendable (Dialect) -> [Query]

    /// Every step, in order.
    public static let all: [Migration] = [
        Migration(number: 1) { dialect in
            house + plan + outwards + inwards + learning + standing + measure + work + topics + search(dialect)
        }
    ]

    /// The number of the newest step.
    public static var newest: Int { all.map(\.number).max() ?? 0 }

    init(number: Int, statements: @escaping @Sendable (Dialect) -> [Query]) {
        self.number = number
        self.statements = statements
    }

    /// Brings the schema up to date, within one transaction of the driver.
    ///
    /// - Throws: ``DatabaseTrouble/newer(found:known:)`` when a newer program has been here: nothing is touched then.
    public static func migrate(_ transaction: any Transaction) throws {
        try transaction.execute("CREATE TABLE IF NOT EXISTS migrations (number BIGINT PRIMARY KEY)")
        let found = try transaction.row("SELECT COALESCE(MAX(number), 0) AS found FROM migrations")?.integer("found") ?? 0
        guard found <= newest else { throw DatabaseTrouble.newer(found: found, known: newest) }
        for migration in all where migration.number > found {
            for statement in migration.statements(transaction.dialect) { try transaction.execute(statement) }
            try transaction.execute("INSERT INTO migrations (number) VALUES (\(migration.number))")
        }
    }
}
