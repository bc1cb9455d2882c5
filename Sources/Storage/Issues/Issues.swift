public import Workplace
public import WorkingTime

/// Issues as they are kept. Each writing method is one transaction that leaves the workplace's rules intact.
public struct Issues: Sendable {
    let database: any Database

    /// Raises a debate for a unit to decide about; its clock starts. The same form sent twice raises one.
    public func raise(_ content: Issue.Content, for unit: Unit.ID, formKey: String, by member: Member, at now: Instant) async throws
        -> Issue
    {
        guard member.isPresent else { throw NeedsRight(.read) }
        return try await database.write { transaction in
            if let earlier = try transaction.row("SELECT * FROM issues WHERE form_key = \(formKey)") {
                return try transaction.issue(earlier.key("id"))
            }
            let decider = try transaction.unit(unit)
            let issue = Issue(
                id: Identifier(known: transaction.newKey(at: now)), unitID: unit, raiserID: member.id, content: content, raisedAt: now,
                decideBy: ServicePromise(clock: try transaction.clock()).due(of: decider, from: now, serviceDays: 1))
            try transaction.insert(issue, formKey: formKey)
            try transaction.append(.issueFlagged(issue))
            return issue
        }
    }

    /// Answers some of the five questions. Saying the same again leaves no deed.
    public func answer(_ answers: [Issue.Question: Words], of id: Issue.ID, by member: Member, at now: Instant) async throws {
        try await change(id) { transaction, issue in
            for question in Issue.Question.allCases {
                guard let words = answers[question], issue.answers[question]?.words != words.text else { continue }
                try issue.answer(question, words, by: member, at: now)
                try transaction.append(.issueAnswered(issue, question, by: member.id, at: now))
            }
        }
    }

    /// Decides what the house does. The same said twice is said once.
    public func decide(_ id: Issue.ID, _ choice: Issue.Decision.Choice, reason: Words, by member: Member, at now: Instant) async throws {
        try await change(id) { transaction, issue in
            if let known = issue.decision, known.by == member.id, known.choice == choice, known.reason == reason.text { return }
            let isAlone = try transaction.presentMembers().count == 1
            try issue.decide(choice, reason: reason, by: member, isAlone: isAlone, at: now)
            if let decision = issue.decision { try transaction.append(.issueDecided(issue, decision)) }
        }
    }

    /// Looks back at what came of the decision. The same said twice is said once.
    public func lookBack(_ id: Issue.ID, _ words: Words, by member: Member, at now: Instant) async throws {
        try await change(id) { transaction, issue in
            if let known = issue.review, known.by == member.id, known.words == words.text { return }
            try issue.lookBack(words, by: member, at: now)
            try transaction.append(.issueReviewed(issue, by: member.id, at: now))
        }
    }

    private func change(_ id: Issue.ID, _ act: @escaping @Sendable (any Transaction, inout Issue) throws -> Void) async throws {
        try await database.write { transaction in
            var issue = try transaction.issue(id)
            try act(transaction, &issue)
            try transaction.save(issue)
        }
    }
}
