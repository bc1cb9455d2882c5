import Storage
import Workplace

/// What an administrator wrote of a person.
struct PersonForm {
    let form: Form

    init(_ form: Form) { self.form = form }

    /// The ticked rights of a unit are the values of one field of their own.
    static func rightsField(of unit: Unit.ID) -> String { "rights-\(unit.text)" }
    static let houseRightsField = "rights"
    static let longestName = 120

    func changing(_ member: Member, units: [Unit]) throws -> Member {
        var member = member
        member.name = try Words(form["name"], field: .name, atMost: Self.longestName).text
        member.email = try EmailAddress(form["email"]).text
        member.home = try home(among: units)
        member.isLeader = form.isTicked("leader")
        member.isOnLeave = form.isTicked("leave")
        member.grants = Grants(
            organisation: rights(Self.houseRightsField, among: Right.ofTheOrganisation),
            units: Dictionary(uniqueKeysWithValues: units.map { ($0.id, rights(Self.rightsField(of: $0.id), among: Right.perUnit)) })
                .filter { !$0.value.isEmpty })
        return member
    }

    /// An empty choice means that the person has left the house.
    private func home(among units: [Unit]) throws -> Unit.ID? {
        guard !form["home"].isEmpty else { return nil }
        guard let unit = units.first(where: { $0.id.text == form["home"] }) else { throw WordsRefusal.notUnderstood(Words.Field("home")) }
        return unit.id
    }

    private func rights(_ field: String, among possible: [Right]) -> Set<Right> {
        Set(form.all(field).compactMap(Right.init).filter(possible.contains))
    }
}

extension Visit {
    /// Somebody to be invited, from the fields of a form.
    func newcomer(name: String, email: String, unit: String) throws -> Member {
        guard let home = Unit.ID(form[unit]) else { throw WordsRefusal.missing(Words.Field(unit)) }
        return Member(
            id: Identifier(known: stores.newKey(at: now)),
            name: try Words(form[name], field: Words.Field(name), atMost: PersonForm.longestName).text,
            email: try EmailAddress(form[email], field: Words.Field(email)).text, language: organisation?.language ?? .finnish, home: home,
            grants: .starting(in: home))
    }
}
