public import Workplace
public import WorkingTime

extension Organisations {
    /// Brings a version of the ground rules into force. The version already in force stays as it is.
    public func publishRules(version: String, by administrator: Member, at now: Instant) async throws {
        guard administrator.may(.administer) else { throw NeedsRight(.administer) }
        try await database.write { transaction in
            let earlier = try transaction.row("SELECT version FROM rules_versions WHERE version = \(version)")
            guard earlier == nil else { return }
            try transaction.execute(
                "INSERT INTO rules_versions (version, published_at, published_by) VALUES (\(version), \(now), \(administrator.id))")
            try transaction.execute("UPDATE organisation SET rules_version = \(version)")
            try transaction.append(.rulesPublished(version, by: administrator.id, at: now))
        }
    }
}
