public import WorkingTime

extension Lesson {
    /// What a person hands in at the end of a lesson; what was left open is nil.
    public struct Attempt: Hashable, Sendable {
        public enum Task: Hashable, Sendable {
            case done
            case skipped(because: Words)
        }

        /// Counted from 1 over all days: it chooses the question.
        public let number: Int
        public let answer: Int?
        public let task: Task?

        public init(number: Int, answer: Int?, task: Task?) {
            self.number = number
            self.answer = answer
            self.task = task
        }
    }

    /// What a person has already done on this local day.
    public struct Today: Hashable, Sendable {
        /// Lessons passed, whichever they were.
        public let passes: Int
        /// Answers given to this lesson's questions.
        public let attempts: Int

        public init(passes: Int, attempts: Int) {
            self.passes = passes
            self.attempts = attempts
        }

        /// Counts those of the moments that fall on the local day of `now`.
        public init(passes: [Instant], attempts: [Instant], at now: Instant, by clock: Clock) {
            let day = clock.date(of: now)
            self.passes = passes.count { clock.date(of: $0) == day }
            self.attempts = attempts.count { clock.date(of: $0) == day }
        }
    }

    /// The measure counts no more passes a day than this, so no more are taken: nobody learns in vain.
    public static let passesPerDay = 6
    /// Enough to read the lesson again, too few to try answers one by one.
    public static let attemptsPerDay = 3

    /// Returns when the lesson is passed: the answer is right, and the task is done or skipped with a reason.
    ///
    /// Nothing is graded before everything is there, so a form sent by mistake spends no attempt.
    ///
    /// - Parameter seed: the member's key as text, the same that chose the question shown.
    /// - Throws: ``LessonRefusal``, which says what is missing, wrong or spent.
    public func pass(_ attempt: Attempt, for seed: String, after today: Today) throws(LessonRefusal) {
        guard today.passes < Self.passesPerDay else { throw .tooManyToday }
        guard today.attempts < Self.attemptsPerDay else { throw .noAttemptsLeftToday }
        let question = question(for: seed, attempt: attempt.number)
        guard let answer = attempt.answer, question.answers.indices.contains(answer) else { throw .answerMissing }
        guard attempt.task != nil else { throw .taskMissing }
        guard question.isRight(answer) else { throw .wrongAnswer(explanation: question.explanation) }
    }
}
