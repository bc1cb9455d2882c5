import FoundationEssentials

/// JSON as servers really send it, read tolerantly: a missing field is nil, a number may come as text and text as a number.
enum JSON: Hashable, Sendable {
    case null
    case bool(Bool)
    case whole(Int64)
    case number(Double)
    case text(String)
    case list([JSON])
    case object([String: JSON])

    /// Nil when the bytes are not JSON.
    init?(_ bytes: [UInt8]) {
        guard let value = try? JSONDecoder().decode(JSON.self, from: Data(bytes)) else { return nil }
        self = value
    }

    /// With its keys in order, so that the same value always gives the same bytes.
    var bytes: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(self) else { preconditionFailure("JSON without numbers that are none always encodes") }
        return Array(data)
    }

    var asText: String { String(decoding: bytes, as: UTF8.self) }
}

extension JSON {
    /// The field of an object; nil when there is none, or it is null.
    subscript(field: String) -> JSON? {
        guard case .object(let fields) = self, let value = fields[field], value != .null else { return nil }
        return value
    }

    /// Whether an object has the field at all, be it null.
    func mentions(_ field: String) -> Bool {
        guard case .object(let fields) = self else { return false }
        return fields[field] != nil
    }

    var string: String? {
        switch self {
        case .text(let text): text
        case .whole(let number): "\(number)"
        default: nil
        }
    }

    var int: Int? {
        switch self {
        case .whole(let number): Int(number)
        case .number(let number): Int(exactly: number.rounded())
        case .text(let text): Int(text)
        default: nil
        }
    }

    var items: [JSON]? {
        guard case .list(let items) = self else { return nil }
        return items
    }
}
