/// The sought words that stand in one post, and where.
struct Hits {
    private struct Hit {
        let span: Span
        /// The hit of the same word before it; -1 at the first.
        let former: Int32
    }

    /// 1 for each word that stands in the post, otherwise 0.
    private var met = Growing<UInt8>()
    /// Those that do, each once.
    private(set) var words = Growing<Int32>()

    /// Where the words stand is found out when the first topic asks.
    private var tokens = UnsafeBufferPointer<MetToken>(start: nil, count: 0)
    private var others = UnsafePointer(Growing<Int32>().base)
    private var hasPlaces = false
    private var places = Growing<Hit>()
    private var last = Growing<Int32>()

    /// Forgets the former post; `end` is more than every number of a word.
    mutating func begin(end: Int) {
        for index in 0..<words.count { met[Int(words[index])] = 0 }
        words.removeAll()
        hasPlaces = false
        guard met.count < end else { return }
        met.extend(to: end, with: 0)
        words.grow(to: end + 1)
        met[Int(Vocabulary.always)] = 1
    }

    /// Notes the words of `tokens`; `others` is what has no room in their forms.
    mutating func add(_ tokens: UnsafeBufferPointer<MetToken>, _ others: UnsafePointer<Int32>) {
        self.tokens = tokens
        self.others = others
        var words = words
        // Taken for met at first, so that the empty places of forms add nothing.
        met[Int(Vocabulary.nothing)] = 1
        for index in 0..<tokens.count {
            let form = tokens[index].form
            // Every place, though most forms fill fewer: to guess how many costs more.
            add(form.pointee.first, to: &words)
            guard form.pointee.count > Form.room else { continue }
            add(form.pointee.second, to: &words)
            for index in form.pointee.rangeOfOthers { add(others[index], to: &words) }
        }
        met[Int(Vocabulary.nothing)] = 0
        self.words = words
    }

    @inline(__always)
    private func add(_ found: Form.Words, to words: inout Growing<Int32>) {
        add(found.0, to: &words)
        add(found.1, to: &words)
        add(found.2, to: &words)
        add(found.3, to: &words)
        add(found.4, to: &words)
    }

    /// Notes a word that stands beside the text.
    mutating func add(_ word: Int32) { add(word, to: &words) }

    @inline(__always)
    private func add(_ word: Int32, to words: inout Growing<Int32>) {
        let place = met.base + Int(word)
        words.append(word, if: 1 &- place.pointee)
        place.pointee = 1
    }

    @inline(__always)
    func has(_ word: Int32) -> Bool { met[Int(word)] != 0 }

    /// 1 where the post has or lacks the word as the look wants it, otherwise 0.
    @inline(__always)
    func pass(_ look: FindingLists.Look) -> UInt8 { (1 &- met[Int(look.word)]) ^ look.wanted }

    /// Adds where the word stands to `spans`, the last place first.
    mutating func gather(_ word: Int32, into spans: inout [Span]) {
        guard has(word) else { return }
        if !hasPlaces { findPlaces() }
        var index = last[Int(word)]
        while index >= 0 {
            spans.append(places[Int(index)].span)
            index = places[Int(index)].former
        }
    }

    private mutating func findPlaces() {
        hasPlaces = true
        places.shrink(over: 1 << 20)
        places.removeAll()
        last.extend(to: met.count, with: -1)
        for index in 0..<words.count { last[Int(words[index])] = -1 }
        for token in tokens {
            let form = token.form.pointee
            place(form.first, token.span)
            place(form.second, token.span)
            for index in form.rangeOfOthers { place(others[index], token.span) }
        }
    }

    private mutating func place(_ found: Form.Words, _ span: Span) {
        place(found.0, span)
        place(found.1, span)
        place(found.2, span)
        place(found.3, span)
        place(found.4, span)
    }

    private mutating func place(_ word: Int32, _ span: Span) {
        guard word != Vocabulary.nothing else { return }
        places.append(Hit(span: span, former: last[Int(word)]))
        last[Int(word)] = Int32(places.count - 1)
    }

    func free() {
        met.free()
        words.free()
        places.free()
        last.free()
    }
}
