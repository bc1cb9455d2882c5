public import WorkingTime

/// What a unit wants to change, measurably, by when.
///
/// What it says may be mended while it runs; its period binds from the first, so a longer goal is a new goal.
public struct Goal: Identifiable, Hashable, Sendable {
    public let id: Identifier<Goal>
    /// Nil for an aim of the whole organisation.
    public let unitID: Unit.ID?
    public private(set) var content: Content
    public let period: Period
    public let setAt: Instant
    /// Where the metric stood when somebody last looked.
    public private(set) var reading: Reading?
    public private(set) var conclusion: Conclusion?

    /// What is to change, from what to what.
    public struct Content: Hashable, Sendable {
        public let name: String
        public let metric: String
        public let baseline: Double
        public let target: Double
        /// The aim of the whole organisation that the goal leads to.
        public let aimID: Goal.ID?
        public let restriction: Restriction?

        /// - Throws: ``GoalRefusal/nothingChanges`` when the target is where one stands already.
        public init(
            name: Words, metric: Words, baseline: Double, target: Double, aimID: Goal.ID? = nil, restriction: Restriction? = nil
        ) throws(GoalRefusal) {
            guard target != baseline else { throw .nothingChanges }
            self.init(kept: name.text, metric: metric.text, baseline: baseline, target: target, aimID: aimID, restriction: restriction)
        }

        /// For goals that were judged when they were made.
        package init(kept name: String, metric: String, baseline: Double, target: Double, aimID: Goal.ID? = nil, restriction: Restriction?)
        {
            self.name = name
            self.metric = metric
            self.baseline = baseline
            self.target = target
            self.aimID = aimID
            self.restriction = restriction
        }
    }

    public struct Reading: Hashable, Sendable {
        public let value: Double
        public let at: Instant

        public init(value: Double, at: Instant) {
            self.value = value
            self.at = at
        }
    }

    public init(
        id: Identifier<Goal>, unitID: Unit.ID?, content: Content, period: Period, setAt: Instant, reading: Reading? = nil,
        conclusion: Conclusion? = nil
    ) {
        self.id = id
        self.unitID = unitID
        self.content = content
        self.period = period
        self.setAt = setAt
        self.reading = reading
        self.conclusion = conclusion
    }

    public static let longestName = 160
    public static let longestMetric = 160
}

extension Goal {
    /// Changes what the goal says. Its period stays.
    public mutating func edit(_ content: Content) throws(GoalRefusal) {
        guard conclusion == nil else { throw .alreadyConcluded }
        self.content = content
    }

    /// Notes where the metric stands now.
    public mutating func note(_ value: Double, at now: Instant) throws(GoalRefusal) {
        guard conclusion == nil else { throw .alreadyConcluded }
        reading = Reading(value: value, at: now)
    }

    /// Records the measured outcome and what was learned, also when the goal was not reached.
    ///
    /// - Throws: ``GoalRefusal`` when it is concluded already, too early, or in too few words to teach anything.
    public mutating func conclude(outcome: Double, words: Words, at now: Instant, clock: Clock) throws(GoalRefusal) {
        guard conclusion == nil else { throw .alreadyConcluded }
        guard now >= earliestConclusion(clock) else { throw .tooEarlyToConclude }
        guard words.text.count >= Conclusion.shortest else { throw .conclusionTooShort }
        conclusion = Conclusion(outcome: outcome, words: words.text, at: now)
    }

    /// - Throws: ``NeedsRight`` when `member` may not decide about the goals of this unit, or the aims of the house.
    public static func requireSetter(_ member: Member, of unit: Unit.ID?) throws(NeedsRight) {
        guard let unit else {
            guard member.may(.coordinate) else { throw NeedsRight(.coordinate) }
            return
        }
        guard member.may(.write, in: unit) else { throw NeedsRight(.write) }
    }
}
