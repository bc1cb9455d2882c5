#if canImport(Glibc)
    import Glibc
#endif

/// A list in memory of its own, without the checks and counts of an array: for what is read a million times a second.
///
/// Whoever holds it frees it.
struct Growing<Element: BitwiseCopyable> {
    private(set) var count = 0
    private(set) var capacity = 0
    private(set) var base: UnsafeMutablePointer<Element>

    /// An empty one holds no memory, so that copies of it may each grow.
    init(capacity: Int = 0) {
        self.capacity = capacity
        base = capacity > 0 ? Self.allocate(capacity) : Self.nowhere
    }

    /// Memory at the beginning of a line of the processor's cache, so that an element of 64 bytes costs one; much of it in
    /// large pages where the system has them, so that few addresses need to be looked up.
    static func allocate(_ capacity: Int) -> UnsafeMutablePointer<Element> {
        let bytes = capacity * MemoryLayout<Element>.stride
        let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: bytes < largePage ? 64 : largePage)
        #if canImport(Glibc)
            if bytes >= largePage { madvise(memory, bytes, CInt(MADV_HUGEPAGE)) }
        #endif
        return memory.bindMemory(to: Element.self, capacity: capacity)
    }

    private static var largePage: Int { 2 << 20 }

    private static var nowhere: UnsafeMutablePointer<Element> {
        UnsafeMutableRawPointer(bitPattern: 4096).unsafelyUnwrapped.assumingMemoryBound(to: Element.self)
    }

    @inline(__always)
    subscript(index: Int) -> Element {
        get { base[index] }
        nonmutating _modify { yield &base[index] }
    }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { grow(to: max(4, capacity * 2)) }
        base[count] = element
        count += 1
    }

    /// Appends without a jump, where no processor could guess which elements are wanted. Room must be there also for one
    /// that is not.
    ///
    /// - Parameter isWanted: 1 or 0.
    @inline(__always)
    mutating func append(_ element: Element, if isWanted: UInt8) {
        base[count] = element
        count &+= Int(isWanted)
    }

    mutating func append(contentsOf elements: UnsafeBufferPointer<Element>) {
        grow(to: count + elements.count)
        if let start = elements.baseAddress { (base + count).update(from: start, count: elements.count) }
        count += elements.count
    }

    mutating func grow(to wanted: Int) {
        guard wanted > capacity else { return }
        let larger = Self.allocate(wanted)
        larger.update(from: base, count: count)
        free()
        base = larger
        capacity = wanted
    }

    /// Makes room for `more` elements.
    @inline(__always)
    mutating func reserve(_ more: Int) {
        if count + more > capacity { grow(to: max(count + more, capacity * 2)) }
    }

    /// Makes the list `wanted` long; what is new holds `filling`.
    mutating func extend(to wanted: Int, with filling: Element) {
        if wanted > capacity { grow(to: max(wanted, capacity * 2)) }
        while count < wanted {
            base[count] = filling
            count += 1
        }
    }

    /// Takes the element out; the last one takes its place.
    mutating func removeUnordered(at index: Int) {
        count -= 1
        base[index] = base[count]
    }

    mutating func removeAll(where isUnwanted: (Element) -> Bool) {
        for index in (0..<count).reversed() where isUnwanted(self[index]) { removeUnordered(at: index) }
    }

    @inline(__always)
    mutating func removeAll() { count = 0 }

    /// Gives memory back that one large text asked for.
    mutating func shrink(over most: Int) {
        guard capacity > most else { return }
        free()
        self = Growing()
    }

    var buffer: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }

    func free() {
        if capacity > 0 { base.deallocate() }
    }
}

extension Bool {
    /// 1 or 0, without a jump.
    @inline(__always) var bit: UInt8 { unsafeBitCast(self, to: UInt8.self) }
}
