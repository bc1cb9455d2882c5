import Workplace
import WorkingTime

/// Something done in the workplace, in the vocabulary of the measure (`docs/measure.md` 2).
///
/// A deed holds keys, counts, lengths and short codes: no text of a message, no name, no address.
struct Deed: Sendable {
    let kind: String
    let by: Member.ID?
    let unit: Unit.ID?
    let at: Instant
    /// The key of the object it tells of; pages and exports find deeds by it.
    let subject: String?
    /// Why what was made is not shown to the whole house; the measure reads it from the deed that makes it.
    let restriction: Restriction?
    let fields: [(name: String, value: Field)]

    enum Field: Sendable {
        case text(String)
        case integer(Int)
        case number(Double)
        case flag(Bool)
        case texts([String])
        case integers([Int])
        case null
    }

    init(
        _ kind: String, by member: Member.ID?, unit: Unit.ID?, at: Instant, subject: String? = nil, restriction: Restriction? = nil,
        _ fields: KeyValuePairs<String, Field?> = [:]
    ) {
        self.init(
            kind, by: member, unit: unit, at: at, subject: subject, restriction: restriction,
            fields: fields.compactMap { name, value in value.map { (name, $0) } })
    }

    init(
        _ kind: String, by member: Member.ID?, unit: Unit.ID?, at: Instant, subject: String?, restriction: Restriction? = nil,
        fields: [(name: String, value: Field)]
    ) {
        self.kind = kind
        self.by = member
        self.unit = unit
        self.at = at
        self.subject = subject
        self.restriction = restriction
        self.fields = fields
    }

    /// The deed as one line of the log, without the line feed.
    func line(id: String) -> String {
        var line = "{\"id\":\(JSONText(id)),\"at\":\"\(at)\",\"kind\":\(JSONText(kind))"
        if let by { line += ",\"by\":\(JSONText(by.text))" }
        if let unit { line += ",\"unit\":\(JSONText(unit.text))" }
        if let restriction { line += ",\"visible\":\"restricted\",\"why\":\(JSONText(restriction.rawValue))" }
        for (name, value) in fields { line += ",\(JSONText(name)):\(value.json)" }
        return line + "}"
    }
}

extension Deed.Field {
    var json: String {
        switch self {
        case .text(let text): JSONText(text).description
        case .integer(let number): "\(number)"
        case .number(let number): number == number.rounded() && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
        case .flag(let flag): "\(flag)"
        case .texts(let texts): "[" + texts.map { JSONText($0).description }.joined(separator: ",") + "]"
        case .integers(let numbers): "[" + numbers.map(String.init).joined(separator: ",") + "]"
        case .null: "null"
        }
    }

    static func key<Subject>(_ key: Identifier<Subject>?) -> Self { key.map { .text($0.text) } ?? .null }
}

/// A string as JSON writes it.
struct JSONText: CustomStringConvertible {
    let description: String

    init(_ text: String) {
        var json = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": json += "\\\""
            case "\\": json += "\\\\"
            case "\n": json += "\\n"
            case "\r": json += "\\r"
            case "\t": json += "\\t"
            case "\u{0}"..<"\u{20}": json += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
            default: json.unicodeScalars.append(scalar)
            }
        }
        description = json + "\""
    }
}

extension Transaction {
    /// Adds a deed to the log, in the transaction of the state it tells of. Gives its key back.
    @discardableResult
    func append(_ deed: Deed) throws -> String {
        let id = newKey(at: deed.at)
        try execute(
            """
            INSERT INTO deeds (id, at, kind, by_member, unit_id, subject, line)
            VALUES (\(id), \(deed.at), \(deed.kind), \(deed.by), \(deed.unit), \(deed.subject), \(deed.line(id: id)))
            """)
        announce(.deeds)
        return id
    }
}
