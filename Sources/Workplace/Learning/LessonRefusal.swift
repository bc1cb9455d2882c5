/// Why a lesson is not passed yet. Every case says what to do next.
public enum LessonRefusal: Refusal, Hashable {
    case answerMissing
    /// The task is neither ticked as done nor skipped.
    case taskMissing
    case wrongAnswer(explanation: Trilingual)
    /// The question on the page has been answered before: the form was sent twice, or an old page was open.
    case alreadyAnswered(explanation: Trilingual)
    /// ``Lesson/attemptsPerDay`` answers have been given to this lesson today.
    case noAttemptsLeftToday
    /// ``Lesson/passesPerDay`` lessons have been passed today.
    case tooManyToday

    public var kind: RefusalKind {
        switch self {
        case .answerMissing, .taskMissing, .wrongAnswer: .invalid
        case .alreadyAnswered: .conflict
        case .noAttemptsLeftToday, .tooManyToday: .tooMany
        }
    }

    /// Whether the attempt was graded and counts among the day's attempts.
    public var spendsAttempt: Bool {
        if case .wrongAnswer = self { true } else { false }
    }
}
