extension JSONScanner {
    mutating func string() throws(Malformed) -> JSONToken {
        try expect(UInt8(ascii: "\""))
        let start = position
        var kind = JSONToken.Kind.string
        while position < end {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\"") {
                position += 1
                return JSONToken(kind: kind, start: start, end: position - 1)
            }
            guard byte >= 0x20 else { throw .notJSON }
            position += 1
            if byte == UInt8(ascii: "\\") {
                kind = .escaped
                try escape()
            }
        }
        throw .notJSON
    }

    private mutating func escape() throws(Malformed) {
        let byte = next
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
            UInt8(ascii: "r"), UInt8(ascii: "t"):
            return
        case UInt8(ascii: "u"): _ = try fourHexDigits()
        default: throw .notJSON
        }
    }

    mutating func fourHexDigits() throws(Malformed) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = Self.hexValue(next) else { throw .notJSON }
            value = value << 4 | digit
            position += 1
        }
        return value
    }

    private static func hexValue(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte) - 0x30
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte) - 0x57
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte) - 0x37
        default: nil
        }
    }
}
