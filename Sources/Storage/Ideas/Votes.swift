import Workplace
import WorkingTime

extension Transaction {
    /// Supports an object once. The deed is kept by its key, so that taking the support back withdraws that deed.
    func vote(for object: String, by member: Member, unit: Unit.ID?, at now: Instant) throws {
        guard try row("SELECT 1 AS n FROM votes WHERE object_id = \(object) AND member_id = \(member.id)") == nil else { return }
        let deed = try append(.voteGiven(on: object, by: member.id, unit: unit, at: now))
        try execute("INSERT INTO votes (object_id, member_id, at, deed_id) VALUES (\(object), \(member.id), \(now), \(deed))")
    }

    func withdrawVote(for object: String, by member: Member, at now: Instant) throws {
        guard let row = try row("SELECT deed_id FROM votes WHERE object_id = \(object) AND member_id = \(member.id)") else { return }
        try execute("DELETE FROM votes WHERE object_id = \(object) AND member_id = \(member.id)")
        try append(.withdrawn(row.text("deed_id"), by: member.id, unit: member.home, at: now))
    }

    /// Says something of an object. The same form sent twice says it once.
    func comment(_ words: Words, on object: String, formKey: String, by member: Member, at now: Instant) throws {
        guard try row("SELECT 1 AS n FROM comments WHERE form_key = \(formKey)") == nil else { return }
        try execute(
            """
            INSERT INTO comments (id, object_id, member_id, words, at, form_key)
            VALUES (\(newKey(at: now)), \(object), \(member.id), \(words.text), \(now), \(formKey))
            """)
        try append(.commentMade(on: object, characters: words.text.count, by: member.id, unit: member.home, at: now))
    }

    func comments(on object: String) throws -> [Comment] {
        try rows(
            """
            SELECT comments.*, members.name FROM comments JOIN members ON members.id = comments.member_id
            WHERE object_id = \(object) ORDER BY at
            """
        ).map { row in
            let name = try row.text("name")
            return Comment(
                id: try row.key("id"), authorName: name,
                authorInitials: Member(id: try row.key("member_id"), name: name, home: nil).initials,
                words: try row.text("words"), at: try row.instant("at"))
        }
    }
}

/// The part of a WHERE clause that leaves out what `viewer` may not see: restricted things of units one has no right to read in,
/// unless they are one's own.
///
/// - Parameter owner: the column that names who made it.
func visible(to viewer: Member, owner: Query, table: Query? = nil) -> Query {
    let units =
        viewer.grants.units.filter { $0.value.contains(.read) || $0.value.contains(.lead) }.map(\.key) + [viewer.home].compactMap(\.self)
    let prefix: Query = table.map { $0 + "." } ?? ""
    return "(\(prefix)restriction IS NULL OR \(prefix)unit_id IN \(units.sorted()) OR \(prefix)\(owner) = \(viewer.id))"
}
