import WorkingTime

/// The field types of measure.md 2: required ones throw when absent or null, optional ones are nil.
extension DeedReader {
    func required(_ field: Field) throws(Malformed) -> JSONToken {
        guard let token = fields[field], token.kind != .null else { throw .missing(field) }
        return token
    }

    func optional(_ field: Field) -> JSONToken? {
        guard let token = fields[field], token.kind != .null else { return nil }
        return token
    }

    // MARK: id

    mutating func id(_ field: Field) throws(Malformed) -> Name { try id(required(field), field) }

    mutating func optionalID(_ field: Field) throws(Malformed) -> Name? {
        guard let token = optional(field) else { return nil }
        return try id(token, field)
    }

    mutating func id(_ token: JSONToken, _ field: Field) throws(Malformed) -> Name {
        guard let (letters, range) = letters(of: token), isID(letters, range) else { throw .wrong(field, "an id") }
        return names.name(letters, range)
    }

    private func isID(_ bytes: borrowing [UInt8], _ range: Range<Int>) -> Bool {
        guard range.count >= 1, range.count <= 64 else { return false }
        for index in range where !isIDByte[Int(bytes[index])] { return false }
        return true
    }

    // MARK: text

    mutating func text(_ field: Field) throws(Malformed) -> Name { try text(required(field), field) }

    mutating func optionalText(_ field: Field) throws(Malformed) -> Name? {
        guard let token = optional(field) else { return nil }
        return try text(token, field)
    }

    mutating func text(_ token: JSONToken, _ field: Field) throws(Malformed) -> Name {
        guard let (letters, range) = letters(of: token) else { throw .wrong(field, "a text") }
        return names.name(letters, range)
    }

    /// Whether a text that is only tested for being there says something.
    func saysSomething(_ field: Field) throws(Malformed) -> Bool {
        guard let token = optional(field) else { return false }
        return try saysSomething(token, field)
    }

    func saysSomething(_ token: JSONToken, _ field: Field) throws(Malformed) -> Bool {
        guard let (_, range) = letters(of: token) else { throw .wrong(field, "a text") }
        return !range.isEmpty
    }

    /// The characters of a string, escapes spelt out; nil when the value is no string.
    func letters(of token: JSONToken) -> (letters: [UInt8], range: Range<Int>)? {
        switch token.kind {
        case .string: return (bytes, token.range)
        case .escaped:
            let spelling = JSONScanner(bytes, from: token.start, to: token.end).spelling(token)
            return (spelling, 0..<spelling.count)
        default: return nil
        }
    }
}

/// `A-Za-z0-9._:-`
private let isIDByte: [Bool] = (0..<256).map { byte in
    Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:-".utf8).contains(UInt8(byte))
}
