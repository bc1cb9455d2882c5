/// Memory in blocks of 1, 2, 4, 8 … elements, each found by a number of four bytes. A block never moves, so that taking one
/// costs the same however many there are.
///
/// Whoever holds it frees it.
struct Blocks<Element: BitwiseCopyable> {
    /// The logarithm of how many elements a chunk has; larger blocks have several chunks, one after the other.
    private static var chunk: Int { 12 }

    private var chunks = Growing<UnsafeMutablePointer<Element>>()
    private var allocated = Growing<UnsafeMutablePointer<Element>>()
    /// The first element of the memory that no block has taken, and how much there is.
    private var next = 0
    private var left = 0
    /// Blocks that were given back, by the logarithm of their size.
    private var unused: [[UInt32]] = Array(repeating: [], count: 33)

    @inline(__always)
    subscript(place: UInt32) -> UnsafeMutablePointer<Element> {
        chunks[Int(place >> UInt32(Self.chunk))] + Int(place & (1 << UInt32(Self.chunk) - 1))
    }

    /// The logarithm of the smallest block that holds `count` elements.
    static func size(for count: Int) -> Int { count < 2 ? 0 : Int.bitWidth - (count - 1).leadingZeroBitCount }

    /// Takes a block of 2 to the power of `size` elements.
    mutating func take(_ size: Int) -> UInt32 {
        if let place = unused[size].popLast() { return place }
        if left < 1 << size { allocate(1 << size) }
        defer {
            next += 1 << size
            left -= 1 << size
        }
        return UInt32(next)
    }

    mutating func giveBack(_ place: UInt32, _ size: Int) { unused[size].append(place) }

    /// As much as there is already, so that much memory lies in few pieces; 2²⁰ elements at most, unless a block is larger.
    private mutating func allocate(_ wanted: Int) {
        let chunk = 1 << Self.chunk
        let count = max(wanted, min(1 << 20, max(1, chunks.count) * chunk))
        let memory = Growing<Element>.allocate(count)
        allocated.append(memory)
        (next, left) = (chunks.count * chunk, count)
        for start in stride(from: 0, to: count, by: chunk) { chunks.append(memory + start) }
    }

    func free() {
        for memory in allocated.buffer { memory.deallocate() }
        allocated.free()
        chunks.free()
    }
}
