public import Workplace
public import WorkingTime

/// Who has acknowledged the version of the ground rules that is in force. Of others only counts are told.
public struct Acknowledgements: Sendable {
    let database: any Database

    /// How the ground rules stand, in the eyes of `member`.
    public func standing(for member: Member) async throws -> RulesStanding {
        try await database.read { try $0.rulesStanding(for: member.id) }
    }

    /// Answers the three situations. When all are right, the rules in force are acknowledged.
    ///
    /// An answer that went another way is kept, since it chooses the next situations, but it is no deed: it is nobody's business.
    ///
    /// - Parameter attempt: the number of the attempt whose situations the page showed.
    /// - Throws: ``GroundRulesRefusal``.
    public func acknowledge(
        _ rules: GroundRules, answers: [GroundRules.Situation.ID: Int], attempt: Int, by member: Member, at now: Instant
    ) async throws {
        let isAcknowledged = try await database.write { transaction -> Bool in
            let standing = try transaction.rulesStanding(for: member.id)
            guard standing.inForce?.version == rules.version else { throw GroundRulesRefusal.notInForce }
            guard standing.acknowledgedAt == nil else { return true }
            guard attempt == standing.nextAttempt else { throw GroundRulesRefusal.alreadyAnswered }
            let right = try rules.right(in: answers, for: member.id.text, attempt: attempt)
            try transaction.keepAcknowledgement(of: rules.version, right: right, by: member, at: now)
            return GroundRules.isAcknowledged(right: right)
        }
        guard isAcknowledged else { throw GroundRulesRefusal.wrongAnswer }
    }
}

extension Transaction {
    func keepAcknowledgement(of version: String, right: Int, by member: Member, at now: Instant) throws {
        try execute(
            """
            INSERT INTO acknowledgements (id, member_id, version, right_answers, at)
            VALUES (\(newKey(at: now)), \(member.id), \(version), \(right), \(now))
            """)
        guard GroundRules.isAcknowledged(right: right) else { return }
        try append(.rulesAcknowledged(version, right: right, by: member.id, unit: member.home, at: now))
    }
}
