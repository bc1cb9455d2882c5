public import Workplace
public import WorkingTime

/// What the log tells of one person, for that person alone; and taking back what may be taken back.
public struct OwnTrace: Sendable {
    let database: any Database

    /// One deed of one's own.
    public struct Entry: Identifiable, Hashable, Sendable {
        /// The key of the deed.
        public let id: String
        public let kind: String
        public let at: Instant
        public let isWithdrawn: Bool

        /// What kind of deed it is, when it may be taken back.
        public var withdrawable: WithdrawableDeed? { isWithdrawn ? nil : WithdrawableDeed(rawValue: kind) }
    }

    public static let shown = 50

    /// The latest deeds of `member`, those before `end` only where it is given.
    public func entries(of member: Member, before end: Instant? = nil) async throws -> [Entry] {
        let until: Query = end.map { "AND at < \($0)" } ?? ""
        return try await database.read { transaction in
            let withdrawn = Set(
                try transaction.rows("SELECT line FROM deeds WHERE by_member = \(member.id) AND kind = 'deed.withdrawn'").map {
                    try $0.text("line").withdrawnDeed
                })
            return try transaction.rows(
                """
                SELECT id, kind, at FROM deeds WHERE by_member = \(member.id) AND kind <> 'deed.withdrawn' AND kind <> 'log.session' \(until)
                ORDER BY at DESC, id DESC LIMIT \(Self.shown)
                """
            ).map { row in
                let id = try row.text("id")
                return Entry(id: id, kind: try row.text("kind"), at: try row.instant("at"), isWithdrawn: withdrawn.contains(id))
            }
        }
    }

    /// Takes back a deed of one's own, and with it what it made. Doing it twice changes nothing.
    ///
    /// - Throws: ``NotFound`` for a deed of somebody else, or of a kind that binds; ``TraceRefusal`` when others have built on it.
    public func withdraw(_ id: String, by member: Member, at now: Instant) async throws {
        try await database.write { transaction in
            guard let row = try transaction.row("SELECT * FROM deeds WHERE id = \(id) AND by_member = \(member.id)"),
                let kind = WithdrawableDeed(rawValue: try row.text("kind"))
            else { throw NotFound() }
            let done = try transaction.rows("SELECT line FROM deeds WHERE by_member = \(member.id) AND kind = 'deed.withdrawn'")
            guard try !done.contains(where: { try $0.text("line").withdrawnDeed == id }) else { return }
            try transaction.remove(what: kind, deed: id, subject: row.textIfAny("subject") ?? "", by: member.id, madeAt: row.instant("at"))
            try transaction.append(.withdrawn(id, by: member.id, unit: row.keyIfAny("unit_id"), at: now))
        }
    }
}

extension Transaction {
    /// Removes from the state what the deed made.
    fileprivate func remove(what kind: WithdrawableDeed, deed: String, subject: String, by member: Member.ID, madeAt at: Instant) throws {
        switch kind {
        case .share: try execute("DELETE FROM shares WHERE deed_id = \(deed)")
        case .vote: try execute("DELETE FROM votes WHERE deed_id = \(deed)")
        case .comment: try execute("DELETE FROM comments WHERE object_id = \(subject) AND member_id = \(member) AND at = \(at)")
        case .listening: try execute("DELETE FROM listening_shifts WHERE id = \(subject) AND member_id = \(member)")
        case .reading: try execute("DELETE FROM actor_reads WHERE actor_id = \(subject) AND member_id = \(member) AND at = \(at)")
        case .lesson: try execute("DELETE FROM lesson_passes WHERE lesson = \(subject) AND member_id = \(member) AND at = \(at)")
        case .acknowledgement:
            try execute("DELETE FROM acknowledgements WHERE version = \(subject) AND member_id = \(member) AND at = \(at)")
        case .contact: break  // the meeting itself lives in the case, which stays
        case .insight:
            guard try row("SELECT id FROM insights WHERE id = \(subject) AND decided_at IS NOT NULL") == nil else {
                throw TraceRefusal.othersBuiltOnIt
            }
            try execute("DELETE FROM comments WHERE object_id = \(subject)")
            try execute("DELETE FROM insights WHERE id = \(subject) AND writer_id = \(member)")
        }
    }
}

extension String {
    /// The key of the deed that a line about a withdrawal names.
    fileprivate var withdrawnDeed: String {
        guard let start = firstRange(of: "\"deed\":\"")?.upperBound else { return "" }
        return String(self[start...].prefix { $0 != "\"" })
    }
}
