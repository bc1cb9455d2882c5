import WorkingTime

extension DeedReader {
    /// 0 … 2⁵³ − 1, without fraction: `3.0` is 3.
    func int(_ field: Field) throws(Malformed) -> Int { try int(required(field), field) }

    func optionalInt(_ field: Field) throws(Malformed) -> Int? {
        guard let token = optional(field) else { return nil }
        return try int(token, field)
    }

    func int(_ token: JSONToken, _ field: Field) throws(Malformed) -> Int {
        if token.kind == .whole, token.end - token.start <= 15, bytes[token.start] != UInt8(ascii: "-") {
            return digits(token.range)
        }
        guard token.kind == .whole || token.kind == .fraction,
            let whole = Int(exactly: spelledNumber(token)), whole >= 0, whole < 1 << 53
        else { throw .wrong(field, "a whole number") }
        return whole
    }

    func number(_ field: Field) throws(Malformed) -> Double { try number(required(field), field) }

    /// Finite: `1e999` is no number here.
    func number(_ token: JSONToken, _ field: Field) throws(Malformed) -> Double {
        if token.kind == .whole, token.end - token.start <= 15, bytes[token.start] != UInt8(ascii: "-") {
            return Double(digits(token.range))
        }
        guard token.kind == .whole || token.kind == .fraction, case let value = spelledNumber(token), value.isFinite
        else { throw .wrong(field, "a number") }
        return value
    }

    func bool(_ token: JSONToken, _ field: Field) throws(Malformed) -> Bool {
        guard token.kind == .yes || token.kind == .no else { throw .wrong(field, "true or false") }
        return token.kind == .yes
    }

    func bool(_ field: Field) throws(Malformed) -> Bool { try bool(required(field), field) }

    /// An absent or null flag is down.
    func flag(_ field: Field) throws(Malformed) -> Bool {
        guard let token = optional(field) else { return false }
        return try bool(token, field)
    }

    private func digits(_ range: Range<Int>) -> Int {
        var value = 0
        for index in range { value = value &* 10 &+ Int(bytes[index] &- 0x30) }
        return value
    }

    private func spelledNumber(_ token: JSONToken) -> Double {
        Double(String(decoding: bytes[token.range], as: UTF8.self)) ?? .infinity
    }
}
