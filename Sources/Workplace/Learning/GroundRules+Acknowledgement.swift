import WorkingTime

extension GroundRules {
    /// Something that could happen tomorrow, and the rule that helps in it.
    public struct Situation: Identifiable, Hashable, Sendable {
        public let rule: Rule.ID
        public let question: Question

        public var id: String { question.id }
    }

    /// Situations asked per acknowledgement. It counts when every one of them is answered right at the first try.
    public static let situationsAsked = 3
    /// For so many days after a new version the acknowledgement of the former one still counts (`docs/measure.md` 4).
    public static let graceDays = 30

    /// The situations a person meets on an attempt, each about a different rule; the next attempt meets others.
    ///
    /// - Parameters:
    ///   - seed: the member's key as text.
    ///   - attempt: counted from 1 within this version of the rules.
    public func situations(for seed: String, attempt: Int) -> [Situation] {
        let own = situations.ordered(for: "\(seed)/\(version)")
        let start = ((attempt - 1) * Self.situationsAsked).modulo(own.count)
        var asked: [Situation] = []
        for situation in own[start...] + own[..<start] where asked.count < Self.situationsAsked {
            if !asked.contains(where: { $0.rule == situation.rule }) { asked.append(situation) }
        }
        return asked
    }

    /// How many of the situations asked on this attempt are answered right.
    ///
    /// - Parameter answers: the place of the chosen answer by situation; one about another situation counts for nothing.
    /// - Throws: ``GroundRulesRefusal`` when a situation has no answer yet.
    public func right(
        in answers: [Situation.ID: Int], for seed: String, attempt: Int
    ) throws(GroundRulesRefusal) -> Int {
        var right = 0
        for situation in situations(for: seed, attempt: attempt) {
            guard let answer = answers[situation.id], situation.question.answers.indices.contains(answer) else {
                throw .answerMissing(situation.id)
            }
            if situation.question.isRight(answer) { right += 1 }
        }
        return right
    }

    /// Whether this many right answers acknowledge the rules.
    public static func isAcknowledged(right: Int) -> Bool { right >= situationsAsked }
}

/// Why the rules are not acknowledged yet.
public enum GroundRulesRefusal: Refusal, Hashable {
    /// The first situation without an answer.
    case answerMissing(GroundRules.Situation.ID)
    /// Some situation went another way than its rule asks; the explanations say which, and other situations are asked next.
    case wrongAnswer
    /// The situations on the page have been answered before: the form was sent twice, or an old page was open.
    case alreadyAnswered
    /// No version has been brought into force.
    case notInForce

    public var kind: RefusalKind {
        switch self {
        case .answerMissing, .wrongAnswer: .invalid
        case .alreadyAnswered, .notInForce: .conflict
        }
    }
}
