public import WorkingTime
import Workplace

/// How far the set-up has come. It follows from what there is, so that any step can be left and taken up again.
public struct SetUpProgress: Hashable, Sendable {
    public let unitCount: Int
    public let channelCount: Int
    public let memberCount: Int
    /// The version of the ground rules in force.
    public let rulesVersion: String?
    public let rulesInForceSince: Instant?
    /// The time of the newest deed; a clock that shows less has been turned back.
    public let newestDeed: Instant?
    public let isFinished: Bool
}

extension Organisations {
    /// Nil before there is an organisation.
    public func progress() async throws -> SetUpProgress? {
        try await database.read { transaction in
            let row = try transaction.row(
                """
                SELECT set_up_at, rules_version,
                  (SELECT published_at FROM rules_versions WHERE version = rules_version) AS rules_since,
                  (SELECT COUNT(*) FROM units WHERE closed_at IS NULL) AS unit_count,
                  (SELECT COUNT(*) FROM channels WHERE connection <> 'closed') AS channel_count,
                  (SELECT COUNT(*) FROM members WHERE home IS NOT NULL) AS member_count,
                  (SELECT MAX(at) FROM deeds) AS newest_deed
                FROM organisation
                """)
            return try row.map(SetUpProgress.init)
        }
    }
}

extension SetUpProgress {
    fileprivate init(_ row: Row) throws {
        self.init(
            unitCount: try row.integer("unit_count"), channelCount: try row.integer("channel_count"),
            memberCount: try row.integer("member_count"), rulesVersion: try row.textIfAny("rules_version"),
            rulesInForceSince: try row.instantIfAny("rules_since"), newestDeed: try row.instantIfAny("newest_deed"),
            isFinished: try row.instantIfAny("set_up_at") != nil)
    }
}
