import Language

/// What a matcher works with: what it has read of a post, and the topics it finds.
struct Matching: ~Copyable {
    /// A topic, and what it has more to ask of the post.
    private struct Found {
        let rest: UInt32
        /// The topic's number, later its rank.
        var topic: Int32
    }

    private let topics: TopicSet
    private var reader: PostReader
    private var runner = Runner()
    private var finders = Growing<Int32>()
    private var found = Growing<Found>()
    private var open = Growing<Found>()
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
        found.free()
        open.free()
        matches.free()
        told.free()
    }

    mutating func topics(in post: Post) -> [Topic.ID] {
        reader.read(post)
        let topics = topics
        return topics.reading { compiled in
            findWords(post, compiled)
            findTopics(compiled.lists)
            addUnanchored(compiled)
            hold(compiled.order, compiled.programs)
            return names(compiled)
        }
    }

    private mutating func names(_ compiled: CompiledTopics) -> [Topic.ID] {
        var (told, ahead) = (told, ahead)
        told.removeAll()
        told.reserve(matches.count)
        matches.empty { told.append(Int32(truncatingIfNeeded: $0)) }
        let topics = compiled.order.topics
        for index in 0..<told.count { told[index] = topics[Int(told[index])] }
        let ids = compiled.ids
        // Each identifier is touched before it is copied.
        ids.withUnsafeBytes { ids in
            for index in 0..<told.count {
                ahead.read(ids.load(fromByteOffset: Int(told[index]) * MemoryLayout<Topic.ID>.stride, as: Int.self))
            }
        }
        (self.told, self.ahead) = (told, ahead)
        return told.buffer.map { ids[Int($0)] }
    }
}

/// Which words of topics stand in the post.
extension Matching {
    private mutating func findWords(_ post: Post, _ compiled: CompiledTopics) {
        let others = reader.find(in: compiled)
        runner.hits.begin(reader.language.bits, end: compiled.vocabulary.end)
        runner.hits.add(reader.tokens.buffer, others)
        if let key = reader.language.key { add(key, compiled) }
        if let author = post.author { for name in Account(author).names { add(WordKey(.author, name.utf8), compiled) } }
        if let site = post.site { for level in Site(site).levels { add(WordKey(.site, level.utf8), compiled) } }
    }

    private mutating func add(_ field: WordKey, _ compiled: CompiledTopics) {
        if let word = compiled.vocabulary.number(of: field) { runner.hits.add(FoundWord(word, .form)) }
    }
}

/// Which topics they find.
///
/// Everything is written down and then kept or not: which of a list's topics are is past guessing for a processor.
///
/// Lists are taken out of `self` while they are written: what lies in registers need not be read again.
extension Matching {
    /// Finds the topics that a word of the post brings and whose second word stands in it too.
    private mutating func findTopics(_ lists: FindingLists) {
        findLists(lists)
        var found = found
        found.removeAll()
        for index in 0..<finders.count {
            let list = lists.list(of: finders[index])
            let roles = runner.hits.roles(of: finders[index])
            found.reserve(list.pointee.count + FindingLists.List.room)
            add(list.pointee.first.0, roles, to: &found)
            add(list.pointee.first.1, roles, to: &found)
            add(list.pointee.first.2, roles, to: &found)
            guard list.pointee.count > FindingLists.List.room else { continue }
            for entry in lists.others(of: list) { add(entry, roles, to: &found) }
        }
        self.found = found
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
    private func add(_ entry: FindingLists.Entry, _ roles: Roles, to found: inout Growing<Found>) {
        let counts = runner.hits.counts(roles, as: entry.roles, in: entry.languages)
        let isAccompanied = runner.hits.has(entry.second)
        found.append(Found(rest: entry.rest, topic: entry.topic), if: counts.bit & isAccompanied.bit)
    }

    private mutating func addUnanchored(_ compiled: CompiledTopics) {
        for entry in compiled.unanchored.buffer { found.append(Found(rest: entry.rest, topic: entry.topic)) }
    }

    /// Notes the topics that ask for nothing more, then those of the others that hold.
    private mutating func hold(_ order: TopicOrder, _ programs: Programs) {
        var (found, open, matches, ahead) = (found, open, matches, ahead)
        matches.extend(to: order.topics.count)
        open.removeAll()
        open.reserve(found.count + 1)
        for index in 0..<found.count { found[index].topic = order.ranks[Int(found[index].topic)] }
        for index in 0..<found.count {
            let isComplete = (found[index].rest == Programs.nothing).bit
            matches.insert(found[index].topic, if: isComplete)
            open.append(found[index], if: 1 - isComplete)
        }
        for index in 0..<open.count { ahead.read(Int(programs[open[index].rest][0])) }
        for index in 0..<open.count where !matches.contains(open[index].topic) {
            matches.insert(open[index].topic, if: runner.holds(Step(programs[open[index].rest])).bit)
        }
        (self.found, self.open, self.matches, self.ahead) = (found, open, matches, ahead)
    }
}
