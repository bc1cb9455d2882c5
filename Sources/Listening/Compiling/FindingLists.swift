/// For each word the topics that are found by it.
struct FindingLists {
    /// A topic in the list of a word.
    struct Entry {
        /// Where the steps lie that remain once the word stands in a post; ``Programs/nothing`` where none do.
        let rest: UInt32
        let topic: Int32
        /// Another word the topic cannot do without; ``Vocabulary/always`` where there is none.
        let second: Int32
        let roles: Roles
        let languages: LanguageBits

        /// Stands in no post.
        static let none = Entry(rest: Programs.nothing, topic: -1, second: Vocabulary.nothing, roles: [], languages: [])
    }

    /// A list, in one line of the processor's cache: most have no more than three entries.
    struct List {
        fileprivate(set) var count = 0
        fileprivate var place: UInt32 = 0
        /// Of the block with the entries after the third, as ``Blocks`` counts; -1 where there is none.
        fileprivate var size: Int32 = -1
        fileprivate(set) var first = (Entry.none, Entry.none, Entry.none)

        static let room = 3
        fileprivate var countOfOthers: Int { max(0, count - Self.room) }
        fileprivate var isFull: Bool { count == Self.room + (size < 0 ? 0 : 1 << size) }
    }

    private var lists = Growing<List>()
    private var others = Blocks<Entry>()
    /// A bit for each word: whether it finds topics. Most words do not.
    private var finding = Growing<UInt32>()

    /// Makes room for the words below `end`.
    mutating func extend(to end: Int) {
        lists.extend(to: end, with: List())
        finding.extend(to: end / 32 + 1, with: 0)
    }

    /// 1 where the word finds topics, otherwise 0.
    @inline(__always)
    func finds(_ word: Int32) -> UInt8 {
        UInt8(truncatingIfNeeded: finding[Int(word >> 5)] &>> UInt32(truncatingIfNeeded: word & 31)) & 1
    }

    @inline(__always)
    func list(of word: Int32) -> UnsafeMutablePointer<List> { lists.base + Int(word) }

    @inline(__always)
    func others(of list: UnsafePointer<List>) -> UnsafeBufferPointer<Entry> {
        UnsafeBufferPointer(start: others[list.pointee.place], count: list.pointee.count - List.room)
    }

    /// Reads the first of the entries after the third, where there are any.
    @inline(__always)
    func touchOthers(of word: Int32) -> Int {
        let list = list(of: word)
        return list.pointee.count > List.room ? Int(others[list.pointee.place].pointee.topic) : 0
    }

    func count(of word: Int32) -> Int { lists[Int(word)].count }

    mutating func add(_ entry: Entry, to word: Int32) {
        let list = list(of: word)
        if list.pointee.isFull { enlarge(list) }
        list.pointee.count += 1
        set(list, list.pointee.count - 1, entry)
        finding.base[Int(word) / 32] |= 1 << UInt32(word % 32)
    }

    private mutating func enlarge(_ list: UnsafeMutablePointer<List>) {
        let count = list.pointee.countOfOthers
        let size = Blocks<Entry>.size(for: count + 1)
        let place = others.take(size)
        if count > 0 { others[place].update(from: others[list.pointee.place], count: count) }
        giveBack(list)
        list.pointee.place = place
        list.pointee.size = Int32(size)
    }

    private mutating func giveBack(_ list: UnsafeMutablePointer<List>) {
        if list.pointee.size >= 0 { others.giveBack(list.pointee.place, Int(list.pointee.size)) }
        list.pointee.size = -1
    }

    private func entry(_ list: UnsafeMutablePointer<List>, _ index: Int) -> Entry {
        switch index {
        case 0: list.pointee.first.0
        case 1: list.pointee.first.1
        case 2: list.pointee.first.2
        default: others[list.pointee.place][index - List.room]
        }
    }

    private func set(_ list: UnsafeMutablePointer<List>, _ index: Int, _ entry: Entry) {
        switch index {
        case 0: list.pointee.first.0 = entry
        case 1: list.pointee.first.1 = entry
        case 2: list.pointee.first.2 = entry
        default: others[list.pointee.place][index - List.room] = entry
        }
    }

    /// Takes the topic out wherever it stands in the word's list; the last takes its place.
    mutating func remove(_ topic: Int32, from word: Int32) {
        let list = list(of: word)
        for index in (0..<list.pointee.count).reversed() where entry(list, index).topic == topic {
            let last = list.pointee.count - 1
            set(list, index, entry(list, last))
            set(list, last, .none)
            list.pointee.count = last
        }
        if list.pointee.count <= List.room { giveBack(list) }
        if list.pointee.count == 0 { finding.base[Int(word) / 32] &= ~(1 << UInt32(word % 32)) }
    }

    func free() {
        lists.free()
        others.free()
        finding.free()
    }
}
