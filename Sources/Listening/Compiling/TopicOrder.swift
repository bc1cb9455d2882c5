/// The topics in the order of their identifiers' bytes: what matches is noted by rank, and needs no sorting.
///
/// Topics that come wait until somebody asks for ranks, so that a thousand of them cost one pass over all. Every sixteenth rank is
/// left free, so that one of them moves few others.
struct TopicOrder {
    private static let nobody: Int32 = -1
    private static let stretch = 16

    /// The rank of each topic that does not wait.
    private(set) var ranks = Growing<Int32>()
    /// The topic of each rank.
    private(set) var topics = Growing<Int32>()
    private var waiting: Set<Int32> = []

    var isComplete: Bool { waiting.isEmpty }

    mutating func add(_ topic: Int32) {
        ranks.extend(to: Int(topic) + 1, with: Self.nobody)
        waiting.insert(topic)
    }

    mutating func remove(_ topic: Int32) {
        if ranks[Int(topic)] >= 0 { topics[Int(ranks[Int(topic)])] = Self.nobody }
        ranks[Int(topic)] = Self.nobody
        waiting.remove(topic)
    }

    /// Gives the waiting topics their place among the others.
    mutating func complete(_ ids: [Topic.ID]) {
        let new = waiting.map { TopicName(ids[Int($0)], $0) }.sorted { $0.precedes($1, ids) }
        waiting = []
        if new.count < topics.count / 64 {
            for name in new { insert(name, ids) }
        } else {
            merge(new, ids)
        }
    }

    private mutating func insert(_ name: TopicName, _ ids: [Topic.ID]) {
        let place = place(of: name, ids)
        if place > 0, topics[place - 1] == Self.nobody { return put(name.topic, place - 1) }
        var end = place
        while end < topics.count, topics[end] != Self.nobody { end += 1 }
        if end == topics.count { topics.append(Self.nobody) }
        for place in (place..<end).reversed() { put(topics[place], place + 1) }
        put(name.topic, place)
    }

    private mutating func put(_ topic: Int32, _ place: Int) {
        topics[place] = topic
        ranks[Int(topic)] = Int32(place)
    }

    /// The first place before which all topics precede the name.
    private func place(of name: TopicName, _ ids: [Topic.ID]) -> Int {
        var (low, high) = (0, topics.count)
        while low < high {
            let middle = (low + high) / 2
            var taken = middle
            while taken < high, topics[taken] == Self.nobody { taken += 1 }
            if taken < high, TopicName(ids[Int(topics[taken])], topics[taken]).precedes(name, ids) {
                low = taken + 1
            } else {
                high = middle
            }
        }
        return low
    }

    private mutating func merge(_ new: [TopicName], _ ids: [Topic.ID]) {
        let old = topics.buffer.filter { $0 != Self.nobody }.map { TopicName(ids[Int($0)], $0) }
        topics.removeAll()
        var (left, right) = (old[...], new[...])
        while let next = left.first ?? right.first {
            if let other = right.first, !next.precedes(other, ids) {
                append(other.topic)
                right.removeFirst()
            } else {
                append(next.topic)
                left.removeFirst()
            }
        }
    }

    private mutating func append(_ topic: Int32) {
        topics.append(topic)
        ranks[Int(topic)] = Int32(topics.count - 1)
        if topics.count % Self.stretch == 0 { topics.append(Self.nobody) }
    }

    func free() {
        ranks.free()
        topics.free()
    }
}

/// The number of a topic with the first sixteen bytes of its identifier, so that most comparisons need no letters.
private struct TopicName {
    let topic: Int32
    private let first: UInt64
    private let second: UInt64

    init(_ id: Topic.ID, _ topic: Int32) {
        self.topic = topic
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

    func precedes(_ other: TopicName, _ ids: [Topic.ID]) -> Bool {
        if first != other.first { return first < other.first }
        if second != other.second { return second < other.second }
        return ids[Int(topic)].utf8.lexicographicallyPrecedes(ids[Int(other.topic)].utf8)
    }
}
