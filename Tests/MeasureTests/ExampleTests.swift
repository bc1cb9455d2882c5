import Measure
import Testing
import WorkingTime

@Suite struct ExampleTests {
    @Test(arguments: Examples.names)
    func `an example comes to what it says`(_ name: String) throws {
        let log = try DeedLog(jsonl: try Examples.deeds(name))

        let json = assess(log, by: .shipped, asOf: Examples.monday).json()

        #expect(json == (try Examples.expected(name)))
    }

    @Test func `of two malformed lines the first is named`() throws {
        let bytes = try Examples.deeds("11-malformed")

        #expect(throws: MalformedLine(line: 6, why: "\"at\" is not an instant")) { try DeedLog(jsonl: bytes) }
    }

    @Test func `any day of a week means its Monday`() throws {
        let log = try DeedLog(jsonl: try Examples.deeds("06-worked-example"))

        #expect(assess(log, by: .shipped, asOf: Examples.monday + 6).json() == (try Examples.expected("06-worked-example")))
    }
}
