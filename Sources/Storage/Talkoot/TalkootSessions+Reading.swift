public import Workplace

/// A session with the names of its units.
public struct SeenTalkoot: Identifiable, Sendable {
    public let session: TalkootSession
    public let helperName: String
    public let helpedName: String
    /// The ends of their pages' addresses.
    public let helperAddress: String
    public let helpedAddress: String
    public let holderName: String?

    public var id: TalkootSession.ID { session.id }
}

extension TalkootSessions {
    public static let shown = 40

    /// What is agreed and not held yet, the next one first.
    public func coming(of unit: Unit.ID? = nil) async throws -> [SeenTalkoot] {
        try await seen(of: unit, where: "held_at IS NULL AND cancelled_at IS NULL", order: "meets_at")
    }

    /// What was held, the latest first.
    public func held(of unit: Unit.ID? = nil) async throws -> [SeenTalkoot] {
        try await seen(of: unit, where: "held_at IS NOT NULL", order: "held_at DESC")
    }

    public func session(_ id: TalkootSession.ID) async throws -> SeenTalkoot {
        guard let found = try await seen(of: nil, where: "sessions.id = \(id)", order: "meets_at").first else { throw NotFound() }
        return found
    }

    private func seen(of unit: Unit.ID?, where condition: Query, order: Query) async throws -> [SeenTalkoot] {
        let ofUnit: Query = unit.map { "(helper_id = \($0) OR helped_id = \($0)) AND " } ?? ""
        return try await database.read { transaction in
            try transaction.rows(
                """
                SELECT sessions.*, helpers.name AS helper_name, helpers.address AS helper_address, helped.name AS helped_name,
                  helped.address AS helped_address, members.name AS holder_name FROM talkoot_sessions AS sessions
                JOIN units AS helpers ON helpers.id = helper_id JOIN units AS helped ON helped.id = helped_id
                LEFT JOIN members ON members.id = held_by
                WHERE \(ofUnit)\(condition) ORDER BY \(order), sessions.id LIMIT \(Self.shown)
                """
            ).map(SeenTalkoot.init)
        }
    }
}
