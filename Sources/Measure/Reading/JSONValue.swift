/// A JSON value in memory: for the model, and for asking whether two lines say the same.
enum JSONValue: Equatable, Sendable {
    case null
    case bool(Bool)
    case number(Number)
    case string(JSONText)
    case array([JSONValue])
    case object([JSONText: JSONValue])

    /// Equal when the numbers are equal, however they are written.
    enum Number: Equatable, Sendable {
        /// Digits without leading zeros, of any length.
        case whole(String)
        case fraction(Double)
    }

    /// Deeper nesting than this is not looked into.
    private static let depthLimit = 200

    init(_ bytes: [UInt8], from start: Int, to end: Int) throws(Malformed) {
        var scanner = JSONScanner(bytes, from: start, to: end)
        scanner.skipSpace()
        self = try Self.read(&scanner, depth: 0)
        scanner.skipSpace()
        guard scanner.position == end else { throw .notJSON }
    }

    private static func read(_ scanner: inout JSONScanner, depth: Int) throws(Malformed) -> JSONValue {
        guard depth < depthLimit else { throw .notJSON }
        switch scanner.next {
        case UInt8(ascii: "{"): return try object(&scanner, depth: depth)
        case UInt8(ascii: "["): return try array(&scanner, depth: depth)
        default: return scalar(try scanner.value(), in: scanner)
        }
    }

    private static func object(_ scanner: inout JSONScanner, depth: Int) throws(Malformed) -> JSONValue {
        var members: [JSONText: JSONValue] = [:]
        try items(&scanner, until: UInt8(ascii: "}")) { (scanner: inout JSONScanner) throws(Malformed) in
            let key = JSONText(utf8: scanner.spelling(try scanner.string()))
            scanner.skipSpace()
            try scanner.expect(UInt8(ascii: ":"))
            scanner.skipSpace()
            members[key] = try read(&scanner, depth: depth + 1)
        }
        return .object(members)
    }

    private static func array(_ scanner: inout JSONScanner, depth: Int) throws(Malformed) -> JSONValue {
        var values: [JSONValue] = []
        try items(&scanner, until: UInt8(ascii: "]")) { (scanner: inout JSONScanner) throws(Malformed) in
            values.append(try read(&scanner, depth: depth + 1))
        }
        return .array(values)
    }

    private static func items(
        _ scanner: inout JSONScanner, until closer: UInt8, read: (inout JSONScanner) throws(Malformed) -> Void
    ) throws(Malformed) {
        scanner.position += 1
        scanner.skipSpace()
        if scanner.take(closer) { return }
        while true {
            try read(&scanner)
            scanner.skipSpace()
            if scanner.take(closer) { return }
            try scanner.expect(UInt8(ascii: ","))
            scanner.skipSpace()
        }
    }

    private static func scalar(_ token: JSONToken, in scanner: JSONScanner) -> JSONValue {
        switch token.kind {
        case .yes: .bool(true)
        case .no: .bool(false)
        case .whole, .fraction: .number(Number(String(decoding: scanner.spelling(token), as: UTF8.self)))
        case .string, .escaped: .string(JSONText(utf8: scanner.spelling(token)))
        case .null, .array, .object: .null
        }
    }
}
