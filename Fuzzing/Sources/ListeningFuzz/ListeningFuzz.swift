import Language
import Listening

/// Bytes as a query and a post: what stands before the first zero byte is the query.
///
/// A query that can be read must match the post in a set as it does by itself, and a problem must lie within the query.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    let query = String(decoding: parts[0], as: UTF8.self)
    let text = parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : ""
    tokenize(bytes)
    do { hold(try Query(query), text) } catch {
        precondition(error.place.lowerBound >= 0 && error.place.upperBound <= query.utf8.count, "a problem outside its query")
    }
    return 0
}

/// Also what is not UTF-8.
private func tokenize(_ bytes: UnsafeBufferPointer<UInt8>) {
    var tokenizer = Tokenizer()
    tokenizer.read(bytes)
    for token in tokenizer.tokens {
        precondition(!token.place.isEmpty && token.place.upperBound <= bytes.count, "a token outside its text")
    }
}

private func hold(_ query: Query, _ text: String) {
    let lexicon = Lexicon { form, _ in
        let word = folded(form)
        let halves = word.split(separator: "x").map(String.init)
        return WordAnalysis(lemmas: [word.hasSuffix("n") ? String(word.dropLast()) : word], parts: halves.count > 1 ? halves : [])
    }
    let topic = Topic(id: "1", query: query, language: text.utf8.count % 2 == 0 ? .finnish : nil)
    let post = Post(text: text, language: .finnish, author: "aino@a.example", site: "a.example")
    let set = TopicSet(lexicon: lexicon)
    set.add(topic)
    let isFound = !Matcher(set).topics(in: post).isEmpty
    precondition(isFound == PlainMatch(topic, post, lexicon: lexicon).holds, "a set matches otherwise than its topic")
    set.remove("1")
    precondition(Matcher(set).topics(in: post).isEmpty, "a topic that is gone matches")
}
