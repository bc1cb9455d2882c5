import Workplace
public import WorkingTime

/// How the ground rules stand in the house and for one reader.
public struct RulesStanding: Hashable, Sendable {
    public struct Version: Hashable, Sendable {
        public let version: String
        public let publishedAt: Instant
        public let publisherName: String
    }

    /// Nil until an administrator brings the rules into force.
    public let inForce: Version?
    /// When the reader acknowledged the version in force.
    public let acknowledgedAt: Instant?
    /// The number of the reader's next attempt within the version; it chooses the situations.
    public let nextAttempt: Int
    /// How many of the people present have acknowledged.
    public let acknowledged: Int
    public let present: Int
}

extension Transaction {
    func rulesStanding(for member: Member.ID) throws -> RulesStanding {
        let inForce = try row(
            """
            SELECT version, published_at, name FROM rules_versions JOIN members ON members.id = published_by
            ORDER BY published_at DESC, version DESC LIMIT 1
            """
        ).map { row in
            RulesStanding.Version(
                version: try row.text("version"), publishedAt: try row.instant("published_at"), publisherName: try row.text("name"))
        }
        let version = inForce?.version ?? ""
        let own = try rows(
            "SELECT right_answers, at FROM acknowledgements WHERE member_id = \(member) AND version = \(version) ORDER BY at, id")
        return RulesStanding(
            inForce: inForce,
            acknowledgedAt: try own.first { GroundRules.isAcknowledged(right: try $0.integer("right_answers")) }?.instant("at"),
            nextAttempt: own.count + 1, acknowledged: try acknowledgedCount(of: version),
            present: try row("SELECT COUNT(*) AS n FROM members WHERE home IS NOT NULL")?.integer("n") ?? 0)
    }

    private func acknowledgedCount(of version: String) throws -> Int {
        try row(
            """
            SELECT COUNT(DISTINCT member_id) AS n FROM acknowledgements JOIN members ON members.id = member_id
            WHERE version = \(version) AND right_answers >= \(GroundRules.situationsAsked) AND home IS NOT NULL
            """)?.integer("n") ?? 0
    }
}
