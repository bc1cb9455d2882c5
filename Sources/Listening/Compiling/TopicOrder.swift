/// The topics in the order of their identifiers' bytes: what matches is noted by rank, and needs no sorting.
///
/// Topics that come wait until somebody asks for ranks, so that a thousand of them cost one pass over all. Every sixteenth rank is
/// left free, so that one of them moves few others.
struct TopicOrder {
    /// A topic has another rank now.
    struct Move {
        let topic: Int32
        let from: Int32
        let to: Int32
    }

    /// What has happened to ranks.
    enum Change {
        /// One after the other: what one leaves, the next may take.
        case few([Move])
        /// Every rank is new; the topics are those of the ranks before.
        case all(Growing<Int32>)
    }

    private static let nobody: Int32 = -1
    private static let stretch = 16

    /// The rank of each topic; the complement of its number while it waits for one.
    private var ranks = Growing<Int32>()
    /// The topic of each rank.
    private var topics = Growing<Int32>()
    /// The identifier of each rank.
    private(set) var ids: [Topic.ID] = []
    private var waiting: [Int32: Topic.ID] = [:]

    var isComplete: Bool { waiting.isEmpty }
    /// More than every rank.
    var end: Int { topics.count }

    @inline(__always)
    func rank(of topic: Int32) -> Int32 { ranks[Int(topic)] }

    /// The rank of the topic that had `rank` when `former` were the topics of the ranks.
    @inline(__always)
    func newRank(for rank: Int32, _ former: Growing<Int32>) -> Int32 { ranks[Int(rank < 0 ? ~rank : former[Int(rank)])] }

    mutating func add(_ topic: Int32, _ id: Topic.ID) {
        ranks.extend(to: Int(topic) + 1, with: Self.nobody)
        ranks[Int(topic)] = ~topic
        waiting[topic] = id
    }

    mutating func remove(_ topic: Int32) {
        let rank = ranks[Int(topic)]
        waiting[topic] = nil
        guard rank >= 0 else { return }
        topics[Int(rank)] = Self.nobody
        ids[Int(rank)] = ""
    }

    /// Gives the waiting topics their place among the others.
    mutating func complete() -> Change {
        let new = waiting.map { TopicName($1, $0) }.sorted()
        waiting = [:]
        if new.count >= topics.count / 64 { return .all(merge(new)) }
        var moves: [Move] = []
        for name in new { insert(name, &moves) }
        return .few(moves)
    }

    private mutating func insert(_ name: TopicName, _ moves: inout [Move]) {
        let place = place(of: name)
        if place > 0, topics[place - 1] == Self.nobody { return put(name, place - 1, &moves) }
        var end = place
        while end < topics.count, topics[end] != Self.nobody { end += 1 }
        if end == topics.count { append(nil) }
        for place in (place..<end).reversed() { put(self.name(place), place + 1, &moves) }
        put(name, place, &moves)
    }

    private mutating func put(_ name: TopicName, _ place: Int, _ moves: inout [Move]) {
        moves.append(Move(topic: name.topic, from: ranks[Int(name.topic)], to: Int32(place)))
        topics[place] = name.topic
        ids[place] = name.id
        ranks[Int(name.topic)] = Int32(place)
    }

    private func name(_ place: Int) -> TopicName { TopicName(ids[place], topics[place]) }

    /// The first place before which all topics precede the name.
    private func place(of name: TopicName) -> Int {
        var (low, high) = (0, topics.count)
        while low < high {
            let middle = (low + high) / 2
            var taken = middle
            while taken < high, topics[taken] == Self.nobody { taken += 1 }
            if taken < high, self.name(taken) < name {
                low = taken + 1
            } else {
                high = middle
            }
        }
        return low
    }

    /// - Returns: the topics of the ranks before.
    private mutating func merge(_ new: [TopicName]) -> Growing<Int32> {
        let former = topics
        let old = former.buffer.indices.filter { former[$0] != Self.nobody }.map { name($0) }
        topics = Growing(capacity: former.count)
        ids.removeAll(keepingCapacity: true)
        var (left, right) = (old[...], new[...])
        while let next = left.first ?? right.first {
            if let other = right.first, !(next < other) {
                append(other)
                right.removeFirst()
            } else {
                append(next)
                left.removeFirst()
            }
        }
        return former
    }

    private mutating func append(_ name: TopicName?) {
        topics.append(name?.topic ?? Self.nobody)
        ids.append(name?.id ?? "")
        guard let name else { return }
        ranks[Int(name.topic)] = Int32(topics.count - 1)
        if topics.count % Self.stretch == 0 { append(nil) }
    }

    func free() {
        ranks.free()
        topics.free()
    }
}

/// A topic with the first sixteen bytes of its identifier, so that most comparisons need no letters.
private struct TopicName: Comparable {
    let topic: Int32
    let id: Topic.ID
    private let first: UInt64
    private let second: UInt64

    init(_ id: Topic.ID, _ topic: Int32) {
        self.topic = topic
        self.id = id
        first = Self.number(id.utf8.prefix(8))
        second = Self.number(id.utf8.dropFirst(8).prefix(8))
    }

    private static func number(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var number: UInt64 = 0
        var shift: UInt64 = 56
        for byte in bytes {
            number |= UInt64(byte) << shift
            shift &-= 8
        }
        return number
    }

    static func < (left: Self, right: Self) -> Bool {
        if left.first != right.first { return left.first < right.first }
        if left.second != right.second { return left.second < right.second }
        return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }
}
