import Storage
import WorkingTime
import Workplace

/// What somebody wrote of a unit.
struct UnitForm {
    let form: Form

    init(_ form: Form) { self.form = form }

    func changing(_ unit: Unit) throws -> Unit {
        var unit = unit
        unit.name = try Words(form["name"], field: .name, atMost: Unit.longestName).text
        if unit.address.isEmpty { unit.address = ReadableAddress(unit.name).text }
        unit.functions = Set(form.all("function").compactMap(BusinessFunction.init))
        unit.primary = try primary(among: unit.functions)
        unit.rhythm = try number("rhythm")
        unit.hours = ServiceHours(days: Set(form.all("day").compactMap { Int($0) }), from: try minute("from"), to: try minute("to"))
        unit.targetMinutes = Int(try number("target").rounded())
        return unit
    }

    /// A unit with one function need not say which is the first.
    private func primary(among functions: Set<BusinessFunction>) throws -> BusinessFunction? {
        let written = form["primary"]
        guard !written.isEmpty else { return functions.count == 1 ? functions.first : nil }
        guard let primary = BusinessFunction(rawValue: written) else { throw WordsRefusal.notUnderstood(Words.Field("primary")) }
        return primary
    }

    private func number(_ field: String) throws -> Double {
        let text = try Words(form[field], field: Words.Field(field), atMost: 12).text
        let plain = text.replacing(",", with: ".").filter { !$0.isWhitespace }
        guard plain.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }), let number = Double(plain) else {
            throw WordsRefusal.notUnderstood(Words.Field(field))
        }
        return number
    }

    /// `8`, `8.30`, `08:30`.
    private func minute(_ field: String) throws -> Int {
        let text = try Words(form[field], field: Words.Field(field), atMost: 8).text
        let parts = text.split(whereSeparator: { $0 == ":" || $0 == "." }).map { Int($0) }
        guard (1...2).contains(parts.count), let hour = parts[0], let minute = parts.count > 1 ? parts[1] : 0, (0...24).contains(hour),
            (0..<60).contains(minute), hour * 60 + minute <= 24 * 60
        else { throw WordsRefusal.notUnderstood(Words.Field(field)) }
        return hour * 60 + minute
    }
}
