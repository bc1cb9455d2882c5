extension JSONScanner {
    /// The characters of a string token that has been scanned, escapes spelt out.
    func spelling(_ token: JSONToken) -> [UInt8] {
        guard token.kind == .escaped else { return Array(bytes[token.range]) }
        var scanner = JSONScanner(bytes, from: token.start, to: token.end)
        var spelling: [UInt8] = []
        while scanner.position < token.end {
            let byte = scanner.next
            scanner.position += 1
            if byte == UInt8(ascii: "\\") { scanner.spellEscape(into: &spelling) } else { spelling.append(byte) }
        }
        return spelling
    }

    private mutating func spellEscape(into spelling: inout [UInt8]) {
        let byte = next
        position += 1
        switch byte {
        case UInt8(ascii: "b"): spelling.append(0x08)
        case UInt8(ascii: "f"): spelling.append(0x0c)
        case UInt8(ascii: "n"): spelling.append(0x0a)
        case UInt8(ascii: "r"): spelling.append(0x0d)
        case UInt8(ascii: "t"): spelling.append(0x09)
        case UInt8(ascii: "u"): spelling.append(contentsOf: Character(spelledScalar()).utf8)
        default: spelling.append(byte)
        }
    }

    private mutating func spelledScalar() -> Unicode.Scalar {
        var value = (try? fourHexDigits()) ?? 0
        if value >= 0xd800, value < 0xe000 {
            position += 2
            let low = (try? fourHexDigits()) ?? 0
            value = 0x10000 + (value - 0xd800) << 10 + (low - 0xdc00)
        }
        // The scan has refused every value that is no scalar.
        return Unicode.Scalar(value) ?? "\u{fffd}"
    }
}
