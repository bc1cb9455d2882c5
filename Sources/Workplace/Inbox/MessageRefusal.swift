/// Why a case stays as it is. Every reason is something the reader can act on.
public enum MessageRefusal: Refusal, Hashable {
    /// A colleague was first; `by` is the colleague's name.
    case alreadyClaimed(by: String)
    /// Somebody answered while this answer was being written.
    case alreadyAnswered(by: String)
    case closed
    /// Two units have sent it on: a coordinator decides whose it is.
    case bouncedTwice
    case alreadyThere
    case unitMissing
    case answerTooLong(by: Int)
    /// A question is not solved before it has been answered.
    case answerFirst
    case outcomeMissing
    case categoryMissing

    public var kind: RefusalKind {
        switch self {
        case .alreadyClaimed, .alreadyAnswered, .closed, .alreadyThere: .conflict
        case .bouncedTwice: .forbidden
        case .unitMissing, .answerTooLong, .answerFirst, .outcomeMissing, .categoryMissing: .invalid
        }
    }
}
