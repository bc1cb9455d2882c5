public import Workplace
public import WorkingTime

/// Talkoot sessions as they are kept: agreed, held, confirmed. They are open to the whole house.
public struct TalkootSessions: Sendable {
    let database: any Database

    /// Agrees on a session. The same form sent twice agrees on one.
    ///
    /// - Throws: ``TalkootRefusal``, or ``NeedsRight`` when the person writes for neither unit and does not coordinate.
    public func agree(
        _ pair: TalkootSession.Pair, gate: String?, meetingAt time: Instant, formKey: String, by member: Member, at now: Instant
    ) async throws -> TalkootSession {
        guard TalkootSession.mayBeArranged(by: member, for: pair) else { throw NeedsRight(.write) }
        return try await database.write { transaction in
            if let earlier = try transaction.row("SELECT * FROM talkoot_sessions WHERE form_key = \(formKey)") {
                return try TalkootSession(earlier)
            }
            guard time >= now else { throw TalkootRefusal.inThePast }
            for unit in [pair.helper, pair.helped] { _ = try transaction.unit(unit) }
            let session = TalkootSession(
                id: Identifier(known: transaction.newKey(at: now)), pair: pair, gate: gate, meetsAt: time, agreedBy: member.id)
            try transaction.insert(session, formKey: formKey, at: now)
            try transaction.append(.talkoot("agreed", session, by: member.id, at: now))
            return session
        }
    }

    /// Records what was done together.
    public func hold(_ id: TalkootSession.ID, _ words: Words, by member: Member, at now: Instant) async throws {
        try await change(id, at: now) { transaction, session in
            if let known = session.outcome, known.by == member.id, known.words == words.text { return }
            try session.hold(words, by: member, at: now)
            try transaction.append(.talkootHeld(session, by: member.id, at: now))
        }
    }

    /// Somebody of the helped unit says that it helped.
    public func confirm(_ id: TalkootSession.ID, by member: Member, at now: Instant) async throws {
        try await change(id, at: now) { transaction, session in
            let before = session
            try session.confirm(by: member, at: now)
            if session != before { try transaction.append(.talkootConfirmed(session, by: member.id, at: now)) }
        }
    }

    public func cancel(_ id: TalkootSession.ID, by member: Member, at now: Instant) async throws {
        try await change(id, at: now) { transaction, session in
            let before = session
            try session.cancel(by: member)
            if session != before { try transaction.append(.talkoot("cancelled", session, by: member.id, at: now)) }
        }
    }

    private func change(
        _ id: TalkootSession.ID, at now: Instant, _ act: @escaping @Sendable (any Transaction, inout TalkootSession) throws -> Void
    ) async throws {
        try await database.write { transaction in
            guard let row = try transaction.row("SELECT * FROM talkoot_sessions WHERE id = \(id)") else { throw NotFound() }
            var session = try TalkootSession(row)
            try act(transaction, &session)
            try transaction.save(session, cancelledAt: row.instantIfAny("cancelled_at") ?? now)
        }
    }
}
