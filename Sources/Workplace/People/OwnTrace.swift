/// The deeds that one may take back oneself: what adds evidence may be withdrawn, what obliges may not (`docs/measure.md` 2.5).
public enum WithdrawableDeed: String, CaseIterable, Hashable, Sendable {
    case share = "share.made"
    case vote = "vote.given"
    case comment = "comment.made"
    case listening = "listening.done"
    case reading = "actor.read"
    case contact = "contact.met"
    case lesson = "lesson.passed"
    case insight = "insight.written"
    case acknowledgement = "rules.acknowledged"
}

/// Why a deed stays in the log.
public enum TraceRefusal: Refusal, Hashable {
    /// Others have built on it: an insight that has been decided about.
    case othersBuiltOnIt

    public var kind: RefusalKind { .conflict }
}
