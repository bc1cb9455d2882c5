/// A form in one language and kind, with all that one met before needs: one line of the processor's cache.
struct Form {
    typealias Words = (Int32, Int32, Int32, Int32, Int32)

    /// Stands for its letters, kind and language; zero where no form is.
    let key: UInt64
    /// Its place in ``Forms/sources``.
    let source: UInt32
    /// When it was looked up in the vocabulary, as ``Forms`` counts.
    private(set) var generation: UInt32 = 0
    /// How many sought words it stands for: the first few here, the others in a list of all forms.
    private(set) var count: UInt32 = 0
    private var others: UInt32 = 0
    private(set) var first = noWords
    private(set) var second = noWords

    private static let nothing = Vocabulary.nothing
    private static let noWords: Words = (nothing, nothing, nothing, nothing, nothing)
    static let none = Form(key: 0, source: 0)
    /// So many words have their place in `first`, and as many in `second`.
    static let room = 5

    init(key: UInt64, source: UInt32) {
        self.key = key
        self.source = source
    }

    @inline(__always)
    var rangeOfOthers: Range<Int> { Int(others)..<(Int(others) + max(0, Int(count) - 2 * Self.room)) }

    /// Forgets what was found; words without room here are listed from `others` on.
    mutating func begin(_ generation: UInt32, others: Int) {
        self.generation = generation
        self.others = UInt32(others)
        count = 0
        (first, second) = (Self.noWords, Self.noWords)
    }

    /// - Returns: whether there was room.
    mutating func note(_ word: Int32) -> Bool {
        defer { count += 1 }
        switch count {
        case 0: first.0 = word
        case 1: first.1 = word
        case 2: first.2 = word
        case 3: first.3 = word
        case 4: first.4 = word
        case 5: second.0 = word
        case 6: second.1 = word
        case 7: second.2 = word
        case 8: second.3 = word
        case 9: second.4 = word
        default: return false
        }
        return true
    }
}
