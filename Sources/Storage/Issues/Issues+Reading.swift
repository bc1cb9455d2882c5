public import Workplace

/// An issue as its readers see it. Issues are open to the whole house.
public struct SeenIssue: Identifiable, Sendable {
    public let issue: Issue
    public let unitName: String
    public let raiserName: String
    public let deciderName: String?
    public let reviewerName: String?
    /// Who has answered the questions, by question.
    public let answererNames: [Issue.Question: String]

    public var id: Issue.ID { issue.id }
}

extension Issues {
    public static let shown = 50

    /// Issues without a decision, the one that is due first at the top.
    public func waiting(of unit: Unit.ID? = nil) async throws -> [SeenIssue] {
        try await seen(of: unit, where: "decided_at IS NULL", order: "decide_by")
    }

    /// What has been decided, the latest first.
    public func decided(of unit: Unit.ID? = nil) async throws -> [SeenIssue] {
        try await seen(of: unit, where: "decided_at IS NOT NULL", order: "decided_at DESC")
    }

    public func issue(_ id: Issue.ID) async throws -> SeenIssue {
        guard let found = try await seen(of: nil, where: "issues.id = \(id)", order: "raised_at").first else { throw NotFound() }
        return found
    }

    private func seen(of unit: Unit.ID?, where condition: Query, order: Query) async throws -> [SeenIssue] {
        let ofUnit: Query = unit.map { "issues.unit_id = \($0) AND " } ?? ""
        return try await database.read { transaction in
            try transaction.rows(
                """
                SELECT issues.*, units.name AS unit_name, raisers.name AS raiser_name, deciders.name AS decider_name,
                  reviewers.name AS reviewer_name FROM issues
                JOIN units ON units.id = issues.unit_id
                JOIN members AS raisers ON raisers.id = issues.raiser_id
                LEFT JOIN members AS deciders ON deciders.id = issues.decided_by
                LEFT JOIN members AS reviewers ON reviewers.id = issues.reviewed_by
                WHERE \(ofUnit)\(condition) ORDER BY \(order), issues.id LIMIT \(Self.shown)
                """
            ).map { try transaction.seenIssue($0) }
        }
    }
}
