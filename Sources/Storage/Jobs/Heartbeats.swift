public import WorkingTime

/// Signs of life of the processes, so that one can tell whether the other works.
public struct Heartbeats: Sendable {
    let database: any Database

    public enum Role: String, Sendable { case jobs }

    public func beat(_ role: Role, at now: Instant) async throws {
        try await database.write { transaction in
            try transaction.execute(
                "INSERT INTO heartbeats (role, at) VALUES (\(role.rawValue), \(now)) ON CONFLICT (role) DO UPDATE SET at = excluded.at")
        }
    }

    /// Whether the role has given a sign within `span`.
    public func isAlive(_ role: Role, within span: Duration, at now: Instant) async throws -> Bool {
        try await database.read { transaction in
            let last = try transaction.row("SELECT at FROM heartbeats WHERE role = \(role.rawValue)")?.instant("at")
            return last.map { now - $0 <= span } ?? false
        }
    }
}
