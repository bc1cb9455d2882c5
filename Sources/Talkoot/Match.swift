import ArgumentParser
import Foundation
import Language
import Listening

/// `talkoot match`: which topics the posts of a file, or of a stream, speak of.
struct Match: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say which topics posts match.",
        discussion: """
            A topic is a line {"id":"…","query":"…","lang":"fi"}, a post a line {"id":"…","text":"…","lang":"fi"}; "lang" may be missing. \
            A post may also say "from" and "site". Each post that matches gives a line {"post":"…","topics":["…"]}.
            """)

    @Option(help: "The topics, one JSON object a line.")
    var topics: String

    @Option(help: "The posts, one JSON object a line; - reads standard input and answers line by line.")
    var posts: String

    @Option(help: "How many threads match.")
    var threads = 1

    /// So many posts of a file are answered before the answers are written.
    private static let atOnce = 8192

    func validate() throws {
        guard (1...64).contains(threads) else { throw ValidationError("--threads is a number from 1 to 64.") }
        guard topics != "-" || posts != "-" else { throw ValidationError("Only one of --topics and --posts can be standard input.") }
    }

    func run() throws {
        let set = try topicSet()
        let bench = MatchingBench(set, threads: threads)
        if posts == "-" { try answerStream(bench) } else { try answerFile(bench) }
        FileHandle.standardError.write(Data("\(bench.postsPerSecond) posts/s on \(threads) threads\n".utf8))
    }

    private func topicSet() throws -> TopicSet {
        let wordbook: Wordbook
        do { wordbook = try Wordbook() } catch { throw CommandEnd.unreadableInput.saying("\(error)") }
        let set = TopicSet(lexicon: Lexicon(analysis: wordbook.analysis))
        var lines = Lines(try InputFile(topics).bytes())
        var ids: Set<Topic.ID> = []
        while let line = lines.next() {
            let topic = try reading(line, of: topics) { try TopicLine($0).topic() }
            guard ids.insert(topic.id).inserted else { throw line.refused(topics, "the topic \(topic.id) was given before") }
            set.add(topic)
        }
        return set
    }

    private func answerFile(_ bench: MatchingBench) throws {
        var lines = Lines(try InputFile(posts).bytes())
        var read: [PostLine] = []
        while let line = lines.next() { read.append(try reading(line, of: posts) { try PostLine($0) }) }
        for start in stride(from: 0, to: read.count, by: Self.atOnce) {
            try write(bench.answers(to: Array(read[start..<min(start + Self.atOnce, read.count)])))
        }
    }

    /// Whatever whole lines have come are answered together, then the next are waited for.
    private func answerStream(_ bench: MatchingBench) throws {
        var lines = Lines([])
        while true {
            let more = try StandardInput.next()
            if more.isEmpty { lines.end() } else { lines.append(more) }
            var read: [PostLine] = []
            while let line = lines.next() {
                do { read.append(try PostLine(line)) } catch {
                    try write(bench.answers(to: read))
                    throw line.refused(posts, "\(error)")
                }
            }
            try write(bench.answers(to: read))
            if more.isEmpty { return }
        }
    }

    private func write(_ answers: Data) throws {
        do { try FileHandle.standardOutput.write(contentsOf: answers) } catch {
            throw CommandEnd.cannotWrite.saying("The answers cannot be written.")
        }
    }

    private func reading<Value>(_ line: Line, of file: String, _ read: (Line) throws -> Value) throws -> Value {
        do { return try read(line) } catch { throw line.refused(file, "\(error)") }
    }
}
