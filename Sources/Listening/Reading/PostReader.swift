import Language

/// Reads posts as the forms of their words, and remembers the forms it has met.
struct PostReader: ~Copyable {
    private let house: HouseLanguages
    private let formReader: FormReader
    private let identify: (String) -> TextLanguage?
    private let formKeys = FormKeys()
    private var forms: Forms
    private var tokenizer = Tokenizer()
    private var text = Growing<UInt8>()
    private var keys = Growing<UInt64>()
    private var ahead = ReadAhead()
    /// Of the post that was read last.
    private(set) var language: SpokenLanguage
    private(set) var tokens = Growing<MetToken>()

    init(_ topics: TopicSet, forms: Int, identify: @escaping (String) -> TextLanguage?) {
        house = topics.languages
        formReader = FormReader(lexicon: topics.lexicon)
        self.identify = identify
        self.forms = Forms(most: forms)
        language = SpokenLanguage(nil, in: house)
    }

    deinit {
        formKeys.free()
        text.free()
        keys.free()
        tokens.free()
    }

    /// Finds the forms of the words of the post.
    mutating func read(_ post: Post) {
        forms.forgetIfFull()
        if text.count > 1 << 20 { tokenizer = Tokenizer() }  // gives the memory of a long text back
        text.shrink(over: 1 << 20)
        keys.shrink(over: 1 << 18)
        tokens.shrink(over: 1 << 18)
        let language = post.language ?? identify(post.text)
        if language != self.language.language { self.language = SpokenLanguage(language, in: house) }
        copy(post.text)
        tokenizer.read(UnsafeBufferPointer(start: text.base, count: text.count))
        keys.extend(to: tokenizer.tokens.count, with: 0)
        tokens.grow(to: tokenizer.tokens.count)
        tokenizer.tokens.withUnsafeBufferPointer { meet($0) }
    }

    /// With room after the last byte, as the keys of forms need it.
    private mutating func copy(_ post: String) {
        var post = post
        post.withUTF8 { bytes in
            text.removeAll()
            text.grow(to: bytes.count + FormKeys.room)
            text.append(contentsOf: bytes)
        }
    }

    private mutating func meet(_ read: UnsafeBufferPointer<Token>) {
        for index in 0..<read.count { keys[index] = key(of: read[index]) }
        var ahead = ahead
        for index in 0..<read.count { ahead.read(forms.touch(keys[index])) }
        self.ahead = ahead
        var moves: Int
        repeat {  // a new form can make all others move
            moves = forms.moves
            tokens.removeAll()
            for index in 0..<read.count { meet(read[index], keys[index]) }
        } while forms.moves != moves
    }

    @inline(__always)
    private mutating func meet(_ token: Token, _ key: UInt64) {
        var form = forms.place(of: key)
        if form.pointee.key == 0 { form = forms.insert(offer(of: token), key) }
        tokens.append(MetToken(form: form, span: Span(start: token.position, end: token.nextPosition)))
    }

    @inline(__always)
    private func key(of token: Token) -> UInt64 {
        formKeys.key(text.base + token.place.lowerBound, token.place.count, tag: language.tag | UInt32(token.kind.rawValue))
    }

    @inline(never)
    private func offer(of token: Token) -> FormOffer {
        let bytes = UnsafeBufferPointer(rebasing: text.buffer[token.place])
        return formReader.offer(of: String(decoding: bytes, as: UTF8.self), token.kind, in: language.language)
    }

    /// Looks the forms up in the vocabulary, where it has changed since they were.
    ///
    /// - Returns: the words that have no room in the forms.
    mutating func find(in vocabulary: Vocabulary) -> UnsafePointer<Int32> {
        forms.follow(vocabulary.version)
        for index in 0..<tokens.count where tokens[index].form.pointee.generation != forms.generation {
            forms.find(tokens[index].form, language.bits, in: vocabulary)
        }
        return UnsafePointer(forms.others.base)
    }
}

/// A token of a post.
struct MetToken {
    /// Where it lies until the next post is read.
    let form: UnsafeMutablePointer<Form>
    let span: Span
}

/// Positions in words; `end` is the first one after it.
struct Span: Hashable {
    var start: Int32
    var end: Int32
}
