import WorkingTime

/// One idea learnt in a few minutes and tried at once on one's own work.
public struct Lesson: Identifiable, Hashable, Sendable {
    /// One of the three things a lesson says.
    public struct Point: Hashable, Sendable {
        public let heading: Trilingual
        public let text: Trilingual
    }

    /// `L01`, `L02` …: what a role's path and the deed of passing name.
    public let id: String
    public let title: Trilingual
    /// What the reader knows or can do afterwards.
    public let goal: Trilingual
    public let minutes: Int
    public let points: [Point]
    /// How it went when somebody did so at work.
    public let example: Trilingual
    /// What to do now (*tee heti*).
    public let task: Trilingual
    public let questions: [Question]
}

extension Lesson {
    /// The basics (*perusteet*) that everyone who publishes takes first.
    public static let basics: [Lesson] = [l01, l02, l03, l04]

    /// Every lesson there is, in the order of the learning path.
    public static let all: [Lesson] =
        basics + [
            l05, l06, l07, l08, l09, l10, l11, l12, l13, l14, l15, l16, l17, l18, l19, l20, l21, l22, l23, l24, l25, l26, l27, l28, l29,
            l30, l31, l32,
        ]

    public static subscript(id: ID) -> Lesson? { all.first { $0.id == id } }

    /// The question that a person meets on an attempt; the next attempt meets another.
    ///
    /// - Parameters:
    ///   - seed: the member's key as text.
    ///   - attempt: counted from 1 over all days, so that tomorrow does not begin with today's question.
    public func question(for seed: String, attempt: Int) -> Question {
        let own = questions.ordered(for: seed)
        return own[(attempt - 1).modulo(own.count)]
    }
}
