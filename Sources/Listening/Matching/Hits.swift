/// The words of one post that topics ask for, and where they stand.
struct Hits {
    private struct Hit {
        let span: Span
        let roles: Roles
        /// The hit of the same word before it; -1 at the first.
        let former: Int32
    }

    /// In what roles each word stands in the post; none where it does not.
    private var roles = Growing<Roles>()
    /// Those that do, each once.
    private(set) var words = Growing<Int32>()
    private var language = LanguageBits.others

    /// Where the words stand is found out when the first topic asks.
    private var tokens = UnsafeBufferPointer<MetToken>(start: nil, count: 0)
    private var others = UnsafePointer(Growing<FoundWord>().base)
    private var hasPlaces = false
    private var places = Growing<Hit>()
    private var last = Growing<Int32>()

    /// Forgets the former post; `end` is more than every number of a word.
    mutating func begin(_ language: LanguageBits, end: Int) {
        for index in 0..<words.count { roles[Int(words[index])] = [] }
        words.removeAll()
        self.language = language
        hasPlaces = false
        guard roles.count < end else { return }
        roles.extend(to: end, with: [])
        words.grow(to: end + 1)
        roles[Int(Vocabulary.always)] = Roles(rawValue: .max)
    }

    /// Notes what topics ask for of `tokens`; `others` is what has no room in their forms.
    mutating func add(_ tokens: UnsafeBufferPointer<MetToken>, _ others: UnsafePointer<FoundWord>) {
        self.tokens = tokens
        self.others = others
        var words = words
        for index in 0..<tokens.count {
            let form = tokens[index].form
            // Every place, though most forms fill fewer: to guess how many costs more.
            add(form.pointee.first, to: &words)
            guard form.pointee.count > Form.room else { continue }
            add(form.pointee.second, to: &words)
            for index in form.pointee.rangeOfOthers { add(others[index], to: &words) }
        }
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

    mutating func add(_ found: FoundWord) { add(found, to: &words) }

    @inline(__always)
    private func add(_ found: FoundWord, to words: inout Growing<Int32>) {
        let word = roles.base + Int(found.word)
        let old = word.pointee
        word.pointee = old.union(found.roles)
        words.append(found.word, if: old.isEmpty.bit & (!found.roles.isEmpty).bit)
    }

    @inline(__always)
    func has(_ word: Int32) -> Bool { !roles[Int(word)].isEmpty }

    /// None where the word does not stand in the post.
    @inline(__always)
    func roles(of word: Int32) -> Roles { roles[Int(word)] }

    @inline(__always)
    func has(_ way: Way) -> Bool { counts(roles[Int(way.id)], as: way.roles, in: way.languages) }

    /// A form counts in every language, the other roles in their own.
    @inline(__always)
    func counts(_ roles: Roles, as wanted: Roles, in languages: LanguageBits) -> Bool {
        let isSpoken = (languages.rawValue & language.rawValue != 0).bit
        return roles.rawValue & wanted.rawValue & (Roles.form.rawValue | (0 &- isSpoken)) != 0
    }

    /// Adds where the word stands to `spans`, the last place first.
    mutating func gather(_ way: Way, into spans: inout [Span]) {
        guard has(way.id) else { return }
        if !hasPlaces { findPlaces() }
        var index = last[Int(way.id)]
        while index >= 0 {
            let hit = places[Int(index)]
            if counts(hit.roles, as: way.roles, in: way.languages) { spans.append(hit.span) }
            index = hit.former
        }
    }

    private mutating func findPlaces() {
        hasPlaces = true
        places.shrink(over: 1 << 20)
        places.removeAll()
        last.extend(to: roles.count, with: -1)
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

    private mutating func place(_ found: FoundWord, _ span: Span) {
        guard !found.roles.isEmpty else { return }
        let former = last[Int(found.word)]
        last[Int(found.word)] = Int32(places.count)
        places.append(Hit(span: span, roles: found.roles, former: former))
    }

    func free() {
        roles.free()
        words.free()
        places.free()
        last.free()
    }
}
