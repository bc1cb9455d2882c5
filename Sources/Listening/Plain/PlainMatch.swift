public import Language

/// Holds one topic against one post word by word, without any set: slow, and easy to believe. Tests hold ``Matcher`` against it.
public struct PlainMatch {
    let lexicon: Lexicon
    let house: [TextLanguage]
    let topic: Topic
    let post: Post
    private let tokens: [PlainToken]

    /// - Parameter house: the languages in which topics without one are read.
    public init(_ topic: Topic, _ post: Post, lexicon: Lexicon, house: [TextLanguage] = [.finnish, .swedish, .english]) {
        self.lexicon = lexicon
        self.house = house
        self.topic = topic
        self.post = post
        let bytes = Array(post.text.utf8)
        tokens = Tokenizer.tokens(of: post.text).map { PlainToken($0, String(decoding: bytes[$0.place], as: UTF8.self)) }
    }

    public var holds: Bool { holds(topic.query) }

    private func holds(_ query: Query) -> Bool {
        switch query {
        case .everything: true
        case .word(let word): word.standsInText ? tokens.contains { isMet(word, by: $0) } : isTrue(word)
        case .phrase: !places(of: query).isEmpty
        case .near(let left, let right, let words): areNear(places(of: left), places(of: right), words)
        case .not(let query): !holds(query)
        case .all(let queries): queries.allSatisfy(holds)
        case .any(let queries): queries.contains(where: holds)
        }
    }

    private func isTrue(_ word: SoughtWord) -> Bool {
        switch word {
        case .language(let language): post.language == language
        case .author(let name): post.author.map { Account($0).names.contains(folded(name)) } ?? false
        case .site(let host): post.site.map { Site($0).levels.contains(host) } ?? false
        default: false
        }
    }

    private func places(of query: Query) -> [Range<Int32>] {
        switch query {
        case .word(let word): return tokens.filter { isMet(word, by: $0) }.map(\.positions)
        case .phrase(let words):
            return words.dropFirst().reduce(places(of: .word(words[0]))) { begun, word in
                begun.flatMap { place in
                    places(of: .word(word)).filter { $0.lowerBound == place.upperBound }.map { place.lowerBound..<$0.upperBound }
                }
            }
        case .any(let queries): return queries.flatMap(places)
        default: return []
        }
    }

    private func areNear(_ left: [Range<Int32>], _ right: [Range<Int32>], _ words: Int) -> Bool {
        left.contains { one in
            right.contains { other in
                let between = max(one.lowerBound, other.lowerBound) - min(one.upperBound, other.upperBound)
                return between >= 0 && between <= words
            }
        }
    }
}

/// A token with its letters.
struct PlainToken {
    let token: Token
    let form: String

    init(_ token: Token, _ form: String) {
        self.token = token
        self.form = form
    }

    var positions: Range<Int32> { token.position..<token.nextPosition }

    /// Without the sign of a hashtag or a mention.
    var name: String { token.kind == .hashtag || token.kind == .mention ? String(form.unicodeScalars.dropFirst()) : form }
    var isWord: Bool { token.kind == .word || token.kind == .number || token.kind == .hashtag }
}
