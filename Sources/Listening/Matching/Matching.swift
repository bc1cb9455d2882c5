import Language

/// What a matcher works with: what it has read of a post, and the topics it finds.
struct Matching: ~Copyable {
    /// A topic that has more to ask of the post.
    private struct Open {
        let rest: UInt32
        let rank: Int32
    }

    private let topics: TopicSet
    private var reader: PostReader
    private var runner = Runner()
    private var finders = Growing<Int32>()
    private var open = Growing<Open>()
    private var matches = RankSet()
    private var told = Growing<Int32>()
    private var ahead = ReadAhead()

    init(_ topics: TopicSet, forms: Int, identify: @escaping (String) -> TextLanguage?) {
        self.topics = topics
        reader = PostReader(topics, forms: forms, identify: identify)
    }

    deinit {
        runner.hits.free()
        finders.free()
        open.free()
        matches.free()
        told.free()
    }

    mutating func topics(in post: Post) -> [Topic.ID] {
        reader.read(post)
        let topics = topics
        return topics.reading { compiled in
            matches.extend(to: compiled.order.end)
            findWords(post, compiled.vocabulary)
            findTopics(compiled.lists)
            addUnanchored(compiled.unanchored)
            run(compiled.programs)
            return names(compiled.order)
        }
    }

    private mutating func names(_ order: TopicOrder) -> [Topic.ID] {
        var (told, ahead) = (told, ahead)
        matches.empty(into: &told)
        defer { (self.told, self.ahead) = (told, ahead) }
        return order.ids.withUnsafeBufferPointer { ids in
            // Each identifier is touched before it is copied.
            let bytes = UnsafeRawBufferPointer(ids)
            for index in 0..<told.count {
                ahead.read(bytes.load(fromByteOffset: Int(told[index]) * MemoryLayout<Topic.ID>.stride, as: Int.self))
            }
            return Array(unsafeUninitializedCapacity: told.count) { names, count in
                for index in 0..<told.count { names.initializeElement(at: index, to: ids[Int(told[index])]) }
                count = told.count
            }
        }
    }
}

/// Which words of topics stand in the post.
extension Matching {
    private mutating func findWords(_ post: Post, _ vocabulary: Vocabulary) {
        let others = reader.find(in: vocabulary)
        runner.hits.begin(end: vocabulary.end)
        runner.hits.add(reader.tokens.buffer, others)
        if let key = reader.language.key { add(key, vocabulary) }
        if let author = post.author { for name in Account(author).names { add(WordKey(.author, name.utf8), vocabulary) } }
        if let site = post.site { for level in Site(site).levels { add(WordKey(.site, level.utf8), vocabulary) } }
    }

    private mutating func add(_ field: WordKey, _ vocabulary: Vocabulary) {
        vocabulary.meet(field, .form, in: reader.language.bits) { runner.hits.add($0) }
    }
}

/// Which topics they find.
///
/// Everything is written down and then kept or not: which of a list's topics are is past guessing for a processor.
///
/// Lists are taken out of `self` while they are written: what lies in registers need not be read again.
extension Matching {
    /// Notes the topics that words of the post bring and whose looks it passes: as matching where they ask for nothing more,
    /// otherwise as open.
    private mutating func findTopics(_ lists: FindingLists) {
        findLists(lists)
        var open = open
        open.removeAll()
        for index in 0..<finders.count {
            let list = lists.list(of: finders[index])
            open.reserve(list.pointee.count + FindingLists.List.room)
            hold(list.pointee.first.0, &open)
            hold(list.pointee.first.1, &open)
            hold(list.pointee.first.2, &open)
            guard list.pointee.count > FindingLists.List.room else { continue }
            for entry in lists.others(of: list) { hold(entry, &open) }
        }
        self.open = open
    }

    private mutating func findLists(_ lists: FindingLists) {
        let words = runner.hits.words
        var (finders, ahead) = (finders, ahead)
        finders.removeAll()
        finders.reserve(words.count + 1)
        for index in 0..<words.count { finders.append(words[index], if: lists.finds(words[index])) }
        for index in 0..<finders.count { ahead.read(lists.list(of: finders[index]).pointee.count) }
        for index in 0..<finders.count { ahead.read(lists.touchOthers(of: finders[index])) }
        (self.finders, self.ahead) = (finders, ahead)
    }

    @inline(__always)
    private func hold(_ entry: FindingLists.Entry, _ open: inout Growing<Open>) {
        let isMet = runner.hits.pass(entry.first) & runner.hits.pass(entry.second)
        let isComplete = (entry.rest == Programs.nothing).bit
        matches.insert(entry.rank, if: isMet & isComplete)
        open.append(Open(rest: entry.rest, rank: entry.rank), if: isMet & (1 - isComplete))
    }

    private mutating func addUnanchored(_ entries: Growing<FindingLists.Entry>) {
        for entry in entries.buffer { open.append(Open(rest: entry.rest, rank: entry.rank)) }
    }

    /// Notes those of the open topics that match.
    private mutating func run(_ programs: Programs) {
        let open = open
        var ahead = ahead
        for index in 0..<open.count { ahead.read(Int(programs[open[index].rest][0])) }
        for index in 0..<open.count where !matches.contains(open[index].rank) {
            matches.insert(open[index].rank, if: runner.holds(Step(programs[open[index].rest])).bit)
        }
        self.ahead = ahead
    }
}
