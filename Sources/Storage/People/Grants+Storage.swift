import Workplace

extension Transaction {
    func grants(of member: Member.ID) throws -> Grants {
        var grants = Grants.none
        for row in try rows("SELECT unit_id, granted_right FROM grants WHERE member_id = \(member)") { try grants.add(row) }
        return grants
    }

    func allGrants() throws -> [Member.ID: Grants] {
        var all: [Member.ID: Grants] = [:]
        for row in try rows("SELECT member_id, unit_id, granted_right FROM grants") {
            try all[row.key("member_id"), default: .none].add(row)
        }
        return all
    }

    func save(_ grants: Grants, of member: Member.ID) throws {
        try execute("DELETE FROM grants WHERE member_id = \(member)")
        let house = grants.organisation.map { (unit: "", right: $0) }
        let units = grants.units.flatMap { unit, rights in rights.map { (unit: unit.text, right: $0) } }
        for grant in house + units {
            try execute("INSERT INTO grants (member_id, unit_id, granted_right) VALUES (\(member), \(grant.unit), \(grant.right))")
        }
    }
}

extension Grants {
    /// Adds one kept right; a word that this version does not know gives none.
    fileprivate mutating func add(_ row: Row) throws {
        guard let right = Right(rawValue: try row.text("granted_right")) else { return }
        let unit = try row.text("unit_id")
        if unit.isEmpty {
            organisation.insert(right)
        } else {
            units[Identifier(known: unit), default: []].insert(right)
        }
    }
}
