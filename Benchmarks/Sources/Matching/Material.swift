import Language
import Listening

/// Made-up topics and posts, the same for the same seed.
struct Material {
    private var random: SplitMix
    private let words: Words

    init(seed: UInt64) {
        random = SplitMix(state: seed)
        words = Words(count: 60_000, random: &random)
    }

    /// 5 to 60 words with a hashtag in every third and an address in every fifth.
    mutating func post() -> String {
        var pieces = (0..<Int.random(in: 5...60, using: &random)).map { index in
            let word = words.said(&random)
            return index == 0 || random.isChosen(0.1) ? word.prefix(1).uppercased() + word.dropFirst() : word
        }
        if random.isChosen(0.33) { pieces[pieces.count - 1] = "#" + words.said(&random) }
        if random.isChosen(0.2) { pieces[pieces.count - 2] = "https://routala.example/\(random.below(1_000_000))" }
        if random.isChosen(0.2) { pieces[1] += "," }
        return pieces.joined(separator: " ") + (random.isChosen(0.3) ? " 🎉" : ".")
    }

    /// A query in the language of topics and in that of PostgreSQL, and the words in it.
    struct Query {
        var own = ""
        var postgres = ""
        var words: [String] = []

        mutating func join(_ part: Query, by own: String, _ postgres: String) {
            self.own += own + part.own
            self.postgres += postgres + part.postgres
            words += part.words
        }
    }

    /// 1 to 12 words with all operators.
    mutating func query() -> Query {
        let count = 1 + random.below(12)
        var query = part(atMost: count)
        while query.words.count < count {
            let (own, postgres) = [(" AND ", " & "), (" ", " & "), (" OR ", " | ")][[0, 0, 0, 1, 1, 2][random.below(6)]]
            query.join(part(atMost: count - query.words.count), by: own, postgres)
        }
        return query
    }

    /// What people look for is seldom what is said most.
    private mutating func word() -> String {
        random.isChosen(0.9) ? words.bare[random.below(words.bare.count)] : words.forms[100 + random.below(2000)]
    }

    private mutating func part(atMost most: Int) -> Query {
        let (a, b, c) = (word(), word(), word())
        return switch random.below(20) {
        case 0 where most > 1: Query(own: "\"\(a) \(b)\"", postgres: "(\(a) <-> \(b))", words: [a, b])
        case 1 where most > 1: Query(own: "\(a) NEAR/5 \(b)", postgres: "(\(a) & \(b))", words: [a, b])
        case 2 where most > 1: Query(own: "(\(a) OR \(b))", postgres: "(\(a) | \(b))", words: [a, b])
        case 3 where most > 2: Query(own: "(\(a) OR \(b) OR \(c))", postgres: "(\(a) | \(b) | \(c))", words: [a, b, c])
        case 4 where most > 1: Query(own: "\(a) NOT \(b)", postgres: "\(a) & !\(b)", words: [a, b])
        case 5: Query(own: "\(a.prefix(7))*", postgres: "\(a.prefix(7)):*", words: [String(a.prefix(7))])
        case 6: Query(own: "*\(a)", postgres: a, words: [a])
        case 7: Query(own: "#\(a)", postgres: a, words: [a])
        case 8: Query(own: "=\"\(a)\"", postgres: a, words: [a])
        case 9 where random.isChosen(0.3): Query(own: "*\(a.prefix(8))*", postgres: a, words: [String(a.prefix(8))])
        case 10: Query(own: "\(a) lang:fi", postgres: a, words: [a])
        default: Query(own: a, postgres: a, words: [a])
        }
    }
}
