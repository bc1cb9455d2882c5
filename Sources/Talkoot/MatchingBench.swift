import Dispatch
import Foundation
import Language
import Listening
import Synchronization

/// Threads that match posts, and the clock over their work: analysis and matching, without reading and printing.
final class MatchingBench {
    private let set: TopicSet
    private let threads: Int
    private let workers: [Worker]
    private var posts = 0
    private var time = Duration.zero

    init(_ set: TopicSet, threads: Int) {
        self.set = set
        self.threads = threads
        workers = (0..<threads).map { _ in Worker(set) }
    }

    var postsPerSecond: Int {
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
        return seconds > 0 ? Int(Double(posts) / seconds) : 0
    }

    /// A line for each post that matches, in the order of the posts.
    func answers(to lines: [PostLine]) -> Data {
        guard !lines.isEmpty else { return Data() }
        let start = ContinuousClock.now
        let topics = lines.count < 2 * threads ? workers[0].topics(in: lines[...]) : shared(lines)
        time += ContinuousClock.now - start
        posts += lines.count
        return Self.printed(lines, topics)
    }

    /// Each thread takes an equal share; small shares would keep the threads waiting for each other.
    private func shared(_ lines: [PostLine]) -> [[Topic.ID]] {
        let answers = Mutex<[Int: [[Topic.ID]]]>([:])
        let size = (lines.count + threads - 1) / threads
        DispatchQueue.concurrentPerform(iterations: threads) { [workers] thread in
            let share = lines[min(thread * size, lines.count)..<min((thread + 1) * size, lines.count)]
            let topics = workers[thread].topics(in: share)
            answers.withLock { $0[thread] = topics }
        }
        return answers.withLock { answers in (0..<threads).flatMap { answers[$0] ?? [] } }
    }

    private static func printed(_ lines: [PostLine], _ topics: [[Topic.ID]]) -> Data {
        var text = ""
        for (line, topics) in zip(lines, topics) where !topics.isEmpty {
            text += "{\"post\":\(JSONText(line.id)),\"topics\":[\(topics.map { JSONText($0).description }.joined(separator: ","))]}\n"
        }
        return Data(text.utf8)
    }
}

/// A matcher that one thread at a time uses.
private final class Worker: Sendable {
    private let matcher: Mutex<Matcher>

    init(_ set: TopicSet) {
        let identification = LanguageIdentification()
        matcher = Mutex(Matcher(set) { identification.language(of: $0) })
    }

    func topics(in lines: ArraySlice<PostLine>) -> [[Topic.ID]] {
        matcher.withLock { matcher in lines.map { matcher.topics(in: $0.post) } }
    }
}

/// A text as JSON writes it.
struct JSONText: CustomStringConvertible {
    let description: String

    init(_ text: String) {
        var json = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": json += "\\\(scalar)"
            case "\u{0}"..<" ": json += Self.escape(scalar)
            default: json.unicodeScalars.append(scalar)
            }
        }
        description = json + "\""
    }

    private static func escape(_ control: Unicode.Scalar) -> String {
        let hex = String(control.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    }
}
