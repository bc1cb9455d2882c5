public import Language

/// The topics of an organisation, compiled: a post meets only those whose rarest word stands in it.
///
/// Topics come and go one at a time while matchers read.
///
/// Sendable without the compiler's proof: `compiled` is read and changed only within `lock`, everything else is constant.
public final class TopicSet: @unchecked Sendable {
    let lexicon: Lexicon
    let languages: HouseLanguages
    private let lock = ReadersLock()
    private let compiled = CompiledTopics()

    /// - Parameter languages: those in which topics without a language of their own are read; at most seven count.
    public init(lexicon: Lexicon, languages: [TextLanguage] = [.finnish, .swedish, .english]) {
        self.lexicon = lexicon
        self.languages = HouseLanguages(languages)
    }

    public var count: Int { lock.reading { compiled.count } }

    /// Adds the topic; one of the same identifier gives way to it.
    public func add(_ topic: Topic) {
        let plan = Planner(lexicon: lexicon, languages: languages, language: topic.language).plan(topic.query)
        lock.writing { compiled.add(topic.id, plan) }
    }

    /// - Returns: whether there was such a topic.
    @discardableResult
    public func remove(_ id: Topic.ID) -> Bool { lock.writing { compiled.remove(id) } }

    /// Reads with every topic in its order.
    @inline(__always)
    func reading<Answer>(_ body: (CompiledTopics) -> Answer) -> Answer {
        if let answer = lock.reading({ compiled.order.isComplete ? body(compiled) : nil }) { return answer }
        return lock.writing {  // in one go, or those who add would go first for ever
            compiled.completeOrder()
            return body(compiled)
        }
    }
}
