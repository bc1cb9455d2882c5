/// The known fields of one line, where they lie in it.
struct LineFields {
    private var tokens = [JSONToken?](repeating: nil, count: Field.allCases.count)
    private var present: [Field] = []

    subscript(field: Field) -> JSONToken? { tokens[field.rawValue] }

    /// Reads the line at hand as exactly one JSON object.
    mutating func read(_ scanner: inout JSONScanner) throws(Malformed) {
        clear()
        scanner.skipSpace()
        try scanner.expect(UInt8(ascii: "{"))
        scanner.skipSpace()
        if !scanner.take(UInt8(ascii: "}")) { try members(&scanner) }
        scanner.skipSpace()
        guard scanner.position == scanner.end else { throw .notJSON }
    }

    private mutating func members(_ scanner: inout JSONScanner) throws(Malformed) {
        while true {
            let key = try scanner.string()
            scanner.skipSpace()
            try scanner.expect(UInt8(ascii: ":"))
            scanner.skipSpace()
            let value = try scanner.value()
            if let field = Self.field(key, in: scanner) { note(value, as: field) }
            scanner.skipSpace()
            if scanner.take(UInt8(ascii: "}")) { return }
            try scanner.expect(UInt8(ascii: ","))
            scanner.skipSpace()
        }
    }

    private static func field(_ key: JSONToken, in scanner: JSONScanner) -> Field? {
        guard key.kind == .escaped else { return Field.vocabulary.meaning(scanner.bytes, key.range) }
        let spelling = scanner.spelling(key)
        return Field.vocabulary.meaning(spelling, 0..<spelling.count)
    }

    private mutating func note(_ value: JSONToken, as field: Field) {
        if tokens[field.rawValue] == nil { present.append(field) }
        tokens[field.rawValue] = value
    }

    private mutating func clear() {
        for field in present { tokens[field.rawValue] = nil }
        present.removeAll(keepingCapacity: true)
    }
}
