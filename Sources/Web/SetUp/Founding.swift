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

/// An e-mail address as far as a form can judge it: something, an @, and something with a dot or a single host name.
struct EmailAddress {
    let text: String

    init(_ raw: String) throws(WordsRefusal) {
        let text = try Words(raw, field: .email, atMost: 200).text.lowercased()
        let halves = text.split(separator: "@", omittingEmptySubsequences: false)
        guard halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty, !text.contains(where: \.isWhitespace) else {
            throw .notUnderstood(.email)
        }
        self.text = text
    }
}

/// A name as the end of an address: `Sisäinen viestintä` is `sisainen-viestinta`.
struct ReadableAddress {
    let text: String

    init(_ name: String) {
        let folded = name.lowercased().map { letter -> String in
            switch letter {
            case "ä", "å", "á", "à": "a"
            case "ö", "ø", "ó": "o"
            case "ü": "u"
            case "é", "è": "e"
            default: letter.isASCII && (letter.isLetter || letter.isNumber) ? String(letter) : "-"
            }
        }
        let words = folded.joined().split(separator: "-")
        text = words.isEmpty ? "yksikko" : words.joined(separator: "-")
    }
}
