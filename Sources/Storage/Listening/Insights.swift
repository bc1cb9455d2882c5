public import Workplace
public import WorkingTime

/// Insights as they are kept. Each writing method is one transaction that leaves the workplace's rules intact.
public struct Insights: Sendable {
    let database: any Database

    /// Writes an insight for a unit to decide about. The same form sent twice writes one.
    public func write(_ content: Insight.Content, for unit: Unit.ID, formKey: String, by member: Member, at now: Instant) async throws
        -> Insight
    {
        guard member.isPresent else { throw NeedsRight(.read) }
        return try await database.write { transaction in
            if let earlier = try transaction.row("SELECT * FROM insights WHERE form_key = \(formKey)") { return try Insight(earlier) }
            _ = try transaction.unit(unit)
            let insight = Insight(
                id: Identifier(known: transaction.newKey(at: now)), unitID: unit, writerID: member.id, content: content, writtenAt: now)
            try transaction.insert(insight, formKey: formKey)
            try transaction.append(.insightWritten(insight))
            return insight
        }
    }

    /// Records what the unit does about it, and whether those who said it know already.
    public func decide(
        _ id: Insight.ID, _ choice: Insight.Decision.Choice, reason: Words, told: Bool, by member: Member, at now: Instant
    ) async throws {
        try await change(id, by: member) { transaction, insight in
            try insight.decide(choice, reason: reason, told: told, by: member, at: now)
            if let decision = insight.decision {
                try transaction.append(.insightDecided(insight, decision, by: member.id, at: now))
            }
        }
    }

    /// Records that those who said it have been told what was decided.
    public func tellBack(_ id: Insight.ID, by member: Member, at now: Instant) async throws {
        try await change(id, by: member) { transaction, insight in
            let wasTold = insight.toldAt != nil
            try insight.tellBack(by: member, at: now)
            if !wasTold, let decision = insight.decision {
                try transaction.append(.insightDecided(insight, decision, by: member.id, at: now))
            }
        }
    }

    public func comment(_ words: Words, on id: Insight.ID, formKey: String, by member: Member, at now: Instant) async throws {
        try await database.write { transaction in
            _ = try transaction.insight(id, seenBy: member)
            try transaction.comment(words, on: id.text, formKey: formKey, by: member, at: now)
        }
    }

    private func change(
        _ id: Insight.ID, by member: Member, _ act: @escaping @Sendable (any Transaction, inout Insight) throws -> Void
    ) async throws {
        try await database.write { transaction in
            var insight = try transaction.insight(id, seenBy: member)
            try act(transaction, &insight)
            try transaction.save(insight)
        }
    }
}
