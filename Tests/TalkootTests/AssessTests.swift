import Foundation
import Testing

@Suite struct AssessTests {
    @Test(arguments: Examples.names)
    func `an example comes to what it says`(_ name: String) throws {
        let outcome = try Program.run(["assess", "--deeds", Examples.path("\(name).jsonl"), "--as-of", "2026-11-23", "--json"])

        #expect(outcome.code == 0)
        #expect(outcome.output == (try Examples.bytes("\(name).expected.json")))
        #expect(outcome.error.isEmpty)
    }

    @Test func `a log is read from standard input, and another model from a file`() throws {
        let outcome = try Program.run(
            ["assess", "--deeds", "-", "--as-of", "2026-11-29", "--json", "--model", Examples.path("model.json")],
            input: Examples.bytes("06-worked-example.jsonl"))

        #expect(outcome.output == (try Examples.bytes("06-worked-example.expected.json")))
    }

    @Test func `without json a person reads who is helped next`() throws {
        let outcome = try Program.run(["assess", "--deeds", Examples.path("06-worked-example.jsonl"), "--as-of", "2026-11-23"])

        let text = String(decoding: outcome.output, as: UTF8.self)
        #expect(outcome.code == 0)
        #expect(text.contains("Next to be helped: Tuotekehitys"))
        #expect(text.contains("Asiakaspalvelu: ad hoc. Next: Record the outcome and conclusion of 1 ended goal"))
        #expect(text.contains("Myynti: assessed later."))
    }

    @Test func `a malformed line is named, and nothing else is printed`() throws {
        let outcome = try Program.run(["assess", "--deeds", Examples.path("11-malformed.jsonl"), "--as-of", "2026-11-23", "--json"])

        #expect(outcome.code == 65)
        #expect(outcome.error == "line 6: \"at\" is not an instant\n")
        #expect(outcome.output.isEmpty)
    }

    @Test(arguments: [
        (["--deeds", "/does/not/exist", "--as-of", "2026-11-23"], 66), (["--deeds", "/", "--as-of", "2026-11-23"], 66),
        (["--deeds", "-", "--as-of", "2026-11-23", "--model", "/does/not/exist"], 66),
        (["--deeds", "-", "--as-of", "2026-02-30"], 64), (["--deeds", "-"], 64), (["--as-of", "2026-11-23"], 64),
        (["--deeds", "-", "--as-of", "2026-11-23", "--shout"], 64),
    ])
    func `what cannot be used ends with its own code`(_ arguments: [String], code: Int) throws {
        let outcome = try Program.run(["assess"] + arguments)

        #expect(outcome.code == code)
        #expect(!outcome.error.isEmpty)
        #expect(outcome.output.isEmpty)
    }

    @Test(arguments: ["{}", "nonsense", "[]"])
    func `a model that is none is refused as a model`(_ text: String) throws {
        try Folder.temporary { folder in
            let file = folder.appending(component: "model.json")
            try Data(text.utf8).write(to: file)

            let outcome = try Program.run(["assess", "--deeds", "-", "--as-of", "2026-11-23", "--model", file.path, "--json"])

            #expect(outcome.code == 65)
            #expect(outcome.error.hasPrefix("model"))
            #expect(outcome.output.isEmpty)
        }
    }
}
