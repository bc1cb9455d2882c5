import Language

/// What a matcher works with: the forms it has met, and what it notes of one post.
struct Matching: ~Copyable {
    /// A token of the post, as the number of its form.
    private struct Met {
        let form: Int32
        let span: Hits.Span
    }

    private let topics: TopicSet
    private let reader: FormReader
    private let identify: (String) -> TextLanguage?
    private var forms: Forms
    private var tokenizer = Tokenizer()
    private var languages: [TextLanguage?: UInt8] = [:]
    private var runner = Runner()
    private var met = Growing<Met>()
    private var text = Growing<UInt8>()
    private var seen = Growing<UInt32>()
    private var turn: UInt32 = 0
    private var found = Growing<Int32>()
    private var matches = Growing<TopicName>()

    init(_ topics: TopicSet, forms: Int, identify: @escaping (String) -> TextLanguage?) {
        self.forms = Forms(most: forms)
        self.topics = topics
        self.identify = identify
        reader = FormReader(lexicon: topics.lexicon)
    }

    deinit {
        runner.hits.free()
        met.free()
        text.free()
        seen.free()
        found.free()
        matches.free()
    }

    mutating func topics(in post: Post) -> [Topic.ID] {
        let language = post.language ?? identify(post.text)
        read(post, language)
        let topics = topics
        return topics.reading { compiled in
            match(post, language, compiled)
            return names(in: compiled)
        }
    }

    private func names(in compiled: CompiledTopics) -> [Topic.ID] {
        var names = UnsafeMutableBufferPointer(start: matches.base, count: matches.count)
        names.sort { left, right in
            if let order = left.precedes(right) { return order }
            return compiled.id(of: left.topic).utf8.lexicographicallyPrecedes(compiled.id(of: right.topic).utf8)
        }
        return matches.buffer.map { compiled.id(of: $0.topic) }
    }
}

/// Reading the post.
extension Matching {
    /// Finds the forms of its words.
    private mutating func read(_ post: Post, _ language: TextLanguage?) {
        forms.forgetIfFull()
        text.shrink(over: 1 << 20)
        met.shrink(over: 1 << 18)
        met.removeAll()
        copy(post.text)
        tokenizer.read(UnsafeBufferPointer(start: text.base, count: text.count))
        let language = (language, UInt32(number(of: language)) << 8)
        tokenizer.tokens.withUnsafeBufferPointer { tokens in
            for token in tokens { meet(token, language.0, tag: language.1 | UInt32(token.kind.rawValue)) }
        }
    }

    @inline(__always)
    private mutating func meet(_ token: Token, _ language: TextLanguage?, tag: UInt32) {
        let place = token.place
        var form = forms.number(of: text.base + place.lowerBound, place.count, tag: tag)
        if form < 0 {
            form = forms.insert(offer(of: token, language), text.base + place.lowerBound, place.count, tag: tag)
        }
        met.append(Met(form: form, span: Hits.Span(start: token.position, end: token.nextPosition)))
    }

    /// With room after the last byte, so that a word can be read eight bytes at a time.
    private mutating func copy(_ text: String) {
        var source = text
        source.withUTF8 { bytes in
            self.text.removeAll()
            self.text.grow(to: bytes.count + 32)
            self.text.append(contentsOf: bytes)
        }
    }

    @inline(never)
    private func offer(of token: Token, _ language: TextLanguage?) -> FormOffer {
        let bytes = UnsafeBufferPointer(rebasing: text.buffer[token.place])
        return reader.offer(of: String(decoding: bytes, as: UTF8.self), token.kind, in: language)
    }

    /// Languages beyond 200 share a number: nobody speaks so many to one house.
    private mutating func number(of language: TextLanguage?) -> UInt8 {
        if let number = languages[language] { return number }
        guard languages.count < 200 else { return 255 }
        languages[language] = UInt8(languages.count)
        return UInt8(languages.count - 1)
    }
}

/// Finding its topics.
extension Matching {
    private mutating func match(_ post: Post, _ language: TextLanguage?, _ compiled: CompiledTopics) {
        runner.hits.begin(topics.languages.bits(of: language), end: compiled.vocabulary.end)
        beginTurn(compiled.end)
        addFields(of: post, language, compiled)
        let version = compiled.vocabulary.version
        for index in 0..<met.count {
            let word = met[index]
            if forms.list.base[Int(word.form)].version != version { forms.find(Int(word.form), in: compiled.vocabulary) }
            add(word)
        }
        let lists = compiled.lists
        let finding = compiled.finding
        for index in 0..<runner.hits.words.count {
            let word = runner.hits.words[index]
            guard finding[Int(word >> 5)] & 1 << UInt32(word & 31) != 0 else { continue }
            lookAt(lists[Int(word)], of: word)
        }
        let unanchored = compiled.unanchored
        for index in 0..<unanchored.count { run(unanchored[index]) }
        nameMatches(compiled)
    }

    private mutating func beginTurn(_ end: Int) {
        seen.extend(to: end, with: 0)
        matches.removeAll()
        if turn == .max {
            for index in 0..<seen.count { seen[index] = 0 }
            turn = 0
        }
        turn += 1
    }

    private mutating func addFields(of post: Post, _ language: TextLanguage?, _ compiled: CompiledTopics) {
        var keys: [WordKey] = []
        if let language { keys.append(WordKey(.language, language.rawValue.utf8)) }
        if let author = post.author { keys += Account(author).names.map { WordKey(.author, $0.utf8) } }
        if let site = post.site { keys += Site(site).levels.map { WordKey(.site, $0.utf8) } }
        for key in keys {
            guard let id = compiled.vocabulary.number(of: key) else { continue }
            runner.hits.add(id, .form, Hits.Span(start: -1, end: -1))
        }
    }

    @inline(__always)
    private mutating func add(_ word: Met) {
        let form = forms.list.base + Int(word.form)
        let count = form.pointee.count
        guard count > 0 else { return }
        runner.hits.add(form.pointee.first.id, form.pointee.first.roles, word.span)
        guard count > 1 else { return }
        runner.hits.add(form.pointee.second.id, form.pointee.second.roles, word.span)
        let others = Int(form.pointee.others)
        for index in others..<(others + Int(count) - 2) {
            runner.hits.add(forms.found[index].id, forms.found[index].roles, word.span)
        }
    }

    @inline(__always)
    private mutating func lookAt(_ list: Growing<CompiledTopics.Entry>, of word: Int32) {
        let roles = runner.hits.roles(of: word)
        for index in 0..<list.count {
            let entry = list[index]
            if entry.second >= 0, !runner.hits.has(entry.second) { continue }
            if runner.hits.counts(roles, as: entry.roles, in: entry.languages) { run(entry) }
        }
    }

    /// A topic that is found once is not looked for again.
    @inline(__always)
    private mutating func run(_ entry: CompiledTopics.Entry) {
        guard seen[Int(entry.topic)] != turn else { return }
        if let step = entry.step, !runner.holds(Step(step)) { return }
        seen[Int(entry.topic)] = turn
        found.append(entry.topic)
    }

    private mutating func nameMatches(_ compiled: CompiledTopics) {
        let names = compiled.names
        for index in 0..<found.count { matches.append(names[Int(found[index])]) }
        found.removeAll()
    }
}
