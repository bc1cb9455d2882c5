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
        case UInt8(ascii: "u"): spellUnicode(into: &spelling)
        default: spelling.append(byte)
        }
    }

    /// A pair of surrogates is one character. Half a pair is none, but JSON lets it be written: it keeps three bytes of its own.
    private mutating func spellUnicode(into spelling: inout [UInt8]) {
        let unit = (try? fourHexDigits()) ?? 0
        if unit >= 0xd800, unit < 0xdc00, let low = lowSurrogate() {
            spell(0x10000 + (unit - 0xd800) << 10 + (low - 0xdc00), into: &spelling)
        } else {
            spell(unit, into: &spelling)
        }
    }

    /// The other half, if it stands here; nothing is taken otherwise.
    private mutating func lowSurrogate() -> UInt32? {
        var ahead = self
        guard ahead.take(UInt8(ascii: "\\")), ahead.take(UInt8(ascii: "u")), let unit = try? ahead.fourHexDigits(),
            unit >= 0xdc00, unit < 0xe000
        else { return nil }
        self = ahead
        return unit
    }

    private func spell(_ value: UInt32, into spelling: inout [UInt8]) {
        func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (value >> shift) & 0x3f) }
        switch value {
        case ..<0x80: spelling.append(UInt8(value))
        case ..<0x800: spelling += [UInt8(0xc0 | value >> 6), tail(0)]
        case ..<0x10000: spelling += [UInt8(0xe0 | value >> 12), tail(6), tail(0)]
        default: spelling += [UInt8(0xf0 | value >> 18), tail(12), tail(6), tail(0)]
        }
    }
}
