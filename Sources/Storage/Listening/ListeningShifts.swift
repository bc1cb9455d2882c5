public import Workplace
public import WorkingTime

/// Listening shifts as they are kept.
public struct ListeningShifts: Sendable {
    let database: any Database

    /// Notes a shift on behalf of a unit. The same form sent twice notes one.
    ///
    /// - Throws: ``ListeningRefusal`` about the number of findings, ``NeedsRight`` for a unit that is not the listener's.
    public func note(
        items: Int, notes: String, for unit: Unit.ID, formKey: String, by member: Member, at now: Instant
    ) async throws {
        guard member.may(.read, in: unit) else { throw NeedsRight(.read) }
        try await database.write { transaction in
            guard try transaction.row("SELECT id FROM listening_shifts WHERE form_key = \(formKey)") == nil else { return }
            _ = try transaction.unit(unit)
            let shift = try ListeningShift(
                id: Identifier(known: transaction.newKey(at: now)), unitID: unit, memberID: member.id, items: items, notes: notes, at: now)
            try transaction.insert(shift, formKey: formKey)
            try transaction.append(.listeningDone(shift))
        }
    }

    /// What the latest shifts of a unit heard, the newest first; shifts without notes are left out.
    public func heard(by unit: Unit.ID) async throws -> [HeardShift] {
        try await database.read { transaction in
            try transaction.rows(
                """
                SELECT listening_shifts.*, members.name FROM listening_shifts JOIN members ON members.id = member_id
                WHERE unit_id = \(unit) AND notes <> '' ORDER BY at DESC, listening_shifts.id DESC LIMIT 5
                """
            ).map { HeardShift(shift: try ListeningShift($0), listenerName: try $0.text("name")) }
        }
    }
}

/// A shift with the name of the one who listened.
public struct HeardShift: Identifiable, Hashable, Sendable {
    public let shift: ListeningShift
    public let listenerName: String

    public var id: ListeningShift.ID { shift.id }
}

extension Transaction {
    func insert(_ shift: ListeningShift, formKey: String?) throws {
        try execute(
            """
            INSERT INTO listening_shifts (id, unit_id, member_id, items, notes, at, form_key)
            VALUES (\(shift.id), \(shift.unitID), \(shift.memberID), \(shift.items), \(shift.notes), \(shift.at), \(formKey))
            """)
    }
}

extension ListeningShift {
    init(_ row: Row) throws {
        try self.init(
            id: row.key("id"), unitID: row.key("unit_id"), memberID: row.key("member_id"), items: row.integer("items"),
            notes: row.text("notes"), at: row.instant("at"))
    }
}
