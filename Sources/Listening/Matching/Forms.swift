/// The forms that a matcher has met, with what they offer: a form met before costs one look-up.
///
/// A table of its own for each matcher, so that threads never wait for each other. It is emptied when it is full.
struct Forms: ~Copyable {
    /// A form in one language and kind: 64 bytes with all that a form met before needs.
    struct Form {
        /// Its first 24 bytes; almost every word has no more.
        let head: (UInt64, UInt64, UInt64)
        let tag: UInt32
        let length: UInt32
        /// As of which version of the vocabulary it was looked up.
        var version: UInt64 = 0
        /// What topics ask for of it: the first two here, the others in a list.
        var count: UInt32 = 0
        var others: UInt32 = 0
        var first = Found(id: -1, roles: [])
        var second = Found(id: -1, roles: [])
    }

    /// What a form is looked up by, once for each version.
    struct Source {
        let text: Text
        let keys: Range32
    }

    struct Text {
        var rest: Range32
        var folded: Range32
        var uncut: Range32
    }

    struct Range32 {
        var start: UInt32
        var count: UInt32
    }

    /// A key that a form offers.
    struct Key {
        let key: WordKey
        let roles: Roles
    }

    /// A number of the set that a form stands for.
    struct Found {
        let id: Int32
        let roles: Roles
    }

    private struct Slot {
        var hash: UInt32
        var form: Int32
    }

    private static let mostBytes = 16 << 20
    private static let mostFound = 4_000_000

    private(set) var list = Growing<Form>(capacity: 1024)
    private(set) var sources = Growing<Source>(capacity: 1024)
    private(set) var keys = Growing<Key>(capacity: 4096)
    private(set) var found = Growing<Found>(capacity: 4096)
    private var text = Growing<UInt8>(capacity: 16384)
    private var slots = Growing<Slot>()
    private let seeds = (UInt64.random(in: 0...UInt64.max), UInt64.random(in: 0...UInt64.max))

    private let mostForms: Int

    /// - Parameter most: after so many forms everything is forgotten.
    init(most: Int) {
        mostForms = most
        makeSlots(4096)
    }

    deinit {
        list.free()
        sources.free()
        keys.free()
        found.free()
        text.free()
        slots.free()
    }

    /// Between two posts: forgets everything where it has become too much.
    mutating func forgetIfFull() {
        guard list.count > mostForms || text.count > Self.mostBytes || found.count > Self.mostFound else { return }
        list.shrink(over: 2 * mostForms)
        sources.shrink(over: 2 * mostForms)
        text.shrink(over: 2 * Self.mostBytes)
        list.removeAll()
        sources.removeAll()
        keys.removeAll()
        found.removeAll()
        text.removeAll()
        makeSlots(4096)
    }

    private mutating func makeSlots(_ count: Int) {
        slots.removeAll()
        slots.extend(to: count, with: Slot(hash: 0, form: -1))
    }

    /// The number of the form whose `length` bytes begin at `bytes`, or -1; 24 bytes after them can be read.
    @inline(__always)
    func number(of bytes: UnsafePointer<UInt8>, _ length: Int, tag: UInt32) -> Int32 {
        let head = Self.head(bytes, length)
        let hash = hash(head, bytes, length, tag)
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot].form >= 0 {
            if slots[slot].hash == hash, isForm(Int(slots[slot].form), head, bytes, length, tag) { return slots[slot].form }
            slot = (slot + 1) & (slots.count - 1)
        }
        return -1
    }

    @inline(__always)
    private func isForm(
        _ index: Int, _ head: (UInt64, UInt64, UInt64), _ bytes: UnsafePointer<UInt8>, _ length: Int, _ tag: UInt32
    ) -> Bool {
        let form = list.base + index
        guard form.pointee.head == head, form.pointee.tag == tag, form.pointee.length == UInt32(length) else { return false }
        if length <= 24 { return true }
        return buffer(sources[index].text.rest).elementsEqual(UnsafeBufferPointer(start: bytes + 24, count: length - 24))
    }

    /// Keeps a form that has no number yet.
    @inline(never)
    mutating func insert(_ offer: FormOffer, _ bytes: UnsafePointer<UInt8>, _ length: Int, tag: UInt32) -> Int32 {
        let head = Self.head(bytes, length)
        let rest = keep(UnsafeBufferPointer(start: bytes + min(24, length), count: max(0, length - 24)))
        let folded = keep(offer.folded)
        let uncut = keep(offer.uncut.flatMap { [UInt8(truncatingIfNeeded: min(255, $0.count))] + $0.prefix(255) })
        let start = UInt32(keys.count)
        for key in offer.keys { keys.append(Key(key: key.key, roles: key.roles)) }
        let text = Text(rest: rest, folded: folded, uncut: uncut)
        let keys = Range32(start: start, count: UInt32(offer.keys.count))
        list.append(Form(head: head, tag: tag, length: UInt32(length)))
        sources.append(Source(text: text, keys: keys))
        if list.count * 2 > slots.count { enlargeSlots() }
        put(Slot(hash: hash(head, bytes, length, tag), form: Int32(list.count - 1)))
        return Int32(list.count - 1)
    }

    private mutating func put(_ new: Slot) {
        var slot = Int(new.hash) & (slots.count - 1)
        while slots[slot].form >= 0 { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = new
    }

    private mutating func enlargeSlots() {
        let old = Array(slots.buffer)
        makeSlots(old.count * 4)
        for slot in old where slot.form >= 0 { put(slot) }
    }

    private mutating func keep(_ bytes: some Sequence<UInt8>) -> Range32 {
        let start = UInt32(text.count)
        for byte in bytes { text.append(byte) }
        return Range32(start: start, count: UInt32(text.count) - start)
    }

    func buffer(_ range: Range32) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text.base + Int(range.start), count: Int(range.count))
    }

    /// Begins the list of what the form is found to be.
    mutating func beginFinding(_ form: Int, version: UInt64) {
        list.base[form].version = version
        list.base[form].count = 0
        list.base[form].others = UInt32(found.count)
    }

    mutating func note(_ id: Int32, _ roles: Roles, of form: Int) {
        let new = Found(id: id, roles: roles)
        switch list.base[form].count {
        case 0: list.base[form].first = new
        case 1: list.base[form].second = new
        default: found.append(new)
        }
        list.base[form].count += 1
    }

    @inline(__always)
    private static func head(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> (UInt64, UInt64, UInt64) {
        (word(bytes, length), word(bytes + 8, length - 8), word(bytes + 16, length - 16))
    }

    @inline(__always)
    private static func word(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
        guard length > 0 else { return 0 }
        let word = UnsafeRawPointer(bytes).loadUnaligned(as: UInt64.self).littleEndian
        return length >= 8 ? word : word & (1 << UInt64(8 * length) &- 1)
    }

    @inline(__always)
    private func hash(_ head: (UInt64, UInt64, UInt64), _ bytes: UnsafePointer<UInt8>, _ length: Int, _ tag: UInt32) -> UInt32 {
        var hash = Self.mixed(head.0 ^ seeds.0, head.1 ^ seeds.1)
        hash ^= Self.mixed(head.2 ^ seeds.1, UInt64(tag) << 32 ^ UInt64(length) ^ seeds.0 ^ hash)
        var index = 24
        while index < length {
            hash = Self.mixed(hash ^ UInt64(bytes[index]), seeds.0 | 1)
            index += 1
        }
        return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }

    @inline(__always)
    private static func mixed(_ left: UInt64, _ right: UInt64) -> UInt64 {
        let product = left.multipliedFullWidth(by: right)
        return product.high ^ product.low
    }
}
