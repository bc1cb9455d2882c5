public import Language

/// Holds posts against a set of topics, one post after the other. Each thread has a matcher of its own.
public final class Matcher {
    /// A token of the post, as the number of its form.
    private struct Met {
        let form: Int32
        let span: Hits.Span
    }

    private let topics: TopicSet
    private let reader: FormReader
    private let identify: (String) -> TextLanguage?
    private let forms = Forms()
    private var tokenizer = Tokenizer()
    private var languages: [TextLanguage?: UInt8] = [:]
    private var runner = Runner()
    private var met = Growing<Met>()
    private var text = Growing<UInt8>()
    private var seen = Growing<UInt32>()
    private var turn: UInt32 = 0
    private var matches: [Int32] = []

    /// - Parameter identify: tells the language of a text whose language nobody says.
    public init(_ topics: TopicSet, identify: @escaping (String) -> TextLanguage? = { _ in nil }) {
        self.topics = topics
        self.identify = identify
        reader = FormReader(lexicon: topics.lexicon)
    }

    deinit {
        runner.hits.free()
        met.free()
        text.free()
        seen.free()
    }

    /// The identifiers of the topics that the post matches, in the order of their bytes.
    public func topics(in post: Post) -> [Topic.ID] {
        var post = post
        let language = post.language ?? identify(post.text)
        read(&post, language)
        let ids = topics.reading { compiled in
            match(post, language, compiled)
            return matches.map { compiled.id(of: $0) }
        }
        return ids.count > 1 ? ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } : ids
    }

    /// Finds the forms of the post's words.
    private func read(_ post: inout Post, _ language: TextLanguage?) {
        forms.forgetIfFull()
        text.shrink(over: 1 << 20)
        met.shrink(over: 1 << 18)
        met.removeAll()
        post.withBytes { bytes in copy(bytes) }
        tokenizer.read(UnsafeBufferPointer(start: text.base, count: text.count))
        let tag = UInt32(number(of: language)) << 8
        for token in tokenizer.tokens {
            let place = token.place
            let form = forms.number(of: text.base + place.lowerBound, place.count, tag: tag | UInt32(token.kind.rawValue)) {
                offer(of: token, language)
            }
            met.append(Met(form: form, span: Hits.Span(start: token.position, end: token.nextPosition)))
        }
    }

    /// With room after the last byte, so that a word can be read eight bytes at a time.
    private func copy(_ bytes: UnsafeBufferPointer<UInt8>) {
        text.removeAll()
        text.grow(to: bytes.count + 32)
        text.append(contentsOf: bytes)
    }

    private func offer(of token: Token, _ language: TextLanguage?) -> FormOffer {
        let bytes = UnsafeBufferPointer(rebasing: text.buffer[token.place])
        return reader.offer(of: String(decoding: bytes, as: UTF8.self), token.kind, in: language)
    }

    /// Languages beyond 200 are read as none is known: nobody speaks so many to one house.
    private func number(of language: TextLanguage?) -> UInt8 {
        if let number = languages[language] { return number }
        guard languages.count < 200 else { return 255 }
        languages[language] = UInt8(languages.count)
        return UInt8(languages.count - 1)
    }

    private func match(_ post: Post, _ language: TextLanguage?, _ compiled: CompiledTopics) {
        runner.hits.begin(topics.languages.bits(of: language), end: compiled.vocabulary.end)
        seen.extend(to: compiled.end, with: 0)
        beginTurn()
        addFields(of: post, language, compiled)
        for index in 0..<met.count { add(met[index], compiled) }
        for index in 0..<runner.hits.words.count { lookAt(compiled.lists[Int(runner.hits.words[index])], compiled) }
        for topic in compiled.unanchored { run(topic, compiled) }
    }

    private func beginTurn() {
        matches.removeAll(keepingCapacity: true)
        if turn == .max {
            for index in 0..<seen.count { seen[index] = 0 }
            turn = 0
        }
        turn += 1
    }

    private func addFields(of post: Post, _ language: TextLanguage?, _ compiled: CompiledTopics) {
        func add(_ key: WordKey) {
            guard let id = compiled.vocabulary.number(of: key) else { return }
            runner.hits.add(id, .form, Hits.Span(start: -1, end: -1))
        }
        if let language { add(WordKey(.language, language.rawValue.utf8)) }
        if let author = post.author { for name in Account(author).names { add(WordKey(.author, name.utf8)) } }
        if let site = post.site { for level in Site(site).levels { add(WordKey(.site, level.utf8)) } }
    }

    @inline(__always)
    private func add(_ word: Met, _ compiled: CompiledTopics) {
        let form = Int(word.form)
        if forms.list.base[form].version != compiled.vocabulary.version { forms.find(form, in: compiled.vocabulary) }
        let range = forms.list.base[form].found
        for index in Int(range.start)..<Int(range.start + range.count) {
            let found = forms.found[index]
            runner.hits.add(found.id, found.roles, word.span)
        }
    }

    @inline(__always)
    private func lookAt(_ list: Growing<CompiledTopics.Entry>, _ compiled: CompiledTopics) {
        for index in 0..<list.count {
            let entry = list[index]
            if entry.second >= 0, !runner.hits.has(entry.second) { continue }
            run(entry.topic, compiled)
        }
    }

    /// A topic found by several words is run once.
    private func run(_ topic: Int32, _ compiled: CompiledTopics) {
        guard seen[Int(topic)] != turn, let program = compiled.programs[Int(topic)] else { return }
        seen[Int(topic)] = turn
        if runner.holds(Step(program)) { matches.append(topic) }
    }
}

extension Post {
    fileprivate mutating func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var text = text
        text.withUTF8(body)
    }
}
