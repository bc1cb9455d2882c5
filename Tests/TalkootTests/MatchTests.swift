import Foundation
import Testing

@Suite struct MatchTests {
    private static let topics = """
        {"id":"palvelu","query":"asiakaspalvelu AND (hidas OR jonottaa) NOT mainos","lang":"fi"}
        {"id":"avoin","query":"\\"avoin viestintä\\" OR #AvoinViestintä"}

        {"id":"b","query":"bluesky NEAR/2 talkoot"}
        {"id":"kunta","query":"from:@kunta site:kunta.example"}
        """

    @Test func `posts that match are printed in their order, with their topics sorted`() throws {
        let posts = """
            {"id":"1","text":"Asiakaspalvelussa sai jonottaa tunnin. Avointa viestintää!","lang":"fi"}
            {"id":"2","text":"Ei mitään."}
            {"id":"3","text":"#AvoinViestintä","lang":"fi","from":"kunta","site":"https://www.kunta.example/a"}
            {"id":"4","text":"Talkoot nyt myös Bluesky-palvelussa","lang":null}
            """

        let outcome = try match(posts)

        #expect(outcome.code == 0)
        #expect(
            String(decoding: outcome.output, as: UTF8.self) == """
                {"post":"1","topics":["avoin","palvelu"]}
                {"post":"3","topics":["avoin","kunta"]}
                {"post":"4","topics":["b"]}

                """)
        #expect(outcome.error.wholeMatch(of: /[0-9]+ posts\/s on 1 threads\n/) != nil)
    }

    @Test func `a file longer than a piece is answered to its end, in its order`() throws {
        let posts = (0..<9_000).map { #"{"id":"\#($0)","text":"Avoin viestintä"}"# }.joined(separator: "\n")

        let answers = String(decoding: try match(posts).output, as: UTF8.self)

        #expect(answers == (0..<9_000).map { #"{"post":"\#($0)","topics":["avoin"]}"# + "\n" }.joined())
    }

    @Test func `threads answer as one does`() throws {
        let posts = (0..<500).map { #"{"id":"\#($0)","text":"Avoin viestintä \#($0) \#($0 % 3 == 0 ? "Bluesky" : "sinne") talkoot"}"# }
            .joined(separator: "\n")

        let one = try match(posts)
        let three = try match(posts, ["--threads", "3"])

        #expect(one.output == three.output)
        #expect(one.output.count { $0 == UInt8(ascii: "\n") } == 500)
        #expect(three.error.hasSuffix("on 3 threads\n"))
    }

    @Test func `a stream is answered line by line`() throws {
        try Folder.temporary { folder in
            let file = folder.appending(component: "topics")
            try Data(Self.topics.utf8).write(to: file)
            let process = Process()
            let (input, output) = (Pipe(), Pipe())
            process.executableURL = Program.executable
            process.arguments = ["match", "--topics", file.path, "--posts", "-"]
            (process.standardInput, process.standardOutput, process.standardError) = (input, output, FileHandle.nullDevice)
            try process.run()
            for id in ["eka", "toka"] {
                input.fileHandleForWriting.write(Data("{\"id\":\"\(id)\",\"text\":\"avoin viestintä\"}\n".utf8))
                let answer = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
                #expect(answer == "{\"post\":\"\(id)\",\"topics\":[\"avoin\"]}\n")
            }
            input.fileHandleForWriting.write(Data(#"{"id":"kolmas","text":"avoin viestintä"}"#.utf8))
            try input.fileHandleForWriting.close()
            let rest = try output.fileHandleForReading.readToEnd()
            #expect(rest == Data("{\"post\":\"kolmas\",\"topics\":[\"avoin\"]}\n".utf8))
            process.waitUntilExit()
            #expect(process.terminationStatus == 0)
        }
    }

    @Test func `bytes that are not UTF-8 hide no words, and controls in an identifier are written as JSON writes them`() throws {
        var bytes = Array(#"{"id":"\u0001\"ä","text":"avoin "#.utf8)
        bytes += [0xFF, 0xC3, 0x20] + Array(#"viestintä"}"#.utf8)

        let outcome = try match(bytes)

        #expect(outcome.code == 0)
        #expect(String(decoding: outcome.output, as: UTF8.self) == "{\"post\":\"\\u0001\\\"ä\",\"topics\":[\"avoin\"]}\n")
    }

    @Test(arguments: [
        (#"{"id":"1"}"#, "\"text\" is missing"), (#"{"id":1,"text":"a"}"#, "\"id\" is not a text"), ("[]", "this is no JSON object"),
        (#"{"id":"1","text":"a""#, "this is no JSON object"), (#"{"id":"1","text":"a","lang":"suomi"}"#, "\"lang\" is no code"),
    ])
    func `a malformed post is named by its line, and a file is not half answered`(_ line: String, reason: String) throws {
        let outcome = try match("{\"id\":\"1\",\"text\":\"avoin viestintä\"}\n\n\(line)\n")

        #expect(outcome.code == 65)
        #expect(outcome.error.contains("line 3: \(reason)"))
        #expect(outcome.output.isEmpty)
    }

    @Test(arguments: [
        (#"{"id":"x","query":"a AND"}"#, "at the end of the query: a word, a phrase or a bracket was expected"),
        (#"{"id":"x","query":"ä (b"}"#, "at character 3, (: this bracket is not closed"), (#"{"id":"x","query":""}"#, "something to find"),
        (#"{"id":"x"}"#, "\"query\" is missing"), (#"{"id":"avoin","query":"a"}"#, "the topic avoin was given before"),
    ])
    func `a topic that cannot be read is named by its line, with the place in its query`(_ line: String, reason: String) throws {
        let outcome = try match("", topics: Self.topics + "\n" + line)

        #expect(outcome.code == 65)
        #expect(outcome.error.contains("line 6: ") && outcome.error.contains(reason), "\(outcome.error)")
        #expect(outcome.output.isEmpty)
    }

    @Test(arguments: [
        (["--topics", "/does/not/exist", "--posts", "-"], 66), (["--topics", "-", "--posts", "/does/not/exist"], 66),
        (["--topics", "-"], 64), (["--posts", "-"], 64), (["--topics", "-", "--posts", "-"], 64),
        (["--topics", "-", "--posts", "/dev/null", "--threads", "0"], 64), (["--topics", "-", "--posts", "/dev/null", "--shout"], 64),
    ])
    func `what cannot be used ends with its own code`(_ arguments: [String], code: Int) throws {
        let outcome = try Program.run(["match"] + arguments)

        #expect(outcome.code == code)
        #expect(!outcome.error.isEmpty)
        #expect(outcome.output.isEmpty)
    }

    private func match(_ posts: String, topics: String = Self.topics, _ more: [String] = []) throws -> Program.Outcome {
        try match(Array(posts.utf8), topics: topics, more)
    }

    private func match(_ posts: [UInt8], topics: String = Self.topics, _ more: [String] = []) throws -> Program.Outcome {
        try Folder.temporary { folder in
            let files = ["topics", "posts"].map { folder.appending(component: $0) }
            try Data(topics.utf8).write(to: files[0])
            try Data(posts).write(to: files[1])
            return try Program.run(["match", "--topics", files[0].path, "--posts", files[1].path] + more)
        }
    }
}
