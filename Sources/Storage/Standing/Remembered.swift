import Synchronization

/// Answers that were read from their text once. What they are made of never changes under the same key.
///
/// When there are too many, all are forgotten: pages ask for the same few again and again, so the right ones are soon back.
final class Remembered<Key: Hashable & Sendable, Answer: Sendable>: Sendable {
    private let answers = Mutex<[Key: Answer]>([:])
    private let most: Int

    init(most: Int) { self.most = most }

    subscript(key: Key) -> Answer? { answers.withLock { $0[key] } }

    func remember(_ answer: Answer, for key: Key) {
        answers.withLock { answers in
            if answers.count >= most { answers.removeAll(keepingCapacity: true) }
            answers[key] = answer
        }
    }
}

/// What the pages of where we stand have read already.
final class StandingMemory: Sendable {
    struct WeekKey: Hashable, Sendable {
        let week: Int
        let madeAt: Int64
        /// Empty for the week as a whole.
        var unit = ""
    }

    let weeks = Remembered<WeekKey, KeptWeek>(most: 24)
    let units = Remembered<WeekKey, KeptUnit>(most: 400)
    let models = Remembered<Int, ModelInForce>(most: 60)
}
