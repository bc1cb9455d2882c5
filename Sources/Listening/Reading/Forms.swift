/// The forms that a matcher has met, with what they offer: a form met before costs one look-up.
///
/// A table of its own for each matcher, so that threads never wait for each other. It is emptied when it is full.
struct Forms: ~Copyable {
    /// What a form is looked up by, once for each version of the vocabulary.
    struct Source {
        let folded: Range32
        /// The lemmas one after the other, each after its length in two bytes.
        let uncut: Range32
        let keys: Range32
    }

    struct Range32 {
        let start: UInt32
        let count: UInt32
    }

    /// A key that a form offers.
    struct Key {
        let key: WordKey
        let roles: Roles
    }

    private static let fewestPlaces = 1 << 12
    private static let mostBytes = 16 << 20
    private static let mostFound = 4_000_000

    /// A form lies where its key says, or at the first free place after it. Half of the places are free.
    private var places = Growing<Form>()
    private(set) var sources = Growing<Source>(capacity: 1024)
    private(set) var keys = Growing<Key>(capacity: 4096)
    private(set) var others = Growing<Int32>(capacity: 4096)
    private var text = Growing<UInt8>(capacity: 16384)
    private let mostForms: Int
    /// The version of the vocabulary that forms are looked up in, and its number among those seen here.
    private var version: UInt64 = 0
    private(set) var generation: UInt32 = 0
    /// Rises whenever the forms move to other places.
    private(set) var moves = 0

    /// - Parameter most: after so many forms everything is forgotten.
    init(most: Int) {
        mostForms = most
        places.extend(to: Self.fewestPlaces, with: .none)
    }

    deinit {
        places.free()
        sources.free()
        keys.free()
        others.free()
        text.free()
    }

    /// Between two posts: forgets everything where it has become too much.
    mutating func forgetIfFull() {
        guard sources.count > mostForms || text.count > Self.mostBytes || others.count > Self.mostFound else { return }
        text.shrink(over: 2 * Self.mostBytes)
        sources.shrink(over: 2 * mostForms)
        sources.removeAll()
        keys.removeAll()
        others.removeAll()
        text.removeAll()
        makePlaces(Self.fewestPlaces)
    }

    private mutating func makePlaces(_ count: Int) {
        places.shrink(over: Self.fewestPlaces)
        places.removeAll()
        places.extend(to: count, with: .none)
        moves += 1
    }

    /// Forms found in an earlier version of the vocabulary are looked up anew from now on.
    mutating func follow(_ version: UInt64) {
        guard version != self.version else { return }
        self.version = version
        generation &+= 1
        guard generation == 0 else { return }
        for index in 0..<places.count { places.base[index].begin(0, others: 0) }
        generation = 1
    }

    /// Where the form lies, or where it is to lie.
    @inline(__always)
    func place(of key: UInt64) -> UnsafeMutablePointer<Form> {
        var place = first(key)
        while true {
            let form = places.base + place
            if form.pointee.key == key || form.pointee.key == 0 { return form }
            place = (place &+ 1) & (places.count &- 1)
        }
    }

    /// Reads where the form may lie, and forgets it: processors wait for many such readings at once.
    @inline(__always)
    func touch(_ key: UInt64) -> Int { Int(truncatingIfNeeded: places[first(key)].key) }

    @inline(__always)
    private func first(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 32) & (places.count &- 1) }

    /// Keeps a form that was not met before.
    @inline(never)
    mutating func insert(_ offer: FormOffer, _ key: UInt64) -> UnsafeMutablePointer<Form> {
        let start = UInt32(keys.count)
        for key in offer.keys { keys.append(Key(key: key.key, roles: key.roles)) }
        let uncut = offer.uncut.flatMap { [UInt8($0.count & 0xFF), UInt8($0.count >> 8)] + $0 }
        sources.append(
            Source(
                folded: keep(offer.folded), uncut: keep(uncut), keys: Range32(start: start, count: UInt32(offer.keys.count))))
        if sources.count * 2 > places.count { enlarge() }
        let form = place(of: key)
        form.pointee = Form(key: key, source: UInt32(sources.count - 1))
        return form
    }

    private mutating func enlarge() {
        let old = places
        places = Growing()
        makePlaces(old.count * 2)
        for form in old.buffer where form.key != 0 { place(of: form.key).pointee = form }
        old.free()
    }

    private mutating func keep(_ bytes: some Sequence<UInt8>) -> Range32 {
        let start = UInt32(text.count)
        for byte in bytes { text.append(byte) }
        return Range32(start: start, count: UInt32(text.count) - start)
    }

    mutating func noteOther(_ word: Int32) { others.append(word) }

    func buffer(_ range: Range32) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text.base + Int(range.start), count: Int(range.count))
    }

}
