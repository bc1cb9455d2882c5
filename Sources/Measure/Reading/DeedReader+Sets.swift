import WorkingTime

/// Fields of *set* kinds (absent, null or a value), lists of ids, and words from a closed choice.
extension DeedReader {
    mutating func given<Value>(
        _ field: Field, _ read: (inout DeedReader, JSONToken, Field) throws(Malformed) -> Value
    ) throws(Malformed) -> Given<Value> {
        guard let token = fields[field] else { return .absent }
        guard token.kind != .null else { return .cleared }
        return .value(try read(&self, token, field))
    }

    mutating func givenID(_ field: Field) throws(Malformed) -> Given<Name> {
        try given(field) { (reader: inout DeedReader, token, field) throws(Malformed) in try reader.id(token, field) }
    }

    mutating func givenIDs(_ field: Field) throws(Malformed) -> Given<[Name]> {
        try given(field) { (reader: inout DeedReader, token, field) throws(Malformed) in try reader.ids(token, field) }
    }

    mutating func givenText(_ field: Field) throws(Malformed) -> Given<Name> {
        try given(field) { (reader: inout DeedReader, token, field) throws(Malformed) in try reader.text(token, field) }
    }

    mutating func givenFlag(_ field: Field) throws(Malformed) -> Given<Bool> {
        try given(field) { (reader: inout DeedReader, token, field) throws(Malformed) in try reader.bool(token, field) }
    }

    mutating func givenNumber(_ field: Field) throws(Malformed) -> Given<Double> {
        try given(field) { (reader: inout DeedReader, token, field) throws(Malformed) in try reader.number(token, field) }
    }

    mutating func givenDate(_ field: Field) throws(Malformed) -> Given<LocalDate> {
        try given(field) { (reader: inout DeedReader, token, field) throws(Malformed) in try reader.date(token, field) }
    }

    mutating func ids(_ token: JSONToken, _ field: Field) throws(Malformed) -> [Name] {
        var ids: [Name] = []
        for item in try items(token, field, "a list of ids") { ids.append(try id(item, field)) }
        return ids
    }

    /// The values of an array.
    func items(_ token: JSONToken, _ field: Field, _ wanted: String) throws(Malformed) -> [JSONToken] {
        guard token.kind == .array else { throw .wrong(field, wanted) }
        var scanner = JSONScanner(bytes, from: token.start + 1, to: token.end)
        var items: [JSONToken] = []
        scanner.skipSpace()
        while !scanner.take(UInt8(ascii: "]")) {
            items.append(try scanner.value())
            scanner.skipSpace()
            if scanner.take(UInt8(ascii: ",")) { scanner.skipSpace() }
        }
        return items
    }

    func word<Meaning>(_ token: JSONToken, _ field: Field, _ choice: Vocabulary<Meaning>) throws(Malformed) -> Meaning {
        guard let (letters, range) = letters(of: token), let meaning = choice.meaning(letters, range)
        else { throw .wrong(field, "one of its words") }
        return meaning
    }

    func word<Meaning>(_ field: Field, _ choice: Vocabulary<Meaning>) throws(Malformed) -> Meaning {
        try word(required(field), field, choice)
    }

    func optionalWord<Meaning>(_ field: Field, _ choice: Vocabulary<Meaning>) throws(Malformed) -> Meaning? {
        guard let token = optional(field) else { return nil }
        return try word(token, field, choice)
    }
}
