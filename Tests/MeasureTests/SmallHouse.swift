import Measure
import Testing
import WorkingTime

/// A unit of two people that was declared long ago; a test adds what it is about.
struct SmallHouse {
    var lines = [
        #"{"id":"a1","at":"2026-01-05T08:00:00Z","kind":"unit.set","unit":"u","name":"Unit"}"#,
        #"{"id":"a2","at":"2026-01-05T08:00:00Z","kind":"member.set","member":"aino","home":"u"}"#,
        #"{"id":"a3","at":"2026-01-05T08:00:00Z","kind":"member.set","member":"veikko","home":"u"}"#,
        #"{"id":"a4","at":"2026-01-05T08:00:00Z","kind":"account.set","unit":"u","account":"k","stewards":["aino","veikko"],"publishers":["aino"],"recovery":true}"#,
    ]

    /// A deed of the unit; `fields` are the rest of the line.
    mutating func add(_ id: String, _ at: String, _ kind: String, by: String? = "aino", _ fields: String = "") {
        let doer = by.map { #","by":"\#($0)""# } ?? ""
        lines.append(#"{"id":"\#(id)","at":"\#(at)","kind":"\#(kind)","unit":"u"\#(doer)\#(fields.isEmpty ? "" : ",\(fields)")}"#)
    }

    var log: DeedLog { get throws { try DeedLog(jsonl: Array(lines.joined(separator: "\n").utf8)) } }

    func maturity(asOf date: LocalDate = Examples.monday, by model: Model = .shipped) throws -> Maturity {
        try #require(assess(try log, by: model, asOf: date)["u"]?.maturity)
    }

    func opened(asOf date: LocalDate = Examples.monday, by model: Model = .shipped) throws -> OpenedWeek {
        OpenedWeek(try log, by: model, asOf: date)
    }

    /// Why deeds were passed over by the first part of a gate, by their ids.
    func reasons(at gate: String, part: Int = 1) throws -> [String: Uncounted.Why] {
        let part = try #require(try maturity().gate(gate)?.parts[part - 1])
        let uncounted = try opened().uncounted(by: part, of: "u")
        return Dictionary(uniqueKeysWithValues: uncounted.map { ($0.id, $0.why) })
    }
}
