import Workplace
import WorkingTime

/// What the first form of the set-up founds: the organisation, its first unit and its first person.
struct Founding {
    let organisation: Organisation
    let unit: Unit
    let member: Member

    init(_ form: Form, newKey: () -> String, at now: Instant) throws {
        let language = HouseLanguage(rawValue: form["language"]) ?? .finnish
        guard let zone = Zone(rawValue: form["zone"]) else { throw WordsRefusal.notUnderstood(Words.Field("zone")) }
        organisation = Organisation(
            name: try Words(form["organisation"], field: Words.Field("organisation"), atMost: 120).text, language: language, zone: zone,
            foundedAt: now)
        let unitName = try Words(form["unit"], field: Words.Field("unit"), atMost: 80).text
        unit = Unit(
            id: Identifier(known: newKey()), name: unitName, address: ReadableAddress(unitName).text, functions: [.communications],
            primary: .communications)
        member = Member(
            id: Identifier(known: newKey()), name: try Words(form["name"], field: .name, atMost: 120).text,
            email: try EmailAddress(form["email"]).text, language: language, home: unit.id,
            grants: Grants(organisation: [.administer, .stopEverything, .coordinate], units: [unit.id: Set(Right.perUnit)]))
    }
}
