import Foundation
import Language
import Listening

/// How many posts a second go through sets of topics, beside PostgreSQL and Vectorscan at the same.
///
/// Everything is drawn from one seed. Numbers as arguments are of topics, in place of the usual. Where others use the machine too, look at the posts for each second of processor time.
@main
struct Matching {
    static func main() throws {
        let wordbook = try Wordbook()
        var material = Material(seed: 2027)
        let texts = (0..<10_000).map { _ in material.post() }
        say(
            "\(texts.count) posts of \(texts.reduce(0) { $0 + $1.utf8.count } / texts.count) bytes each; each figure is the best of 3 rounds"
        )
        let wanted = CommandLine.arguments.dropFirst().compactMap { Int($0) }
        for count in wanted.isEmpty ? [100_000, 10_000] : wanted {  // the large set first: its memory is not yet that of another
            let queries = (0..<count).map { _ in material.query() }
            say("\(count) topics")
            let own = try measure(queries, texts, wordbook)
            if count == 10_000 { try compare(queries, texts, own) }
        }
    }

    /// - Returns: the posts a second of one thread.
    private static func measure(_ queries: [Material.Query], _ texts: [String], _ wordbook: Wordbook) throws -> Double {
        let topics = try queries.enumerated().map { number, query in
            Topic(id: "topic-\(number)", query: try Query(query.own), language: .finnish)
        }
        let lexicon = Lexicon(analysis: wordbook.analysis)
        let posts = texts.map { Post(text: $0, language: .finnish) }
        for word in queries.flatMap(\.words) { _ = lexicon.reading(of: word, in: .finnish) }  // their memory is not the topics'
        let before = Memory.resident
        let set = TopicSet(lexicon: lexicon)
        let load = time { for topic in topics { set.add(topic) } }
        let memory = topics.count == 100_000 ? "\((Memory.resident - before) / topics.count) bytes a topic; " : ""
        say("  \(memory)all of them added in \(load)")
        let results = [1, 2].map { Round(set: set, posts: posts).best(of: 3, threads: $0) }
        for (threads, result) in zip([1, 2], results) {
            say("  \(threads) thread(s): \(result.sentence)")
        }
        say("  two threads are \(ratio(results[1].speed, results[0].speed)) times one")
        say("  " + changes(topics.prefix(1000), set, posts))
        return results[0].speed
    }

    private static func compare(_ queries: [Material.Query], _ texts: [String], _ own: Double) throws {
        if let found = try Postgres()?.speed(topics: queries.map(\.postgres), posts: Array(texts.prefix(200))) {
            say(
                "  PostgreSQL, tsquery: \(Int(found.speed)) posts/s, \(found.matches) topics a post; ours is \(ratio(own, found.speed)) times that"
            )
        }
        let words = Set(queries.flatMap(\.words)).sorted()
        guard let scan = Vectorscan(words: words) else { return say("  Vectorscan does not run on this processor") }
        var texts = texts
        var found = 0
        let speeds = (0..<3).map { _ in
            Double(texts.count) / seconds(time { for index in texts.indices { found += scan.count(in: &texts[index]) } })
        }
        let best = speeds.max() ?? 0
        say(
            "  Vectorscan, letters of \(words.count) words alone: \(Int(best)) posts/s, \(found / texts.count / 3) words a post; ours is \(ratio(own, best)) times that"
        )
    }

    /// Takes topics out and puts them back, without a post in between and with one: the next post gives the
    /// topic its rank, and looks its words up anew where the topic asks for new ones.
    private static func changes(_ topics: ArraySlice<Topic>, _ set: TopicSet, _ posts: [Post]) -> String {
        let matcher = Matcher(set)
        for post in posts { _ = matcher.topics(in: post) }
        let removals = topics.map { topic in time { set.remove(topic.id) } }.sorted()
        let additions = topics.map { topic in time { set.add(topic) } }.sorted()
        let rounds = zip(topics, posts).map { topic, post in
            set.remove(topic.id)
            _ = matcher.topics(in: post)
            return time {
                set.add(topic)
                _ = matcher.topics(in: post)
            }
        }
        func told(_ times: [Duration]) -> String { "median \(micros(times[500])), 99 of 100 within \(micros(times[990])) µs" }
        return "one topic added: \(told(additions)); removed: \(told(removals)); added and the next post matched: \(told(rounds.sorted()))"
    }

    private static func micros(_ duration: Duration) -> Int { Int(seconds(duration) * 1e6) }
    private static func ratio(_ one: Double, _ other: Double) -> String { (one / other).formatted(.number.precision(.fractionLength(2))) }

    /// At once, also into a pipe.
    static func say(_ line: String) { FileHandle.standardOutput.write(Data("\(line)\n".utf8)) }

    static func time(_ body: () -> Void) -> Duration {
        let start = ContinuousClock.now
        body()
        return ContinuousClock.now - start
    }

    static func seconds(_ duration: Duration) -> Double {
        Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }
}
