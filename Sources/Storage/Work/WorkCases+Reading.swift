public import Workplace
public import WorkingTime

/// A case as its readers see it.
public struct SeenWorkCase: Identifiable, Sendable {
    public let work: WorkCase
    public let unit: Unit
    public let ownerName: String
    public let closerName: String?

    public var id: WorkCase.ID { work.id }
}

/// Something done that can show what came of a case.
public struct WorkFact: Identifiable, Hashable, Sendable {
    /// The key of the deed.
    public let id: String
    public let kind: Kind
    /// The title of a post, the name of a goal, the beginning of a comment; may be empty.
    public let words: String
    public let at: Instant

    /// What shows an outcome (`docs/measure.md`, loops of a function).
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case post = "post.published"
        case answer = "message.answered"
        case goal = "goal.concluded"
        case idea = "idea.decided"
        case insight = "insight.decided"
        case review = "review.held"
        case comment = "comment.made"
    }
}

extension WorkCases {
    public static let shown = 60

    /// Cases that are open, the one that is due first at the top.
    public func open(of unit: Unit.ID, _ function: BusinessFunction) async throws -> [SeenWorkCase] {
        try await seen("work_cases.unit_id = \(unit) AND function = \(function.rawValue) AND closed_at IS NULL", order: "due_at")
    }

    public func closed(of unit: Unit.ID, _ function: BusinessFunction) async throws -> [SeenWorkCase] {
        try await seen(
            "work_cases.unit_id = \(unit) AND function = \(function.rawValue) AND closed_at IS NOT NULL", order: "closed_at DESC")
    }

    public func workCase(_ id: WorkCase.ID) async throws -> (work: SeenWorkCase, comments: [Comment]) {
        guard let found = try await seen("work_cases.id = \(id)", order: "due_at").first else { throw NotFound() }
        return (found, try await database.read { try $0.comments(on: id.text) })
    }

    /// What has been done since the opening, in the unit or about the case, that can show its outcome; the latest first.
    public func facts(for work: WorkCase, seenBy viewer: Member) async throws -> [WorkFact] {
        try await database.read { try $0.facts(for: work, seenBy: viewer) }
    }

    private func seen(_ condition: Query, order: Query) async throws -> [SeenWorkCase] {
        try await database.read { transaction in
            let units = Dictionary(uniqueKeysWithValues: try transaction.allUnits().map { ($0.id, $0) })
            return try transaction.rows(
                """
                SELECT work_cases.*, owners.name AS owner_name, closers.name AS closer_name FROM work_cases
                JOIN members AS owners ON owners.id = owner_id LEFT JOIN members AS closers ON closers.id = closed_by
                WHERE \(condition) ORDER BY \(order), work_cases.id LIMIT \(Self.shown)
                """
            ).map { row in
                let work = try WorkCase(row)
                guard let unit = units[work.unitID] else { throw UnreadableRow(column: "unit_id") }
                return SeenWorkCase(
                    work: work, unit: unit, ownerName: try row.text("owner_name"), closerName: try row.textIfAny("closer_name"))
            }
        }
    }
}
