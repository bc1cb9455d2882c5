public import Workplace
public import WorkingTime

/// A deed that a gate counted, or did not, as its readers see it.
public struct CountedDeed: Identifiable, Sendable {
    public let id: String
    public let at: Instant
    public let kind: String
    /// The key of the object it tells of.
    public let subject: String?
    public let object: Object

    /// What there is to show of the object.
    public enum Object: Sendable {
        /// An open object with its name.
        case named(String, Noun)
        /// It is kept from all with this reason code.
        case restricted(String)
        /// It is known only to the log.
        case unknown
    }

    public enum Noun: String, CaseIterable, Sendable { case post, idea, goal, slot, message }
}

extension Standings {
    /// Deeds by their ids, the newest first, with the names of what they tell of as far as `viewer` may see them.
    public func deeds(_ ids: [String], seenBy viewer: Member) async throws -> [CountedDeed] {
        try await database.read { transaction in
            var deeds: [CountedDeed] = []
            for some in ids.chunks(of: 500) {
                let rows = try transaction.rows("SELECT id, at, kind, subject FROM deeds WHERE id IN \(some)")
                let objects = try transaction.objects(Set(rows.compactMap { try $0.textIfAny("subject") }).sorted(), seenBy: viewer)
                deeds += try rows.map { row in
                    let subject = try row.textIfAny("subject")
                    return CountedDeed(
                        id: try row.text("id"), at: try row.instant("at"), kind: try row.text("kind"), subject: subject,
                        object: subject.flatMap { objects[$0] } ?? .unknown)
                }
            }
            return deeds.sorted { ($0.at, $0.id) > ($1.at, $1.id) }
        }
    }
}

extension Transaction {
    fileprivate func objects(_ keys: [String], seenBy viewer: Member) throws -> [String: CountedDeed.Object] {
        var objects: [String: CountedDeed.Object] = [:]
        for noun in CountedDeed.Noun.allCases {
            for row in try rows(noun.query(keys, seenBy: viewer)) {
                let isVisible = try row.flag("is_visible")
                objects[try row.text("id")] =
                    isVisible ? .named(try row.text("name"), noun) : .restricted(try row.textIfAny("restriction") ?? "")
            }
        }
        return objects
    }
}

extension CountedDeed.Noun {
    fileprivate func query(_ keys: [String], seenBy viewer: Member) -> Query {
        switch self {
        case .post: Self.query("posts", name: "title", owner: "author_id", keys, viewer)
        case .idea: Self.query("ideas", name: "words", owner: "giver_id", keys, viewer)
        case .goal: Self.query("goals", name: "name", owner: "made_by", keys, viewer)
        case .slot: Self.query("slots", name: "topic", owner: "made_by", keys, viewer)
        case .message: "SELECT id, class AS name, 1 AS is_visible, NULL AS restriction FROM messages WHERE id IN \(keys)"
        }
    }

    private static func query(_ table: Query, name: Query, owner: Query, _ keys: [String], _ viewer: Member) -> Query {
        """
        SELECT id, \(name) AS name, restriction, CASE WHEN \(visible(to: viewer, owner: owner)) THEN 1 ELSE 0 END AS is_visible
        FROM \(table) WHERE id IN \(keys)
        """
    }
}

extension [String] {
    fileprivate func chunks(of length: Int) -> [[String]] {
        stride(from: 0, to: count, by: length).map { Array(self[$0..<Swift.min($0 + length, count)]) }
    }
}
