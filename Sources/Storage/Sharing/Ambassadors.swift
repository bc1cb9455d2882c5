public import Workplace
public import WorkingTime

/// Who has chosen to share in their own words (*somelähettiläs*). Only that person and those who coordinate see it.
public struct Ambassadors: Sendable {
    let database: any Database

    public func isOne(_ member: Member) async throws -> Bool {
        try await database.read { try $0.isAmbassador(member.id) }
    }

    /// Opts in, or out: one press, no reason. Doing it twice changes nothing.
    public func choose(_ yes: Bool, for member: Member, at now: Instant) async throws {
        try await database.write { transaction in
            guard try transaction.isAmbassador(member.id) != yes else { return }
            if yes {
                try transaction.execute("INSERT INTO ambassadors (member_id, chosen_at) VALUES (\(member.id), \(now))")
            } else {
                try transaction.execute("DELETE FROM ambassadors WHERE member_id = \(member.id)")
            }
            try transaction.append(.ambassadorChosen(yes, by: member, at: now))
        }
    }

    /// Everybody who has opted in, for those who coordinate.
    public func all(seenBy coordinator: Member) async throws -> [Member] {
        guard coordinator.may(.coordinate) else { throw NeedsRight(.coordinate) }
        return try await database.read { transaction in
            let chosen = Set(try transaction.rows("SELECT member_id FROM ambassadors").map { try $0.text("member_id") })
            return try transaction.presentMembers().filter { chosen.contains($0.id.text) }
        }
    }
}

extension Transaction {
    fileprivate func isAmbassador(_ member: Member.ID) throws -> Bool {
        try row("SELECT member_id FROM ambassadors WHERE member_id = \(member)") != nil
    }
}
