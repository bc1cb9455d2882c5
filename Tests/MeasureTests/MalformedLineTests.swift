import Measure
import Testing

@Suite struct MalformedLineTests {
    private static let common = #""id":"d1","at":"2026-01-05T08:00:00Z""#

    @Test(arguments: [
        "{", "[]", "null", #"{"a":1}x"#, #"{"a":01}"#, #"{"a":NaN}"#, #"{"a":1,}"#, #"{'a':1}"#, #"{"a":"\x"}"#, #"{"a":"\ud800"}"#,
        #"{"id":"d1","kind":"x"}"#,
        #"{"id":"","at":"2026-01-05T08:00:00Z","kind":"x"}"#,
        #"{"id":"å","at":"2026-01-05T08:00:00Z","kind":"x"}"#,
        #"{"id":"d1","at":"2026-02-30T08:00:00Z","kind":"x"}"#,
        #"{"id":"d1","at":"2026-01-05T08:00:60Z","kind":"x"}"#,
        #"{"id":"d1","at":"1969-12-31T08:00:00Z","kind":"x"}"#,
        #"{\#(common),"kind":"x","by":7}"#,
        #"{\#(common),"kind":"log.x","visible":"some"}"#,
        #"{\#(common),"kind":"listening.done"}"#,
        #"{\#(common),"kind":"listening.done","items":null}"#,
        #"{\#(common),"kind":"listening.done","items":-1}"#,
        #"{\#(common),"kind":"listening.done","items":1.5}"#,
        #"{\#(common),"kind":"listening.done","items":9007199254740992}"#,
        #"{\#(common),"kind":"share.made","difference":1e999}"#,
        #"{\#(common),"kind":"unit.set","name":"x"}"#,
        #"{\#(common),"kind":"unit.set","unit":"u","days":[1,8]}"#,
        #"{\#(common),"kind":"unit.set","unit":"u","to":"24:01"}"#,
        #"{\#(common),"kind":"quiet.declared","from":"2026-01-06","to":"2026-01-07"}"#,
        #"{\#(common),"kind":"message.classified","message":"m","class":"Question"}"#,
        #"{\#(common),"kind":"loop.closed","loop":"l","outcome":3,"fact":"d"}"#,
    ])
    func `a line that is no deed refuses the whole log`(_ line: String) {
        let bytes = Array("\n \t\r\n\(line)\n".utf8)

        let refusal = #expect(throws: MalformedLine.self) { try DeedLog(jsonl: bytes) }

        #expect(refusal?.line == 3)
    }

    @Test(arguments: [
        #"{\#(common),"kind":"listening.done","items":3.0}"#,
        #"{\#(common),"kind":"listening.done","items":9007199254740991,"extra":[{"a":[]},{},[[]],-0.5e-3]}"#,
        #"{\#(common),"kind":"unheard.of","items":"many"}"#,
        #"{\#(common),"kind":"log.delivery","message":7}"#,
        #"{\#(common),"kind":"share.made","difference":2e-1,"by":null,"unit":null,"visible":null}"#,
        #"{ "id" : "d1" , "\u0061t" : "2026-01-05T08:00:0\u0030Z" , "kind" : "idea.given" , "idea":"i","characters":3 }"#,
        #"{\#(common),"kind":"unit.set","unit":"u","days":[],"from":"00:00","to":"24:00","name":"\ud83c\udf33\"\\\/"}"#,
        #"{\#(common),"kind":"x","\udc00":"half a pair: \ud83c\ud83c\udf33"}"#,
    ])
    func `a line that is one is read`(_ line: String) throws {
        #expect(try DeedLog(jsonl: Array(line.utf8)).count == 1)
    }

    @Test func `bytes that are no UTF-8 are named before anything else is`() {
        let bytes = Array(#"{"id":"d1","note":""#.utf8) + [0xc3, 0x28] + Array(#"""#.utf8)

        #expect(throws: MalformedLine(line: 1, why: "not valid UTF-8")) { try DeedLog(jsonl: bytes) }
    }

    @Test func `a deed told twice is one deed, however it is written`() throws {
        let once = #"{\#(Self.common),"kind":"listening.done","items":3,"note":"ä"}"#
        let again = #"{"note":"\u00e4","items":3.0,"kind":"listening.done",\#(Self.common)}"#

        #expect(try DeedLog(jsonl: Array("\(once)\n\(again)".utf8)).count == 1)
    }

    @Test(arguments: [
        ("1e20", "100000000000000000000"), ("2.50", "25e-1"), ("9007199254740993.0", "9007199254740992"), ("-0.0", "0"),
        (#""\ud800""#, #""\uD800""#), (#"{"å":1,"b":[2]}"#, #"{"b":[2.0],"\u00e5":1}"#),
    ])
    func `values are the same however they are written`(_ one: String, _ other: String) throws {
        let lines = [one, other].map { #"{\#(Self.common),"kind":"x","extra":\#($0)}"# }

        #expect(try DeedLog(jsonl: Array(lines.joined(separator: "\n").utf8)).count == 1)
    }

    @Test(arguments: [
        ("9007199254740993", "9007199254740992"), (#""e\u0301""#, #""\u00e9""#), (#"{"e\u0301":1,"\u00e9":2}"#, #"{"\u00e9":2}"#),
        ("true", "1"), ("null", "{}"), (#""\ud800""#, #""\ud801""#), ("[1,2]", "[2,1]"),
    ])
    func `what is another value makes another deed`(_ one: String, _ other: String) {
        let lines = [one, other].map { #"{\#(Self.common),"kind":"x","extra":\#($0)}"# }

        #expect(throws: MalformedLine.self) { try DeedLog(jsonl: Array(lines.joined(separator: "\n").utf8)) }
    }

    @Test func `two deeds cannot bear one id`() {
        let lines = [3, 4].map { #"{\#(Self.common),"kind":"listening.done","items":\#($0)}"# }

        #expect(throws: MalformedLine(line: 2, why: "another deed has this \"id\"")) {
            try DeedLog(jsonl: Array(lines.joined(separator: "\n").utf8))
        }
    }

    @Test func `no depth of brackets exhausts the reader`() throws {
        let deep = String(repeating: "[", count: 300_000) + String(repeating: "]", count: 300_000)

        #expect(try DeedLog(jsonl: Array(#"{\#(Self.common),"kind":"x","extra":\#(deep)}"#.utf8)).count == 1)
    }
}
