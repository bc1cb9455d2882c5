/// The numbers of all keys that topics of a set ask for, as long as one does.
struct Vocabulary {
    /// The number of no word: it stands in no post.
    static let nothing: Int32 = 0
    /// The number of what stands in every post.
    static let always: Int32 = 1

    private var words: [WordKey: Int32] = [:]
    private var insides = Insides()
    private var uses: [Int32] = [1, 1]
    private var unused: [Int32] = []
    private var beginnings = 0
    private var endings = 0
    private var keys: [Plan.Alternative.Key?] = [nil, nil]
    /// Rises whenever a key comes or goes: what was looked up before is looked up again.
    private(set) var version: UInt64 = 1

    /// More than every number given so far.
    var end: Int { uses.count }
    var hasBeginnings: Bool { beginnings > 0 }
    var hasEndings: Bool { endings > 0 }

    func number(of key: WordKey) -> Int32? { words[key] }

    /// The numbers of all insides that stand in `word`.
    func insides(of word: UnsafeBufferPointer<UInt8>) -> [Int32] { insides.found(in: word) }

    mutating func use(_ key: Plan.Alternative.Key) -> Int32 {
        if let number = number(of: key) {
            uses[Int(number)] += 1
            return number
        }
        version += 1
        let number = fresh()
        uses[Int(number)] = 1
        keys[Int(number)] = key
        switch key {
        case .word(let key): words[key] = number
        case .beginning(let key):
            words[key] = number
            beginnings += 1
        case .ending(let key):
            words[key] = number
            endings += 1
        case .inside(let bytes): insides.add(bytes, number)
        }
        return number
    }

    /// - Returns: whether nobody asks for it any more.
    @discardableResult
    mutating func release(_ number: Int32) -> Bool {
        uses[Int(number)] -= 1
        guard uses[Int(number)] == 0, let key = keys[Int(number)] else { return false }
        version += 1
        keys[Int(number)] = nil
        unused.append(number)
        switch key {
        case .word(let key): words[key] = nil
        case .beginning(let key):
            words[key] = nil
            beginnings -= 1
        case .ending(let key):
            words[key] = nil
            endings -= 1
        case .inside(let bytes): insides.remove(bytes, number)
        }
        return true
    }

    func number(of key: Plan.Alternative.Key) -> Int32? {
        switch key {
        case .word(let key), .beginning(let key), .ending(let key): words[key]
        case .inside(let bytes): insides.number(of: bytes)
        }
    }

    private mutating func fresh() -> Int32 {
        if let number = unused.popLast() { return number }
        uses.append(0)
        keys.append(nil)
        return Int32(uses.count - 1)
    }
}
