import Foundation
import Testing

@Suite struct DeedsTests {
    @Test func `a log goes in and comes out with the same lines`() throws {
        try Folder.temporary { folder in
            let (house, out) = (folder.appending(component: "house").path, folder.appending(component: "out.jsonl").path)

            let taken = try Program.run(["deeds", "import", "--data", house, "--file", Examples.path("10-a-bit-of-everything.jsonl")])
            let exported = try Program.run(["deeds", "export", "--data", house, "--out", out])

            #expect(taken.code == 0 && exported.code == 0)
            #expect(exported.error.contains("no ground for pay"))
            #expect(try lines([UInt8](Data(contentsOf: URL(filePath: out)))) == lines(Examples.bytes("10-a-bit-of-everything.jsonl")))
        }
    }

    @Test func `what comes out is assessed as what went in`() throws {
        try Folder.temporary { folder in
            let house = folder.appending(component: "house").path
            _ = try Program.run(["deeds", "import", "--data", house, "--file", "-"], input: Examples.bytes("08-corrections.jsonl"))

            let exported = try Program.run(["deeds", "export", "--data", house])
            let assessed = try Program.run(["assess", "--deeds", "-", "--as-of", "2026-11-23", "--json"], input: exported.output)

            #expect(assessed.output == (try Examples.bytes("08-corrections.expected.json")))
        }
    }

    @Test func `a second log is refused and nothing is changed`() throws {
        try Folder.temporary { folder in
            let house = folder.appending(component: "house").path
            let arguments = ["deeds", "import", "--data", house, "--file", Examples.path("03-first-steps.jsonl")]
            _ = try Program.run(arguments)
            let before = try Program.run(["deeds", "export", "--data", house]).output

            let again = try Program.run(arguments)

            #expect(again.code == 73)
            #expect(again.error.contains("two histories do not become one"))
            #expect(try Program.run(["deeds", "export", "--data", house]).output == before)
        }
    }

    @Test func `a malformed log is refused with its line, and no folder is made`() throws {
        try Folder.temporary { folder in
            let house = folder.appending(component: "house")

            let outcome = try Program.run(["deeds", "import", "--data", house.path, "--file", Examples.path("11-malformed.jsonl")])

            #expect(outcome.code == 65)
            #expect(outcome.error == "line 6: \"at\" is not an instant\n")
            #expect(!FileManager.default.fileExists(atPath: house.path))
        }
    }

    @Test(arguments: [
        (["import", "--data", "/tmp", "--file", "/does/not/exist"], 66), (["export", "--data", "/does/not/exist"], 66),
        (["export"], 64), (["import", "--data", "/tmp"], 64),
    ])
    func `what cannot be used ends with its own code`(_ arguments: [String], code: Int) throws {
        let outcome = try Program.run(["deeds"] + arguments)

        #expect(outcome.code == code)
        #expect(!outcome.error.isEmpty)
    }

    private func lines(_ bytes: [UInt8]) -> Set<String> {
        Set(bytes.split(separator: 0x0a).map { String(decoding: $0, as: UTF8.self) })
    }
}
