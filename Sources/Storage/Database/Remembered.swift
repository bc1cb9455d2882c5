import Synchronization

/// Answers that were worked out once. What they are made of never changes under the same key.
///
/// When there are too many, all are forgotten: pages ask for the same few again and again, so the right ones are soon back.
public final class Remembered<Key: Hashable & Sendable, Answer: Sendable>: Sendable {
    private let answers = Mutex<[Key: Answer]>([:])
    private let most: Int

    public init(most: Int) { self.most = most }

    public subscript(key: Key) -> Answer? { answers.withLock { $0[key] } }

    public func remember(_ answer: Answer, for key: Key) {
        answers.withLock { answers in
            if answers.count >= most { answers.removeAll(keepingCapacity: true) }
            answers[key] = answer
        }
    }
}
