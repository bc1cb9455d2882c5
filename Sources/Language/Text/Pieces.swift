/// The words within a hashtag, or within a word joined by full stops or underscores.
struct Pieces {
    /// One word, and how else its beginning and end may be read: `#EUvaalit` is *EU vaalit*, `#HTTPServer` is *HTTP Server*.
    struct Piece {
        var range: Range<Int>
        var other: Range<Int>?
    }

    private enum Run { case capitals, small, digits, gap }

    /// More than these are no words any more.
    private static let most = 64

    private(set) var list: [Piece] = []
    private var run = Run.gap
    private var runStart = 0
    private var lastStart = 0
    private var capitals = 0

    /// Reads the pieces of `range`; none where it is one word only.
    mutating func read(_ range: Range<Int>, of reader: ScalarReader, atCapitals: Bool) {
        list.removeAll(keepingCapacity: true)
        run = .gap
        var index = range.lowerBound
        while index < range.upperBound, list.count <= Self.most {
            let (found, next) = reader.scalar(at: index)
            if found != .extend { step(kind(found, at: index, reader, atCapitals), at: index) }
            index = next
        }
        close(at: range.upperBound)
        if list.count == 1 || list.count > Self.most { list.removeAll(keepingCapacity: true) }
    }

    private func kind(_ found: ScalarClass, at index: Int, _ reader: ScalarReader, _ atCapitals: Bool) -> Run {
        switch found {
        case .underscore: return .gap
        case .midBoth: return atCapitals || reader.isASCII(index, ".") ? .gap : .small
        case .digit: return atCapitals ? .digits : .small
        default:
            return atCapitals && isCapital(at: index, reader) ? .capitals : .small
        }
    }

    private func isCapital(at index: Int, _ reader: ScalarReader) -> Bool {
        let byte = reader.bytes[index]
        if byte < 0x80 { return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
        return reader.decoded(at: index)?.scalar.properties.isUppercase ?? false
    }

    private mutating func step(_ kind: Run, at index: Int) {
        if kind != run { change(to: kind, at: index) }
        if kind == .capitals { capitals += 1 }
        lastStart = index
    }

    private mutating func change(to kind: Run, at index: Int) {
        if run == .capitals, kind == .small {
            splitCapitals(at: index)
        } else {
            close(at: index)
            runStart = index
        }
        run = kind
        capitals = 0
    }

    /// One capital begins the word that follows; of several, the last does, or all are a word of their own.
    private mutating func splitCapitals(at index: Int) {
        guard capitals > 1 else { return }
        list.append(Piece(range: runStart..<lastStart, other: runStart..<index))
        runStart = lastStart
        otherStart = index
    }

    private var otherStart: Int?

    private mutating func close(at index: Int) {
        if run != .gap { list.append(Piece(range: runStart..<index, other: otherStart.map { $0..<index })) }
        otherStart = nil
    }
}
