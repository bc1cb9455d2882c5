import WorkingTime

/// One way in which a person took part, with its weight in quarters (measure.md section 4).
struct Contribution: Sendable {
    enum Kind: UInt8, Sendable, CaseIterable {
        case idea, draft, answer, insight, share, comment, postDecision, ideaDecision, insightDecision, listening, lesson, vote

        /// The kind of deed, as the model's weights name it.
        var deed: String {
            switch self {
            case .idea: "idea.given"
            case .draft: "post.written"
            case .answer: "message.answered"
            case .insight: "insight.written"
            case .share: "share.made"
            case .comment: "comment.made"
            case .postDecision: "post.decided"
            case .ideaDecision: "idea.decided"
            case .insightDecision: "insight.decided"
            case .listening: "listening.done"
            case .lesson: "lesson.passed"
            case .vote: "vote.given"
            }
        }

        /// Votes and lessons alone make nobody an active member, nor a leader one that takes part.
        var isEarnest: Bool { self != .vote && self != .lesson }
    }

    let deed: Deed.Number
    let at: Instant
    var gone: Instant
    let day: Int32
    let quarters: Int32
    let kind: Kind
    /// A draft of a post that somebody else began.
    let isCoDraft: Bool
}
