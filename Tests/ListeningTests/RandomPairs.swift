import Language
import Listening

/// Draws queries and posts from few words, so that they often meet.
struct RandomPairs {
    private var random: SplitMix

    init(seed: UInt64) { random = SplitMix(state: seed) }

    private static let stems = ["talo", "kala", "Aino", "työ", "avoin", "palvelu", "ko", "ÅBO", "e-lasku", "y.z"]
    private static let endings = ["", "", "n", "ssa", "mme", "s"]
    private static let beginnings = ["ta", "KAL", "ain", "työ", "avoinx", "e-las", "ko", "åb"]
    private static let insides = ["alo", "Ala", "yö", "oinx", "lve", "bo", "ss", "y.z"]
    private static let names = ["aino", "routala", "aino@palvelin.example", "talo.example"]
    private static let languages: [TextLanguage?] = [.finnish, .finnish, .swedish, .english, TextLanguage(rawValue: "de"), nil]
    private static let sites = ["https://www.routala.example/a", "blogi.routala.example", "muu.example", nil]

    private mutating func pick<Element>(_ list: [Element]) -> Element { list[Int.random(in: 0..<list.count, using: &random)] }
    private mutating func isChosen(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }

    private mutating func word() -> String {
        let word = pick(Self.stems) + pick(Self.endings)
        return isChosen(0.15) ? "\(pick(Self.stems))x\(word)" : word
    }

    mutating func post() -> Post {
        var text = ""
        for _ in 0..<Int.random(in: 0...12, using: &random) { text += piece() + pick([" ", " ", " ", ", ", "."]) }
        return Post(
            text: text, language: pick(Self.languages), author: isChosen(0.5) ? pick(Self.names) : nil, site: pick(Self.sites))
    }

    private mutating func piece() -> String {
        switch Int.random(in: 0..<12, using: &random) {
        case 0: "#" + word().capitalizedFirst + word().capitalizedFirst
        case 1: "#" + word()
        case 2: "@" + pick(Self.names)
        case 3: pick(["🎉", "2027", "3,14", "https://routala.example/x", "\u{202E}", "\u{0}"])
        case 4: word().uppercased()
        default: word()
        }
    }

    mutating func topic() throws -> Topic {
        let text = query(depth: 3)
        return Topic(id: text, query: try Query(text), language: isChosen(0.5) ? nil : pick(Self.languages))
    }

    private mutating func query(depth: Int) -> String {
        guard depth > 0, !isChosen(0.3) else { return sought() }
        switch Int.random(in: 0..<7, using: &random) {
        case 0: return "\(query(depth: depth - 1)) AND \(query(depth: depth - 1))"
        case 1: return "\(query(depth: depth - 1)) \(query(depth: depth - 1)) \(query(depth: depth - 1))"
        case 2: return "(\(query(depth: depth - 1)) OR \(query(depth: depth - 1)))"
        case 3: return "NOT \(query(depth: depth - 1))"
        case 4: return "\(side()) NEAR/\(Int.random(in: 0...4, using: &random)) (\(side()) OR \(side()))"
        case 5: return "-\(sought()) \(query(depth: depth - 1))"
        default: return "(\(query(depth: depth - 1)))"
        }
    }

    /// What may stand beside NEAR.
    private mutating func side() -> String { isChosen(0.5) ? word() : sought(Int.random(in: 0..<8, using: &random)) }

    private mutating func sought() -> String { sought(Int.random(in: 0..<16, using: &random)) }

    private mutating func sought(_ kind: Int) -> String {
        switch kind {
        case 0: "\"\(word()) \(word())\""
        case 1: "\"\(word()) \(word()) \(pick(Self.beginnings))*\""
        case 2: "=\"\(word())\""
        case 3: "\(pick(Self.beginnings))*"
        case 4: "*\(word())"
        case 5: "*\(pick(Self.insides))*"
        case 6: "#\(word())"
        case 7: "@\(pick(Self.names))"
        case 8: pick(["lang:fi", "lang:sv", "from:aino", "from:@routala", "site:routala.example", "site:example"])
        case 9: pick(["🎉", "2027", "*", "https://routala.example/x", "#\(word().capitalizedFirst)\(word().capitalizedFirst)"])
        default: word()
        }
    }
}

extension String {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// A small source of numbers that gives the same ones for the same seed.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var number = state
        number = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
        number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
        return number ^ (number >> 31)
    }
}
