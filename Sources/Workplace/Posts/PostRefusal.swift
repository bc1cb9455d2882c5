/// Why a post stays as it is. Every case is something the reader can act on.
public enum PostRefusal: Refusal, Hashable {
    case emptyText, noChannel, mixedChannels, noteMissing, tooManyPictures
    case pictureTooLarge(mostBytes: Int)
    case pictureNotUnderstood
    /// A picture whose parts cannot be told apart, so that nobody could promise what leaves with it.
    case pictureUnreadable
    /// The checks found what blocks; somebody else than the writer may override with a reason.
    case blocked([Finding])
    case notADraft, notWaiting, changedMeanwhile, alreadyOut, paused, notPaused
    case ownPost, tooSoonAlone, ownOverride
    /// The person in whose name it speaks reads it first.
    case voiceHasNotAgreed
    case notYourVoice

    public var kind: RefusalKind {
        switch self {
        case .emptyText, .noChannel, .mixedChannels, .noteMissing, .tooManyPictures, .pictureTooLarge, .pictureNotUnderstood,
            .pictureUnreadable,
            .blocked:
            .invalid
        case .notADraft, .notWaiting, .changedMeanwhile, .alreadyOut, .paused, .notPaused, .voiceHasNotAgreed: .conflict
        case .ownPost, .tooSoonAlone, .ownOverride, .notYourVoice: .forbidden
        }
    }
}
