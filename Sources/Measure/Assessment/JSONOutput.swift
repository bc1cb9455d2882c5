/// JSON as the assessment is written: one line, keys sorted by code point, numbers with at most four decimals.
enum JSONOutput {
    case null
    case integer(Int)
    case figure(Figure)
    case text(String)
    case list([JSONOutput])
    case object([String: JSONOutput])

    init(_ number: Int?) { self = number.map(JSONOutput.integer) ?? .null }
    init(_ figure: Figure?) { self = figure.map(JSONOutput.figure) ?? .null }
    init(_ text: String?) { self = text.map(JSONOutput.text) ?? .null }
    init(texts: [String]) { self = .list(texts.map(JSONOutput.text)) }

    func write(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += "null".utf8
        case .integer(let number): bytes += "\(number)".utf8
        case .figure(let figure): bytes += figure.description.utf8
        case .text(let text): Self.write(text.utf8, to: &bytes)
        case .list(let items): Self.write(items, to: &bytes)
        case .object(let members): Self.write(members, to: &bytes)
        }
    }

    private static func write(_ items: [JSONOutput], to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "["))
        for (place, item) in items.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            item.write(to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private static func write(_ members: [String: JSONOutput], to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "{"))
        // UTF-8 sorts as code points do; Swift's own order of strings is another one.
        let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        for (place, (key, value)) in sorted.enumerated() {
            if place > 0 { bytes.append(UInt8(ascii: ",")) }
            write(key.utf8, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            value.write(to: &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
    }

    static func write(_ text: some Sequence<UInt8>, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text {
            if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
                bytes.append(byte)
            } else {
                bytes += escape(byte).utf8
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func escape(_ byte: UInt8) -> String {
        switch byte {
        case UInt8(ascii: "\""): "\\\""
        case UInt8(ascii: "\\"): "\\\\"
        case 0x08: "\\b"
        case 0x09: "\\t"
        case 0x0a: "\\n"
        case 0x0c: "\\f"
        case 0x0d: "\\r"
        default: "\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)
        }
    }
}
