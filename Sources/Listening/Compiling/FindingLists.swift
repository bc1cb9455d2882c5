/// For each word the topics that are found by it.
struct FindingLists {
    /// A topic in the list of a word.
    struct Entry {
        /// Where the steps lie that remain after the looks; ``Programs/nothing`` where none do.
        let rest: UInt32
        /// As ``TopicOrder`` counts.
        var rank: Int32
        /// What a post must have or lack beside the word.
        var first = Look.none
        var second = Look.none

        /// Matches no post.
        static let nobody = {
            var entry = Entry(rest: Programs.nothing, rank: 0)
            entry.first = Look(Vocabulary.nothing, isMet: true)
            return entry
        }()
    }

    /// A look at whether a post has a word: the number of the word, or its complement where the post must lack it.
    struct Look {
        private let number: Int32

        /// Is met by every post.
        static let none = Look(Vocabulary.always, isMet: true)

        init(_ word: Int32, isMet: Bool) { number = isMet ? word : ~word }

        @inline(__always) var word: Int32 { number ^ (number >> 31) }
        /// 1 where the post must have the word, otherwise 0.
        @inline(__always) var wanted: UInt8 { UInt8(truncatingIfNeeded: ~(number >> 31)) & 1 }
    }

    /// A list, in one line of the processor's cache: most have no more than three entries.
    struct List {
        fileprivate(set) var count = 0
        fileprivate var place: UInt32 = 0
        /// Of the block with the entries after the third, as ``Blocks`` counts; -1 where there is none.
        fileprivate var size: Int32 = -1
        fileprivate(set) var first = (Entry.nobody, Entry.nobody, Entry.nobody)

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

    /// Reads the entries after the third, the first few lines of them.
    @inline(__always)
    func touchOthers(of word: Int32) -> Int {
        let list = list(of: word)
        guard list.pointee.count > List.room else { return 0 }
        let others = others[list.pointee.place]
        let last = list.pointee.count - List.room - 1
        return Int(others.pointee.rank) &+ Int(others[min(4, last)].rank) &+ Int(others[min(8, last)].rank)
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
    mutating func remove(_ rank: Int32, from word: Int32) {
        let list = list(of: word)
        for index in (0..<list.pointee.count).reversed() where entry(list, index).rank == rank {
            let last = list.pointee.count - 1
            set(list, index, entry(list, last))
            set(list, last, .nobody)
            list.pointee.count = last
        }
        if list.pointee.count <= List.room { giveBack(list) }
        if list.pointee.count == 0 { finding.base[Int(word) / 32] &= ~(1 << UInt32(word % 32)) }
    }

    /// Gives the topic another rank wherever it stands in the word's list.
    func move(_ from: Int32, to rank: Int32, in word: Int32) {
        change(list(of: word)) { if $0 == from { $0 = rank } }
    }

    /// Gives every topic the rank that `rank` makes of its own.
    func rankAnew(_ rank: (Int32) -> Int32) {
        for word in 0..<lists.count { change(list(of: Int32(word))) { $0 = rank($0) } }
    }

    @inline(__always)
    private func change(_ list: UnsafeMutablePointer<List>, _ change: (inout Int32) -> Void) {
        for index in 0..<list.pointee.count {
            var entry = entry(list, index)
            change(&entry.rank)
            set(list, index, entry)
        }
    }

    func free() {
        lists.free()
        others.free()
        finding.free()
    }
}
