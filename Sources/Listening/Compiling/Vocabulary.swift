/// The numbers of all words that topics of a set seek, as long as one does.
///
/// A word is met in several ways, and a way belongs to several words: `palvelu` and `*palvelu` are both met by the lemma. A
/// post learns from the vocabulary which sought words each of its own stands for, so that all else asks of it yes or no.
struct Vocabulary {
    /// The number of no word: it stands in no post.
    static let nothing: Int32 = 0
    /// The number of what stands in every post.
    static let always: Int32 = 1

    /// A way in which a word is met.
    private struct Way {
        let key: WordKey
        let word: Int32
        /// Another one with this key; -1 after the last.
        var nextOfKey: Int32
        /// Another one of this word; -1 after the last.
        let nextOfWord: Int32
        let roles: Roles
        let languages: LanguageBits
        let kind: Plan.Way.Kind
    }

    private struct Word {
        var key = WordKey(.sought)
        var uses: Int32 = 0
        var firstWay: Int32 = -1
    }

    private static let last: Int32 = -1

    private var numbers: [WordKey: Int32] = [:]
    private var words = [Word(), Word()]
    private var unusedWords: [Int32] = []
    /// The first way of each key.
    private var firstWays: [WordKey: Int32] = [:]
    private var ways: [Way] = []
    private var unusedWays: [Int32] = []
    private var insides = Insides()
    private var beginnings = 0
    private var endings = 0
    /// Rises whenever a word comes or goes: what was looked up before is looked up again.
    private(set) var version: UInt64 = 1

    /// More than every number given so far.
    var end: Int { words.count }
    var hasBeginnings: Bool { beginnings > 0 }
    var hasEndings: Bool { endings > 0 }

    func number(of word: Plan.Word) -> Int32? { numbers[word.key] }

    /// The keys of all insides that stand in `word`.
    func insides(of word: UnsafeBufferPointer<UInt8>) -> [WordKey] { insides.found(in: word) }

    /// Calls `body` with each sought word that is met where a text offers `key` in `roles` and one of `languages`.
    @inline(__always)
    func meet(_ key: WordKey, _ roles: Roles, in languages: LanguageBits, _ body: (Int32) -> Void) {
        var index = firstWays[key] ?? Self.last
        while index != Self.last {
            let way = ways[Int(index)]
            // A form counts in every language, the other roles in their own.
            let counting = way.languages.isDisjoint(with: languages) ? Roles.form : Roles(rawValue: .max)
            if !way.roles.intersection(roles).isDisjoint(with: counting) { body(way.word) }
            index = way.nextOfKey
        }
    }

    mutating func use(_ word: Plan.Word) -> Int32 {
        if let number = numbers[word.key] {
            words[Int(number)].uses += 1
            return number
        }
        version += 1
        let number = freshWord()
        numbers[word.key] = number
        words[Int(number)] = Word(key: word.key, uses: 1)
        for way in word.ways { words[Int(number)].firstWay = add(way, number) }
        return number
    }

    /// Nobody may ask for a word that was released as often as it was used.
    mutating func release(_ number: Int32) {
        words[Int(number)].uses -= 1
        guard words[Int(number)].uses == 0 else { return }
        version += 1
        numbers[words[Int(number)].key] = nil
        var way = words[Int(number)].firstWay
        while way != Self.last {
            remove(way)
            unusedWays.append(way)
            way = ways[Int(way)].nextOfWord
        }
        words[Int(number)] = Word()
        unusedWords.append(number)
    }

    private mutating func add(_ way: Plan.Way, _ word: Int32) -> Int32 {
        let first = firstWays[way.key]
        if first == nil { begin(way) }
        let new = Way(
            key: way.key, word: word, nextOfKey: first ?? Self.last, nextOfWord: words[Int(word)].firstWay, roles: way.roles,
            languages: way.languages, kind: way.kind)
        let number = freshWay(new)
        firstWays[way.key] = number
        return number
    }

    private mutating func remove(_ number: Int32) {
        let way = ways[Int(number)]
        if firstWays[way.key] != number {
            var before = firstWays[way.key] ?? Self.last
            while ways[Int(before)].nextOfKey != number { before = ways[Int(before)].nextOfKey }
            ways[Int(before)].nextOfKey = way.nextOfKey
        } else if way.nextOfKey != Self.last {
            firstWays[way.key] = way.nextOfKey
        } else {
            firstWays[way.key] = nil
            end(way)
        }
    }

    /// Before the first way of a key comes.
    private mutating func begin(_ way: Plan.Way) {
        switch way.kind {
        case .word: break
        case .beginning: beginnings += 1
        case .ending: endings += 1
        case .inside: insides.add(way.letters, way.key)
        }
    }

    /// After the last way of a key has gone.
    private mutating func end(_ way: Way) {
        switch way.kind {
        case .word: break
        case .beginning: beginnings -= 1
        case .ending: endings -= 1
        case .inside: insides.remove(way.key)
        }
    }

    private mutating func freshWord() -> Int32 {
        if let number = unusedWords.popLast() { return number }
        words.append(Word())
        return Int32(words.count - 1)
    }

    private mutating func freshWay(_ way: Way) -> Int32 {
        if let number = unusedWays.popLast() {
            ways[Int(number)] = way
            return number
        }
        ways.append(way)
        return Int32(ways.count - 1)
    }
}
