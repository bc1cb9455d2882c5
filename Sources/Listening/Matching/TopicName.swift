/// The number of a topic with the first sixteen bytes of its identifier, so that most comparisons need no letters.
struct TopicName {
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

    /// Whether it stands before the other in the order of bytes; nil where the first sixteen are the same.
    func precedes(_ other: TopicName) -> Bool? {
        if first != other.first { return first < other.first }
        return second != other.second ? second < other.second : nil
    }
}
