/// What a unit says of itself: a short questionnaire, answered together. It stands beside the measured stage and never goes into it.
public struct Estimate: Hashable, Sendable {
    public enum Answer: String, CaseIterable, Hashable, Sendable {
        case yes, partly, no
    }

    /// A sentence to agree with, three for each stage.
    public enum Statement: String, CaseIterable, Hashable, Sendable {
        case channel, basics, listening
        case publishing, answering, several
        case rhythm, plan, ideas
        case ownWork, reliable, roles
        case leaders, learning, helping

        /// 1…5
        public var stage: Int { (Self.allCases.firstIndex(of: self) ?? 0) / Self.perStage + 1 }

        public static let perStage = 3
    }

    public let answers: [Statement: Answer]

    /// - Throws: ``EstimateRefusal/unanswered(_:)`` while a statement has no answer.
    public init(_ answers: [Statement: Answer]) throws(EstimateRefusal) {
        if let missing = Statement.allCases.first(where: { answers[$0] == nil }) { throw .unanswered(missing) }
        self.answers = answers
    }

    /// The highest stage up to which nothing is answered no, and most things of each stage are answered yes.
    public var stage: Int {
        let stages = 1...(Statement.allCases.count / Statement.perStage)
        return stages.prefix { stage in
            let given = Statement.allCases.filter { $0.stage == stage }.compactMap { answers[$0] }
            return !given.contains(.no) && given.count { $0 == .yes } * 2 > given.count
        }.last ?? 0
    }
}

/// Why an estimate is not taken yet.
public enum EstimateRefusal: Refusal, Hashable {
    case unanswered(Estimate.Statement)

    public var kind: RefusalKind { .invalid }
}
