import Workplace
import WorkingTime

extension Transaction {
    func insert(_ session: TalkootSession, formKey: String, at now: Instant) throws {
        try execute(
            """
            INSERT INTO talkoot_sessions (id, helper_id, helped_id, gate, meets_at, agreed_by, agreed_at, form_key)
            VALUES (\(session.id), \(session.pair.helper), \(session.pair.helped), \(session.gate), \(session.meetsAt), \(session.agreedBy),
                    \(now), \(formKey))
            """)
    }

    /// - Parameter cancelledAt: when it was called off, if it has been.
    func save(_ session: TalkootSession, cancelledAt: Instant) throws {
        var confirmation: (by: Member.ID, at: Instant)?
        if case .confirmed(_, let by, let at) = session.course { confirmation = (by, at) }
        let calledOff = session.course == .cancelled ? cancelledAt : nil
        try execute(
            """
            UPDATE talkoot_sessions SET outcome = \(session.outcome?.words ?? ""), held_by = \(session.outcome?.by),
              held_at = \(session.outcome?.at), confirmed_by = \(confirmation?.by), confirmed_at = \(confirmation?.at),
              cancelled_at = \(calledOff) WHERE id = \(session.id)
            """)
    }
}

extension TalkootSession {
    init(_ row: Row) throws {
        self.init(
            id: try row.key("id"), pair: try Pair(helper: row.key("helper_id"), helped: row.key("helped_id")),
            gate: try row.textIfAny("gate"), meetsAt: try row.instant("meets_at"), agreedBy: try row.key("agreed_by"),
            course: try Course(row))
    }
}

extension TalkootSession.Course {
    init(_ row: Row) throws {
        if try row.instantIfAny("cancelled_at") != nil {
            self = .cancelled
        } else if let heldAt = try row.instantIfAny("held_at") {
            let outcome = TalkootSession.Outcome(words: try row.text("outcome"), by: try row.key("held_by"), at: heldAt)
            self =
                try row.instantIfAny("confirmed_at").map { .confirmed(outcome, by: try row.key("confirmed_by"), at: $0) } ?? .held(outcome)
        } else {
            self = .agreed
        }
    }
}

extension SeenTalkoot {
    init(_ row: Row) throws {
        self.init(
            session: try TalkootSession(row), helperName: try row.text("helper_name"), helpedName: try row.text("helped_name"),
            helperAddress: try row.text("helper_address"), helpedAddress: try row.text("helped_address"),
            holderName: try row.textIfAny("holder_name"))
    }
}
