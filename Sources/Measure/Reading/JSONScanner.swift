/// Walks over strict JSON (RFC 8259) in bytes, without building anything.
///
/// Written for this log: a million deeds are read in a second or two, which a general decoder does not do.
struct JSONScanner {
    let bytes: [UInt8]
    var position: Int
    let end: Int

    init(_ bytes: [UInt8], from start: Int, to end: Int) {
        self.bytes = bytes
        self.position = start
        self.end = end
    }

    /// The byte at hand; 0, which no JSON allows outside strings, when there is none.
    var next: UInt8 { position < end ? bytes[position] : 0 }

    mutating func skipSpace() {
        while position < end {
            let byte = bytes[position]
            guard byte == 0x20 || byte == 0x09 || byte == 0x0d || byte == 0x0a else { return }
            position += 1
        }
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard position < end, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    mutating func expect(_ byte: UInt8) throws(Malformed) {
        guard take(byte) else { throw .notJSON }
    }

    /// One value of any kind; what lies inside arrays and objects is checked and passed over.
    mutating func value() throws(Malformed) -> JSONToken {
        switch next {
        case UInt8(ascii: "\""): return try string()
        case UInt8(ascii: "{"), UInt8(ascii: "["): return try container()
        case UInt8(ascii: "t"): return try word("true", .yes)
        case UInt8(ascii: "f"): return try word("false", .no)
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ spelling: StaticString, _ kind: JSONToken.Kind) throws(Malformed) -> JSONToken {
        let start = position
        let count = spelling.utf8CodeUnitCount
        guard end - start >= count else { throw .notJSON }
        for offset in 0..<count where bytes[start + offset] != spelling.utf8Start[offset] { throw .notJSON }
        position += count
        return JSONToken(kind: kind, start: start, end: position)
    }

    private mutating func number() throws(Malformed) -> JSONToken {
        let start = position
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try digits() }
        var whole = true
        if take(UInt8(ascii: ".")) {
            whole = false
            try digits()
        }
        if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
            whole = false
            position += 1
            if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
            try digits()
        }
        return JSONToken(kind: whole ? .whole : .fraction, start: start, end: position)
    }

    private mutating func digits() throws(Malformed) {
        let start = position
        while next >= UInt8(ascii: "0"), next <= UInt8(ascii: "9") { position += 1 }
        guard position > start else { throw .notJSON }
    }
}
