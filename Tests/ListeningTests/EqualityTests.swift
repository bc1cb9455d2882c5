import Foundation
import Language
import Listening
import Testing

@Suite struct EqualityTests {
    /// More with `TALKOOT_PAIRS=1000000`.
    private static let pairs = ProcessInfo.processInfo.environment["TALKOOT_PAIRS"].flatMap { Int($0) } ?? 20_000

    /// A set of fifty topics is held against twenty posts while topics come and go.
    @Test func `a set matches as each topic by itself does`() throws {
        var pairs = RandomPairs(seed: 1)
        var compared = 0
        var met = 0
        while compared < Self.pairs {
            let lexicon = Toy.lexicon()
            let set = TopicSet(lexicon: lexicon)
            let matcher = Matcher(set)
            var topics: [Topic.ID: Topic] = [:]
            for round in 0..<20 {
                try change(&topics, in: set, by: &pairs, count: round == 0 ? 50 : 5)
                let post = pairs.post()
                let expected = topics.values.filter { PlainMatch($0, post, lexicon: lexicon).holds }.map(\.id)
                let found = matcher.topics(in: post)
                #expect(Set(found) == Set(expected), "\(post), \(Set(found).symmetricDifference(expected))")
                compared += topics.count
                met += found.count
            }
        }
        #expect(met > compared / 20)
    }

    private func change(_ topics: inout [Topic.ID: Topic], in set: TopicSet, by pairs: inout RandomPairs, count: Int) throws {
        for _ in 0..<count {
            if topics.count >= 50, let id = topics.keys.min() {
                topics[id] = nil
                set.remove(id)
            }
            let topic = try pairs.topic()
            topics[topic.id] = topic
            set.add(topic)
        }
    }
}
