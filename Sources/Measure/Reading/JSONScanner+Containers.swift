extension JSONScanner {
    /// An array or object of any depth. The open brackets are kept in a list and not on the stack,
    /// so that no line can exhaust it.
    mutating func container() throws(Malformed) -> JSONToken {
        let start = position
        let kind: JSONToken.Kind = next == UInt8(ascii: "{") ? .object : .array
        var closers: [UInt8] = []
        repeat {
            if try opens(&closers) { continue }
            try scalar()
            try close(&closers)
        } while !closers.isEmpty
        return JSONToken(kind: kind, start: start, end: position)
    }

    /// True when the value at hand is a container with something in it, which is open now.
    private mutating func opens(_ closers: inout [UInt8]) throws(Malformed) -> Bool {
        let opening = next
        guard opening == UInt8(ascii: "{") || opening == UInt8(ascii: "[") else { return false }
        let closer = opening == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: "]")
        position += 1
        skipSpace()
        if next == closer {
            closers.append(closer)
            try close(&closers)
            // The empty container was the value; what follows it has been taken as well.
            return true
        }
        closers.append(closer)
        if closer == UInt8(ascii: "}") { try key() }
        return true
    }

    private mutating func scalar() throws(Malformed) {
        _ = try value()
    }

    /// Takes what may follow a value: closing brackets, then a comma and the next key.
    private mutating func close(_ closers: inout [UInt8]) throws(Malformed) {
        while let closer = closers.last {
            skipSpace()
            if take(closer) {
                closers.removeLast()
                continue
            }
            try expect(UInt8(ascii: ","))
            skipSpace()
            if closer == UInt8(ascii: "}") { try key() }
            return
        }
    }

    private mutating func key() throws(Malformed) {
        _ = try string()
        skipSpace()
        try expect(UInt8(ascii: ":"))
        skipSpace()
    }
}
