public import WorkingTime

extension Lesson {
    /// How many days a pass holds (`docs/measure.md` 4, valid pass).
    public static let validDays = 548
    /// In the last days of a pass the question is asked again, so that nobody falls out by surprise.
    public static let refresherDays = 60

    /// What one person has done with one lesson.
    public struct Progress: Hashable, Sendable {
        public let passedOn: LocalDate?
        /// Whether each answer given so far was right, the first one first.
        public let answers: [Bool]
        public let today: Today

        public init(passedOn: LocalDate?, answers: [Bool], today: Today) {
            self.passedOn = passedOn
            self.answers = answers
            self.today = today
        }
    }
}

extension Lesson.Progress {
    /// The number that the next answer has; it chooses the question.
    public var nextAttempt: Int { answers.count + 1 }
    /// The number of the latest right answer.
    public var rightAttempt: Int? { answers.lastIndex(of: true).map { $0 + 1 } }
    /// The last day on which the pass holds.
    public var holdsUntil: LocalDate? { passedOn.map { $0 + Lesson.validDays } }
    /// The first day on which the question is asked again.
    public var refreshesOn: LocalDate? { holdsUntil.map { $0 - Lesson.refresherDays } }

    public func holds(on day: LocalDate) -> Bool { holdsUntil.map { day <= $0 } ?? false }

    /// Whether the question is asked: the lesson has not been passed, or the pass is about to end.
    public func isOpen(on day: LocalDate) -> Bool { refreshesOn.map { day >= $0 } ?? true }

    /// Whether the day has room for one more answer.
    public var hasRoomToday: Bool { today.attempts < Lesson.attemptsPerDay && today.passes < Lesson.passesPerDay }
}
